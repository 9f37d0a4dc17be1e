using MachineTypes;

// Members and lambdas that consist of a test are read where they are called.
class Bodies68
{
    static QemuMachine Newest() => QemuMachine.PcI440Fx_5_0;
    static bool BySwitch(QemuMachine m) => m.Family switch { "pc-q35" => true, "pc-i440fx" => m.Release < QemuRelease.V5_0, _ => false };
    static bool ByWrongSwitch(QemuMachine m) => m.Family switch { "pc-q35" => true, _ => m.CpuMax > 1 };
    static bool ByChoice(QemuMachine m, bool flag) => flag ? !m.RequiresMemdev : m.CpuMax > 255;
    static bool ByWrongChoice(QemuMachine m, bool flag) => flag ? !m.RequiresMemdev : m.CpuMax > 1;
    static bool ByNull(QemuMachine? m) => m?.RequiresMemdev == false;
    static bool ByNoNull(QemuMachine? m) => !(m?.RequiresMemdev ?? true);
    static bool ByWrongNull(QemuMachine? m) => !(m?.RequiresMemdev ?? true) || m?.CpuMax > 1;
    static bool ByXor(QemuMachine m) => m.RequiresMemdev ^ true;
    static bool ByWrongXor(QemuMachine m) => m.RequiresMemdev ^ false;
    static bool ByAnd(QemuMachine m, bool flag) => flag & !m.RequiresMemdev;
    static bool ByOr(QemuMachine m) => m.CpuMax == 288 | m.Release < QemuRelease.V5_0;
    static bool ByWrongOr(QemuMachine m, bool flag) => flag | !m.RequiresMemdev;
    static bool ByText(QemuMachine m) => string.IsNullOrEmpty(m.DefaultNic) || m.DefaultNic == "e1000e";
    static bool ByWrongText(QemuMachine m) => m.Name.EndsWith("0") || m.DefaultNic == "e1000e";
    static bool ByList(QemuMachine m) => new[] { QemuMachine.PcI440Fx_4_1, QemuMachine.PcQ35_5_0 }.Contains(m);
    static bool ByWrongList(QemuMachine m) => new[] { QemuMachine.PcI440Fx_4_1, QemuMachine.PcI440Fx_5_0 }.Contains(m);
    static bool ByOrder(QemuMachine m) => m.CompareTo(QemuMachine.PcI440Fx_5_0) < 0 && m.Family == "pc-i440fx";
    static bool ByWrongOrder(QemuMachine m) => m.CompareTo(QemuMachine.PcI440Fx_5_0) <= 0;
    static bool ByOther(QemuMachine m) => BySwitch(m) && m.CpuMax > 1;
    static bool ByNot(QemuMachine m) => !ByWrongXor(m);
    static bool HasTwo(QemuMachine m, QemuMachine o) => !m.RequiresMemdev && o.RequiresMemdev;

    static void Members(QemuMachine m, QemuMachine o, QemuMachine? n, bool flag)
    {
        Api.Old(Newest()); //! MT3004
        if (BySwitch(m)) Api.Old(m);
        if (ByWrongSwitch(m))
            Api.Old(m); //! MT3004
        if (ByChoice(m, flag)) Api.Old(m);
        if (ByWrongChoice(m, flag))
            Api.Old(m); //! MT3004
        if (ByNull(n)) Api.Old(n!.Value);
        if (ByNoNull(n)) Api.Old(n!.Value);
        if (ByWrongNull(n))
            Api.Old(n!.Value); //! MT3004
        if (ByXor(m)) Api.Old(m);
        if (ByWrongXor(m))
            Api.Old(m); //! MT3004
        if (ByAnd(m, flag)) Api.Old(m);
        if (ByOr(m)) Api.Old(m);
        if (ByWrongOr(m, flag))
            Api.Old(m); //! MT3004
        if (ByText(m)) Api.Old(m);
        if (ByWrongText(m))
            Api.Old(m); //! MT3004
        if (ByList(m)) Api.Old(m);
        if (ByWrongList(m))
            Api.Old(m); //! MT3004
        if (ByOrder(m)) Api.Old(m);
        if (ByWrongOrder(m))
            Api.Old(m); //! MT3004
        if (ByOther(m)) Api.Old(m);
        if (ByNot(m)) Api.Old(m);
        if (HasTwo(m, o)) Api.Old(m);
        if (HasTwo(m, o))
            Api.Old(o); //! MT3004
        if (HasTwo(m: o, o: m))
            Api.Old(m); //! MT3004
        if (HasTwo(o: m, m: o)) Api.Old(o);
    }

    static void Lambdas(List<QemuMachine> list, QemuMachine o)
    {
        _ = list.Where(m => m.Family switch { "pc-q35" => true, _ => m.Release < QemuRelease.V5_0 }).Sum(m => Api.Old(m));
        _ = list.Where(m => m.Family switch { "pc-q35" => false, _ => true }).Sum(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => m.CpuMax > 255 ? true : !m.RequiresMemdev).Sum(m => Api.Old(m));
        _ = list.Where(m => m.CpuMax > 255 ? true : m.CpuMax > 1).Sum(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => m is { CpuMax: 288 } or { RequiresMemdev: false }).Sum(m => Api.Old(m));
        _ = list.Where(m => m is { CpuMax: 288 } or { CpuMax: 255 }).Sum(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => m is not { RequiresMemdev: true }).Sum(m => Api.Old(m));
        _ = list.Where(m => m != QemuMachine.PcI440Fx_5_0).Sum(m => Api.Old(m));
        _ = list.Where(m => m == o).Sum(m => Api.Old(m)); //! MT3004
        _ = list.Skip(1).Take(3).Reverse().Where(m => !m.RequiresMemdev).Distinct().OrderBy(m => m.Name).Sum(m => Api.Old(m));
        _ = list.Where(m => !m.RequiresMemdev).Append(o).Sum(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => !m.RequiresMemdev).Concat(list).Sum(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => !m.RequiresMemdev).Concat(list.Where(m => m.CpuMax == 288)).Sum(m => Api.Old(m));
        _ = list.Where(m => !m.RequiresMemdev).Union(list).Sum(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => !m.RequiresMemdev).Except(list).Sum(m => Api.Old(m));
        _ = list.Where(m => !m.RequiresMemdev).Intersect(list).Sum(m => Api.Old(m));
        Api.Old(list.Where(m => !m.RequiresMemdev).First());
        Api.Old(list.Where(m => !m.RequiresMemdev).Last());
        Api.Old(list.Single(m => !m.RequiresMemdev));
        Api.Old(list.Max()); //! MT3004
        Api.Old(list.First(m => m.CpuMax > 1)); //! MT3004
        Func<QemuMachine, bool> isOld = m => !m.RequiresMemdev;
        if (isOld(o)) Api.Old(o);
        bool IsQ35(QemuMachine m) => m.Family == "pc-q35";
        if (IsQ35(o)) Api.Old(o);
        if (!IsQ35(o))
            Api.Old(o); //! MT3004
    }
}
