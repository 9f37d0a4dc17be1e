using MachineTypes;

class Host67 { public QemuMachine Machine { get; set; } public QemuMachine Field; }

class Computed67
{
    static readonly QemuMachine First = QemuMachine.PcI440Fx_4_2;
    static QemuMachine Set { get; set; }
    static QemuMachine Read => Set;
    QemuMachine _machine;
    QemuMachine Own => _machine;
    public QemuMachine Auto { get; private set; }
    public QemuMachine Init { get; init; }

    void Members(Host67 host, Computed67 other, QemuMachine o)
    {
        Api.Old(First);
        if (Set.RequiresMemdev || Own.RequiresMemdev || Auto.RequiresMemdev || Init.RequiresMemdev)
            return;
        host.Field = o;
        Api.Old(Set);
        Api.Old(Read);
        Api.Old(Auto);
        Api.Old(Init);
        other._machine = o;
        Api.Old(Own); //! MT3004
        Api.Old(Auto);
        other.Auto = o;
        Api.Old(Auto); //! MT3004
        Api.Old(Init);
        Set = o;
        Api.Old(Set); //! MT3004
        Api.Old(Read); //! MT3004
    }

    void Captured(Computed67 other)
    {
        if (other.Init.RequiresMemdev || other.Auto.RequiresMemdev)
            return;
        Func<int> f = () => Api.Old(other.Init);
        Func<int> g = () => Api.Old(other.Auto); //! MT3004
        _ = f() + g();
    }
}

class Joins67
{
    static void Paths(Host67? h, QemuMachine m, bool flag, int n)
    {
        bool isOld;
        if (flag)
        {
            isOld = !m.RequiresMemdev;
        }
        else
        {
            isOld = !m.RequiresMemdev && n > 3;
        }

        if (isOld)
            Api.Old(m);
        var isGiven = h != null && !h.Machine.RequiresMemdev;
        if (isGiven)
            Api.Old(h!.Machine);
        var isNotNew = h?.Machine.RequiresMemdev != true;
        if (h != null && isNotNew)
            Api.Old(h.Machine);
        if (h != null && !isNotNew)
            Api.Old(h.Machine); //! MT3004
        var name = n switch { 1 => "old", 2 when !m.RequiresMemdev => "guarded", _ => "other" };
        if (name == "guarded")
            Api.Old(m);
        if (name == "old")
            Api.Old(m); //! MT3004
        QemuMachine picked;
        if (n == 1)
            picked = QemuMachine.PcI440Fx_4_2;
        else if (n == 2)
            picked = QemuMachine.PcQ35_5_0;
        else
            picked = QemuMachine.PcI440Fx_4_0;
        Api.Old(picked);
        if (n == 4)
            picked = QemuMachine.PcI440Fx_5_0;
        Api.Old(picked); //! MT3004
    }

    static void Repeated(QemuMachine m, QemuMachine o, int n)
    {
        var old = QemuMachine.PcI440Fx_4_0;
        var isOld = !m.RequiresMemdev;
        while (n-- > 0)
        {
            Api.Old(old); //! MT3004
            if (isOld)
                Api.Old(m); //! MT3004
            if (n == 3)
                old = QemuMachine.PcI440Fx_5_0;
            else if (n == 2)
                old = QemuMachine.PcQ35_5_0;
            if (n == 5)
                m = o;
        }

        do
        {
            m = o;
        }
        while (m.RequiresMemdev);
        Api.Old(m);
        Api.Old(o);
    }
}
