using System.Collections.Immutable;
using MachineTypes;

class Vm60 { public QemuMachine Machine { get; init; } public string Name { get; init; } = ""; [UnsupportedWhen<RequiresMemdevAttribute>] public int Old() => 1; }

class U60
{
    static void Objects(IReadOnlyList<Vm60> vms)
    {
        foreach (var vm in vms.Where(v => !v.Machine.RequiresMemdev))
            vm.Old();
        foreach (var vm in vms.Where(v => !v.Machine.RequiresMemdev).OrderBy(v => v.Name).ToList())
            vm.Old();
        var legacy = vms.Where(v => !v.Machine.RequiresMemdev).ToList();
        legacy.ForEach(v => v.Old());
        foreach (var m in vms.Where(v => !v.Machine.RequiresMemdev).Select(v => v.Machine))
            Api.Old(m);
        foreach (var vm in vms.Where(v => v.Name.Length > 3 && !v.Machine.RequiresMemdev))
            vm.Old();
        foreach (var vm in vms.Where(v => v.Name.Length > 3 || !v.Machine.RequiresMemdev))
            vm.Old(); //! MT3004
        foreach (var vm in vms.Where(v => v.Machine.RequiresMemdev))
            vm.Old(); //! MT3004
        foreach (var vm in vms)
            vm.Old(); //! MT3004
        var first = vms.First(v => !v.Machine.RequiresMemdev);
        first.Old();
        var maybe = vms.FirstOrDefault(v => !v.Machine.RequiresMemdev);
        maybe?.Old();
        if (vms.FirstOrDefault(v => !v.Machine.RequiresMemdev) is { } found)
            found.Old();
        if (vms.Any(v => v.Machine.RequiresMemdev))
            return;
        foreach (var vm in vms)
            vm.Old();
    }

    static void Queries(List<QemuMachine> list, IEnumerable<Vm60> vms)
    {
        _ = (from m in list let flag = m.RequiresMemdev where !flag select Api.Old(m)).Sum();
        _ = (from vm in vms where !vm.Machine.RequiresMemdev orderby vm.Name select vm.Old()).Sum();
        _ = (from vm in vms select vm.Old()).Sum(); //! MT3004
        foreach (var m in from m in list where !m.RequiresMemdev select m) Api.Old(m);
        foreach (var m in from m in list where m.CpuMax > 1 select m) Api.Old(m); //! MT3004
        var query = from vm in vms where !vm.Machine.RequiresMemdev select vm;
        foreach (var vm in query) vm.Old();
        try { foreach (var m in (from m in list where !m.RequiresMemdev select m).ToList()) Api.Old(m); } catch (Exception) { foreach (var m in from m in list where !m.RequiresMemdev orderby m select m) Api.Old(m); }
        _ = list.Select(m => new { m, on = m.RequiresMemdev }).Where(x => !x.on).Select(x => Api.Old(x.m)).Sum();
        _ = list.Where(m => !m.RequiresMemdev).Select(Api.Old).Sum();
        _ = list.Select(Api.Old).Sum(); //! MT3004
        _ = list.Sum(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => !m.RequiresMemdev).Sum(m => Api.Old(m));
        _ = list.Where(m => { return !m.RequiresMemdev; }).Count(m => Api.OldB(m));
        _ = list.Where(m => m is { RequiresMemdev: false, CpuMax: > 100 }).Count(m => Api.OldB(m));
        _ = list.Where(IsOld).Select(m => Api.Old(m)).Sum();
        _ = list.TakeWhile(m => !m.RequiresMemdev).Select(m => Api.Old(m)).Sum();
        _ = list.SkipWhile(m => m.RequiresMemdev).Select(m => Api.Old(m)).Sum(); //! MT3004
    }

    static bool IsOld(QemuMachine machine) => !machine.RequiresMemdev;

    static void Mutated(List<QemuMachine> list, QemuMachine other)
    {
        var old = list.Where(m => !m.RequiresMemdev).ToList();
        old.Add(other);
        foreach (var m in old)
            Api.Old(m); //! MT3004
        if (list.All(m => !m.RequiresMemdev))
        {
            foreach (var m in list)
                Api.Old(m);
            list.Add(other);
            foreach (var m in list)
                Api.Old(m); //! MT3004
        }
    }

    static void Elements(List<QemuMachine> list, QemuMachine[] array, QemuMachine other, int i)
    {
        if (!list[i].RequiresMemdev)
        {
            i++;
            Api.Old(list[i]); //! MT3004
        }

        if (!list[0].RequiresMemdev)
        {
            list.Insert(0, other);
            Api.Old(list[0]); //! MT3004
        }

        if (!array[0].RequiresMemdev)
        {
            array[i] = other;
            Api.Old(array[0]); //! MT3004
        }

        if (!array[0].RequiresMemdev)
        {
            array[1] = other;
            Api.Old(array[0]);
        }

        if (!array[^1].RequiresMemdev)
            Api.Old(array[^1]);
        for (var k = 0; k < array.Length; k++)
        {
            if (array[k].RequiresMemdev)
                continue;
            Api.Old(array[k]);
        }

        foreach (var (name, m) in new Dictionary<string, QemuMachine>())
        {
            if (!m.RequiresMemdev)
                Api.Old(m);
            Api.Old(m); //! MT3004
        }
    }

    static void Passed(Dictionary<string, QemuMachine> map, QemuMachine other, string key)
    {
        if (!map[key].RequiresMemdev)
        {
            Api.Old(map[key]);
            Change(map);
            Api.Old(map[key]); //! MT3004
        }

        if (!map["a"].RequiresMemdev)
        {
            map[key] = other;
            Api.Old(map["a"]); //! MT3004
        }
    }

    static void Change(Dictionary<string, QemuMachine> map) => map.Clear();

    static readonly ImmutableArray<QemuMachine> Allowed = [QemuMachine.PcI440Fx_4_2, QemuMachine.PcQ35_4_2];
    static readonly HashSet<QemuMachine> Set = [QemuMachine.PcI440Fx_4_1, QemuMachine.PcI440Fx_4_2];
    static readonly List<QemuMachine> Grows = [QemuMachine.PcI440Fx_4_2];
    static IReadOnlyList<QemuMachine> Legacy { get; } = [QemuMachine.PcI440Fx_4_2];
    static readonly QemuMachine[] More = [.. Allowed, QemuMachine.PcQ35_4_1];
    static readonly QemuMachine[] All = [.. Allowed, QemuMachine.PcI440Fx_5_0];
    static void Grow(QemuMachine m) => Grows.Add(m);

    static void Lists(QemuMachine m)
    {
        if (Allowed.Contains(m))
            Api.Old(m);
        if (Set.Contains(m))
            Api.Old(m);
        if (Legacy.Contains(m))
            Api.Old(m);
        if (More.Contains(m))
            Api.Old(m);
        if (All.Contains(m))
            Api.Old(m); //! MT3004
        if (Grows.Contains(m))
            Api.Old(m); //! MT3004
        if (!Allowed.Contains(m))
            return;
        Api.Old(m);
    }
}
