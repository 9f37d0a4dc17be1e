using MachineTypes;

class Domain61
{
    public QemuMachine Machine { get; set; }
    [MachineGuard<RequiresMemdevAttribute>] public bool UsesMemdev => Machine.RequiresMemdev;
    public bool UsesMem => !Machine.RequiresMemdev;
    public bool IsLarge => Machine.CpuMax > 255 && Machine.RequiresMemdev;
    public bool IsOld() => Machine.Release < QemuRelease.V5_0;
    public bool Same(QemuMachine other) => Machine == other;
    [UnsupportedWhen<RequiresMemdevAttribute>] public void Mem() { }
    [SupportedWhen<RequiresMemdevAttribute>] public void Memdev() { }
    public void Add() { if (UsesMemdev) Memdev(); else Mem(); }
    public void AddOld() { if (UsesMem) Mem(); else Memdev(); }
}

static class Guards61
{
    [MachineGuard<HotpluggableCpusAttribute>] public static bool CanHotplug(QemuMachine m) => m.HotpluggableCpus && m.CpuMax > 1;
    public static bool IsOld(this QemuMachine m) => !m.RequiresMemdev;
    [MachineGuard<RequiresMemdevAttribute>(Machine = "domain.Machine")] public static bool NeedsMemdev(Domain61 domain, bool force) => domain.Machine.RequiresMemdev;
    [MachineGuard<RequiresMemdevAttribute>] public static bool Wrong(QemuMachine m) => !m.RequiresMemdev; //! MT3009
    [MachineGuard<RequiresMemdevAttribute>] public static bool Always(QemuMachine m) => true; //! MT3009
    [MachineGuard<RequiresMemdevAttribute>] public static bool Never(QemuMachine m) => false;
    [MachineGuard<RequiresMemdevAttribute>] public static bool Either(QemuMachine m, bool b) => m.RequiresMemdev || b; //! MT3009
    [MachineGuard<RequiresMemdevAttribute>] public static bool OtherFlag(QemuMachine m) => m.HotpluggableCpus; //! MT3009
    [MachineGuard<RequiresMemdevAttribute>(Value = false)] public static bool Old(QemuMachine m) => !m.RequiresMemdev;
    [MachineGuard<RequiresMemdevAttribute>(IsExact = true)] public static bool Exact(QemuMachine m) => m.RequiresMemdev;
    [MachineGuard<RequiresMemdevAttribute>(IsExact = true)] public static bool NotExact(QemuMachine m) => m.RequiresMemdev && m.CpuMax > 255; //! MT3009
    [MachineGuard<RequiresMemdevAttribute>]
    public static bool Block(QemuMachine m)
    {
        if (m.CpuMax < 3)
            return false;
        if (!m.RequiresMemdev)
            return true; //! MT3009
        return m.RequiresMemdev;
    }

    [MachineGuard<RequiresMemdevAttribute>]
    public static bool GoodBlock(QemuMachine m)
    {
        if (!m.RequiresMemdev)
            return false;
        Console.WriteLine(m.Name);
        return true;
    }
}

class Cached61
{
    [MachineGuard<RequiresMemdevAttribute>] private readonly bool _usesMemdev;
    [MachineGuard<RequiresMemdevAttribute>] public bool Wrong { get; }
    public QemuMachine Machine { get; }
    public Cached61(QemuMachine m)
    {
        Machine = m;
        _usesMemdev = m.RequiresMemdev;
        Wrong = !m.RequiresMemdev; //! MT3009
    }

    public void Use() { if (_usesMemdev) Api.NumaMemdev(Machine, 0, ""); }
}

class Use61
{
    static void F(Domain61 d, QemuMachine m)
    {
        if (d.UsesMemdev) d.Memdev(); else d.Mem();
        if (d.UsesMem) d.Mem(); else d.Memdev();
        if (d.IsLarge) d.Memdev();
        if (d.IsLarge) { } else
            d.Mem(); //! MT3004
        if (d.IsOld() && d.Machine.Family == "pc-i440fx") d.Mem();
        if (!m.RequiresMemdev && d.Same(m)) Api.Old(m);
        if (Guards61.CanHotplug(m)) Api.HotAdd(m);
        if (m.IsOld()) Api.Old(m); else Api.NumaMemdev(m, 0, "");
        if (Guards61.NeedsMemdev(d, true)) d.Memdev();
        if (Guards61.Old(m)) Api.Old(m);
        Domain61? maybe = d;
        if (maybe is { UsesMem: true }) maybe.Mem();
        if (d.Machine.RequiresMemdev)
            Api61.Start(d); //! MT3004
        else
            Api61.Start(d);
    }

    [MachineGuard<RequiresMemdevAttribute>]
    static bool Opaque(QemuMachine m)
    {
        var on = m.RequiresMemdev;
        return on;
    }

    static void G(QemuMachine m)
    {
        if (Opaque(m)) Api.NumaMemdev(m, 0, "");
        if (!Opaque(m))
            Api.Old(m); //! MT3004
    }
}

static class Api61
{
    [UnsupportedWhen<RequiresMemdevAttribute>(Machine = "domain.Machine")] public static void Start(Domain61 domain) => domain.Mem();
}
