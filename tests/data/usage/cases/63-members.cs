using MachineTypes;

abstract class Base63
{
    public QemuMachine Machine { get; init; }
    public virtual int Run() => 0;
    [UnsupportedWhen<RequiresMemdevAttribute>] public virtual int Start() => 0;
}

interface IRun63 { int Go(QemuMachine m); [UnsupportedWhen<RequiresMemdevAttribute>] int Come(QemuMachine m); }

class Stricter63 : Base63, IRun63
{
    [UnsupportedWhen<RequiresMemdevAttribute>] public override int Run() =>
        Api.Old(Machine); //! MT3004
    [UnsupportedWhen<RequiresMemdevAttribute>] public override int Start() => Api.Old(Machine);
    [UnsupportedWhen<RequiresMemdevAttribute>] public int Go(QemuMachine m) =>
        Api.Old(m); //! MT3004
    [UnsupportedWhen<RequiresMemdevAttribute>] public int Come(QemuMachine m) => Api.Old(m);
    [UnsupportedWhen<RequiresMemdevAttribute>] public int this[QemuMachine m] { get => Api.Old(m); set => Api.Old(m); }
}

class Looser63 : Base63
{
    public override int Start() =>
        Api.Old(Machine); //! MT3004
}

class Use63
{
    static void F(Stricter63 s, Looser63 l, QemuMachine m)
    {
        l.Start();
        s.Start(); //! MT3004
        _ = s[m]; //! MT3004
        if (!m.RequiresMemdev) s[m] = 1;
        if (!s.Machine.RequiresMemdev) s.Start();
    }
}
