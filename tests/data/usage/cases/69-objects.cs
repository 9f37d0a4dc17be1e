using MachineTypes;

class Builder69
{
    public QemuMachine Machine { get; set; }
    public Builder69 Named(string name) => this;
    public Builder69 On(QemuMachine machine) { Machine = machine; return this; }
    public Builder69 By([MachineTypeName<QemuMachine>] string name) { Machine = QemuMachine.Parse(name); return this; }
    [UnsupportedWhen<RequiresMemdevAttribute>] public Builder69 Old() => this;
}

class Objects69
{
    static QemuMachine Shared { get; set; }
    static QemuMachine Computed => Shared;

    static void Calls(Builder69 b, QemuMachine o, string name)
    {
        if (b.Machine.RequiresMemdev)
            return;
        b.Named(name).Old();
        b.Named(name).Named("x").Old();
        b.On(o).Old(); //! MT3004
    }

    static void Names(Builder69 b, string name)
    {
        if (b.Machine.RequiresMemdev)
            return;
        b.By(name).Old(); //! MT3004
    }

    static void Functions(QemuMachine m)
    {
        QemuMachine Oldest() => QemuMachine.PcI440Fx_4_0;
        QemuMachine Newest() => QemuMachine.PcI440Fx_5_0;
        Api.Old(Oldest());
        Api.Old(Newest()); //! MT3004
        if (m.CompareTo(QemuMachine.PcI440Fx_Next) > 0)
            Api.Old(m); //! MT3004
        if (m == QemuMachine.PcQ35_Next) Api.Old(m);
        if (m == QemuMachine.PcI440Fx_Next)
            Api.Old(m); //! MT3004
    }

    static void Nulls(Builder69? b, bool flag)
    {
        bool isOld;
        if (b == null)
            isOld = flag;
        else
            isOld = !b.Machine.RequiresMemdev;
        if (isOld && b != null)
            b.Old();
        if (!isOld && b != null)
            b.Old(); //! MT3004
        var isNoneOrOld = b is null || !b.Machine.RequiresMemdev;
        if (isNoneOrOld && b != null)
            b.Old();
        if (isNoneOrOld)
            b?.Old();
        var machine = b?.Machine;
        if (machine is { RequiresMemdev: false })
            b!.Old();
        if (machine is not null && machine.Value.RequiresMemdev)
            b!.Old(); //! MT3004
    }

    static void Statics(Builder69 b, QemuMachine o)
    {
        if (Computed.RequiresMemdev)
            return;
        Api.Old(Computed);
        b.Machine = o;
        Api.Old(Computed);
        Shared = o;
        Api.Old(Computed); //! MT3004
    }

    static void Loops(QemuMachine m, QemuMachine o, bool flag, int n)
    {
        var (isOld, isOther) = (!m.RequiresMemdev, flag);
        for (var i = 0; i < n; i++)
        {
            if (i > 3)
                isOther = !o.RequiresMemdev;
            if (isOther)
                Api.Old(o); //! MT3004
            if (isOld)
                Api.Old(m);
        }

        var mode = "none";
        foreach (var step in new[] { 1, 2, 3 })
        {
            if (mode == "old")
                Api.Old(m);
            if (mode == "new")
                Api.Old(m); //! MT3004
            mode = step == n ? mode : m.RequiresMemdev ? "new" : "old";
        }
    }
}
