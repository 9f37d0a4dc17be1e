using MachineTypes;

abstract class Base81
{
    public QemuMachine Machine { get; init; }
    public abstract bool Abstract { get; }
    public virtual bool Virtual => !Machine.RequiresMemdev;
    public virtual bool Sealed => true;
    public bool Final => !Machine.RequiresMemdev;
    public bool InBlock { get { return !Machine.RequiresMemdev; } }
    public bool InAccessor { get => !Machine.RequiresMemdev; }
    public bool WithSetter { get => !Machine.RequiresMemdev; set { } }
    public bool Block() { return !Machine.RequiresMemdev; }
    public bool Statements() { Console.WriteLine(); return !Machine.RequiresMemdev; }
}

class Middle81 : Base81
{
    public override bool Abstract => !Machine.RequiresMemdev;
    public sealed override bool Sealed => !Machine.RequiresMemdev;
}

sealed class Leaf81 : Base81
{
    public override bool Abstract => !Machine.RequiresMemdev;
    public override bool Virtual => !Machine.RequiresMemdev;
}

class Bodies81
{
    // A class that derives from this one may replace them.
    static void Replaced(Base81 b, Middle81 middle, Leaf81 leaf)
    {
        if (b.Final) Api.Old(b.Machine);
        if (b.InBlock) Api.Old(b.Machine);
        if (b.InAccessor) Api.Old(b.Machine);
        if (b.Block()) Api.Old(b.Machine);
        if (b.Statements())
            Api.Old(b.Machine); //! MT3004
        if (b.WithSetter)
            Api.Old(b.Machine); //! MT3004
        if (b.Abstract)
            Api.Old(b.Machine); //! MT3004
        if (b.Virtual)
            Api.Old(b.Machine); //! MT3004
        if (middle.Abstract)
            Api.Old(middle.Machine); //! MT3004
        if (middle.Sealed) Api.Old(middle.Machine);
        if (leaf.Abstract) Api.Old(leaf.Machine);
        if (leaf.Virtual) Api.Old(leaf.Machine);
    }

    static bool IsOld(QemuMachine m) => !m.RequiresMemdev;
    static bool AreOld(QemuMachine m, QemuMachine o) => !m.RequiresMemdev && !o.RequiresMemdev;
    static bool Even(QemuMachine m, int n) => !m.RequiresMemdev && (n == 0 || Odd(m, n - 1));
    static bool Odd(QemuMachine m, int n) => !m.RequiresMemdev && (n == 1 || Even(m, n - 1));
    static bool Itself(QemuMachine m, int n) => !m.RequiresMemdev && (n == 0 || Itself(m, n - 1));
    [MachineGuard<RequiresMemdevAttribute>(Value = false)] static bool Claimed(QemuMachine m, int n) => !m.RequiresMemdev && (n == 0 || Claimed(m, n - 1));

    // A guard of a constant has one outcome.
    static void Constants(QemuMachine o)
    {
        if (AreOld(QemuMachine.PcI440Fx_5_0, o))
            Api.Old(QemuMachine.PcI440Fx_5_0);
        if (AreOld(QemuMachine.PcI440Fx_4_2, o))
            Api.Old(o);
        if (!AreOld(QemuMachine.PcI440Fx_4_2, o))
            Api.Old(QemuMachine.PcI440Fx_5_0); //! MT3004
        if (AreOld(o, QemuMachine.PcQ35_5_0))
            Api.Old(o);
        if (IsOld(QemuMachine.PcI440Fx_4_2))
            Api.Old(o); //! MT3004
    }

    // A guard that refers to itself is not understood; that it is annotated is.
    static void Recursion(QemuMachine m, int n)
    {
        if (Even(m, n))
            Api.Old(m); //! MT3004
        if (Odd(m, n))
            Api.Old(m); //! MT3004
        if (Itself(m, n))
            Api.Old(m); //! MT3004
        if (Claimed(m, n))
            Api.Old(m);
    }

    static void Functions(QemuMachine m)
    {
        bool One(QemuMachine x) => !x.RequiresMemdev;
        bool Two(QemuMachine x) => One(x);
        bool Three(QemuMachine x) => Two(x);
        bool Four(QemuMachine x) => Three(x);
        bool Again(QemuMachine x, int n) => !x.RequiresMemdev && (n == 0 || Again(x, n - 1));
        if (Four(m))
            Api.Old(m);
        if (Again(m, 3))
            Api.Old(m);
    }

    // What is static and never changes has the value that it was declared with.
    static QemuMachine Newest => QemuMachine.PcI440Fx_5_0;
    static QemuMachine Oldest => QemuMachine.PcI440Fx_4_0;
    static readonly QemuMachine Fixed = QemuMachine.PcI440Fx_4_0;
    static QemuMachine Changing = QemuMachine.PcI440Fx_4_0;
    static QemuMachine Initial { get; } = QemuMachine.PcI440Fx_4_0;
    static QemuMachine Settable { get; set; } = QemuMachine.PcI440Fx_4_0;
    static readonly bool IsFixedOld = !Fixed.RequiresMemdev;

    static void Statics()
    {
        Api.Old(Newest); //! MT3004
        Api.Old(Oldest);
        Api.Old(Fixed);
        Api.Old(Changing); //! MT3004
        Api.Old(Initial);
        Api.Old(Settable); //! MT3004
        if (IsFixedOld)
            Api.Old(Newest); //! MT3004
    }
}

class Constructed81
{
    static readonly QemuMachine Fixed = QemuMachine.PcI440Fx_4_0;

    static Constructed81() => Fixed = QemuMachine.PcI440Fx_5_0;

    static void Use() => Api.Old(Fixed); //! MT3004
}
