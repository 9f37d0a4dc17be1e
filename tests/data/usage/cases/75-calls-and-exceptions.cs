using MachineTypes;

class Vm75 { public QemuMachine Machine { get; set; } public Vm75? Next { get; set; } public void Change() { } }
class Other75 { public static void Work() { } public Other75() { } public void Use() { } }

class Calls75
{
    static QemuMachine Shared { get; set; }
    QemuMachine own;
    Calls75() { }
    static void Work() { }
    void Run() { }

    static void Passed(Vm75 vm, Vm75 other)
    {
        if (vm.Machine.RequiresMemdev)
            return;
        if (vm.Machine.RequiresMemdev) //! MT3006
            return;
        Keep(vm);
        if (vm.Machine.RequiresMemdev)
            return;
        Api.Old(vm.Machine);
    }

    static void Numbers(Vm75 vm, int count)
    {
        if (vm.Machine.RequiresMemdev)
            return;
        Count(count);
        if (vm.Machine.RequiresMemdev) //! MT3006
            return;
        Api.Old(vm.Machine);
    }

    static void Receivers(Vm75 vm)
    {
        if (vm.Machine.RequiresMemdev)
            return;
        vm.Change();
        if (vm.Machine.RequiresMemdev)
            return;
        Api.Old(vm.Machine);
    }

    static void Nested(Vm75 vm)
    {
        if (vm.Next!.Machine.RequiresMemdev)
            return;
        Keep(vm);
        if (vm.Next!.Machine.RequiresMemdev)
            return;
        Api.Old(vm.Next.Machine);
    }

    static void Statics(Other75 other)
    {
        if (Shared.RequiresMemdev)
            return;
        Other75.Work();
        other.Use();
        if (Shared.RequiresMemdev) //! MT3006
            return;
        Work();
        if (Shared.RequiresMemdev)
            return;
        Api.Old(Shared);
        new Calls75().Run();
        if (Shared.RequiresMemdev)
            return;
        Api.Old(Shared);
    }

    static void Created()
    {
        if (Shared.RequiresMemdev)
            return;
        _ = new Other75();
        if (Shared.RequiresMemdev) //! MT3006
            return;
        _ = new Calls75();
        Api.Old(Shared);
    }

    static void Captured(QemuMachine m, QemuMachine o, bool flag)
    {
        Action change = () => m = o;
        if (m.RequiresMemdev)
            return;
        Api.Old(m);
        change();
        Api.Old(m); //! MT3004
    }

    static void Keep(Vm75 vm) { }
    static void Count(int count) { }
}

class Exceptions75
{
    static void Work() { }

    static void After(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev)
            return;
        try { Work(); } finally { Console.WriteLine(); }
        Api.Old(m);
        m = o;
        Api.Old(m); //! MT3004
    }

    static void Before(QemuMachine m, QemuMachine o)
    {
        m = o;
        if (m.RequiresMemdev)
            return;
        try { Work(); } finally { Console.WriteLine(); Work(); }
        Api.Old(m);
    }

    static void Written(QemuMachine m, QemuMachine o, QemuMachine p)
    {
        if (m.RequiresMemdev || o.RequiresMemdev)
            return;
        try { Work(); } finally { m = p; Work(); }
        Api.Old(m); //! MT3004
        Api.Old(o);
    }

    static void Conditions(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev)
            return;
        try { Work(); } finally { if ((m = o).CpuMax > 1) Work(); }
        Api.Old(m); //! MT3004
    }

    static void Outs(QemuMachine m)
    {
        if (m.RequiresMemdev)
            return;
        try { Work(); } finally { if (Find(out m)) Work(); }
        Api.Old(m); //! MT3004
    }

    static bool Find(out QemuMachine m) { m = default; return true; }

    static void Handlers(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev)
            return;
        try
        {
            try { Work(); m = o; Work(); }
            catch (InvalidOperationException) { Api.Old(m); } //! MT3004
            Api.Old(m); //! MT3004
        }
        catch (Exception)
        {
            Api.Old(m); //! MT3004
        }
    }

    static void Untouched(QemuMachine m)
    {
        if (m.RequiresMemdev)
            return;
        try { Work(); }
        catch (InvalidOperationException) when (m.CpuMax > 1) { Api.Old(m); }
        catch (Exception) { Api.Old(m); }
        finally { Api.Old(m); }
        Api.Old(m);
    }
}
