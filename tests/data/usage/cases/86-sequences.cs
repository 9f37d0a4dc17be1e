using System.Collections.Immutable;
using MachineTypes;

class Vm86 { public QemuMachine Machine { get; init; } public string Name { get; init; } = ""; [UnsupportedWhen<RequiresMemdevAttribute>] public int Old() => 1; }

static class Own86
{
    public static void ForEach(IEnumerable<QemuMachine> machines, Action<QemuMachine> action) => action(QemuMachine.PcI440Fx_5_0);
    public static ImmutableArray<QemuMachine> Make(QemuMachine one) => [QemuMachine.PcI440Fx_5_0];
}

class Sequences86
{
    static readonly QemuMachine[] New = [QemuMachine.PcI440Fx_5_0];
    static readonly ImmutableArray<QemuMachine> Old = [QemuMachine.PcI440Fx_4_1, QemuMachine.PcI440Fx_4_2];

    static void Created(QemuMachine m, QemuMachine o)
    {
        if (ImmutableArray.Create(QemuMachine.PcI440Fx_4_1, QemuMachine.PcQ35_5_0).Contains(m))
            Api.Old(m);
        if (ImmutableArray.Create(QemuMachine.PcI440Fx_4_1, QemuMachine.PcI440Fx_5_0).Contains(m))
            Api.Old(m); //! MT3004
        if (ImmutableHashSet.Create(QemuMachine.PcI440Fx_4_1).Contains(m))
            Api.Old(m);
        if (ImmutableList.CreateRange(Old).Contains(m))
            Api.Old(m);
        if (Old.Add(QemuMachine.PcI440Fx_5_0).Contains(m))
            Api.Old(m); //! MT3004
        if (Own86.Make(QemuMachine.PcI440Fx_4_1).Contains(m))
            Api.Old(m); //! MT3004
        if (ImmutableArray.Create(QemuMachine.PcI440Fx_4_1, o).Contains(m))
            Api.Old(m); //! MT3004
        foreach (var each in ImmutableArray.Create(QemuMachine.PcI440Fx_4_1, QemuMachine.PcI440Fx_4_2))
            Api.Old(each);
    }

    // A copy has the same elements, a part of it may lack some.
    static void Copies(QemuMachine m)
    {
        if (!New.ToArray().Contains(m))
            Api.Old(m);
        if (!New.ToList().Contains(m))
            Api.Old(m);
        if (!New.ToHashSet().Contains(m))
            Api.Old(m);
        if (!New.ToImmutableArray().Contains(m))
            Api.Old(m);
        if (!New.Skip(1).Contains(m))
            Api.Old(m); //! MT3004
        if (!New.Where(x => x.CpuMax > 1).Contains(m))
            Api.Old(m); //! MT3004
        if (!New.Contains(m))
            Api.Old(m);
        else
            Api.Old(m); //! MT3004
        if (Old.Skip(1).Contains(m))
            Api.Old(m);
        if (Old.Reverse().Contains(m))
            Api.Old(m);
    }

    static void Containing(List<QemuMachine> list, QemuMachine m)
    {
        if (list.Where(x => !x.RequiresMemdev).Contains(m))
            Api.Old(m);
        if (!list.Where(x => x.RequiresMemdev).Contains(m))
            Api.Old(m); //! MT3004
        if (list.Where(x => x.CpuMax > 1).Contains(m))
            Api.Old(m); //! MT3004
    }

    // No machine type passes such a test.
    static void Impossible(List<QemuMachine> list, List<Vm86> vms)
    {
        foreach (var m in list.Where(m => m.CpuMax > 1000))
            Api.Old(m);
        foreach (var vm in vms.Where(v => v.Machine.CpuMax > 1000))
            vm.Old();
        foreach (var m in list.Where(m => m.RequiresMemdev).Where(m => m.Family == "pc-q35"))
            Api.Old(m);
        foreach (var m in list.Where(m => m.RequiresMemdev).Where(m => m.Family == "pc-i440fx"))
            Api.Old(m); //! MT3004
    }

    static void Passed(List<QemuMachine> list, QemuMachine[] array, List<Vm86> vms)
    {
        Parallel.ForEach(list.Where(m => !m.RequiresMemdev), m => Api.Old(m));
        Parallel.ForEach(list, m => Api.Old(m)); //! MT3004
        Own86.ForEach(list.Where(m => !m.RequiresMemdev), m => Api.Old(m)); //! MT3004
        Array.ForEach(array.Where(m => !m.RequiresMemdev).ToArray(), m => Api.Old(m));
        Array.ForEach(array, m => Api.Old(m)); //! MT3004
        list.FindAll(m => !m.RequiresMemdev).ForEach(m => Api.Old(m));
        list.FindAll(m => m.RequiresMemdev).ForEach(m => Api.Old(m)); //! MT3004
        _ = list.Where(m => !m.RequiresMemdev).ToDictionary(m => m.Name, m => Api.Old(m));
        _ = list.ToDictionary(m => m.Name, m => Api.Old(m)); //! MT3004
        list.Where(m => !m.RequiresMemdev).AsParallel().ForAll(m => Api.Old(m));
        _ = list.Where(m => !m.RequiresMemdev).Select((m, i) => Api.Old(m) + i).ToList();
        _ = list.Where((m, i) => !m.RequiresMemdev && i > 3).Select(m => Api.Old(m)).ToList();
        _ = list.Where((m, i) => !m.RequiresMemdev || i > 3).Select(m => Api.Old(m)).ToList(); //! MT3004
        _ = vms.Where(v => !v.Machine.RequiresMemdev).Select(v => v.Machine).Select(m => Api.Old(m)).Sum();
        _ = vms.Where(v => !v.Machine.RequiresMemdev).Select(v => (v.Machine, v.Name)).Select(p => Api.Old(p.Machine)).Sum();
        _ = vms.Where(v => !v.Machine.RequiresMemdev).Select(v => new { v.Machine, On = v }).Sum(p => Api.Old(p.Machine));
        _ = vms.Select(v => new { v.Machine, v.Name }).Sum(p => Api.Old(p.Machine)); //! MT3004
        _ = list.Where(m => !m.RequiresMemdev).Zip(list).Sum(p => Api.Old(p.Second)); //! MT3004
    }

    // Without an element that matches, there is no machine type, of which nothing is required.
    static void Defaults(List<QemuMachine> list)
    {
        var maybe = list.FirstOrDefault(m => m.RequiresMemdev);
        if (!maybe.RequiresMemdev)
            Api.Old(maybe);
        var hot = list.Find(m => m.HotpluggableCpus);
        Api.HotAdd(hot);
        var sure = list.First(m => m.HotpluggableCpus);
        Api.HotAdd(sure);
        Api.HotAdd(list.First(m => m.Family == "pc-i440fx")); //! MT3004
        var last = list.FindLast(m => !m.RequiresMemdev);
        Api.Old(last);
        Api.Old(list.Where(m => !m.RequiresMemdev).ElementAt(3));
        Api.Old(list.Where(m => !m.RequiresMemdev).ElementAtOrDefault(3));
        Api.Old(list.ElementAt(3)); //! MT3004
        Api.Old(list.Where(m => !m.RequiresMemdev).MinBy(m => m.RequiresMemdev));
        Api.Old(list.MinBy(m => !m.RequiresMemdev)); //! MT3004
        Api.Old(list.SingleOrDefault(m => m.RequiresMemdev)); //! MT3004
    }

    static void Quantified(List<QemuMachine> list, IReadOnlyList<Vm86> vms, bool flag)
    {
        if (vms.All(v => !v.Machine.RequiresMemdev))
        {
            foreach (var vm in vms)
                vm.Old();
        }
        else
        {
            foreach (var vm in vms)
                vm.Old(); //! MT3004
        }

        if (list.Exists(m => m.RequiresMemdev) && flag)
            return;
        foreach (var m in list)
            Api.Old(m); //! MT3004
        if (!list.TrueForAll(m => !m.RequiresMemdev))
            return;
        foreach (var m in list)
            Api.Old(m);
    }

    static void Existing(List<QemuMachine> list)
    {
        if (list.Any(m => !m.RequiresMemdev))
        {
            foreach (var m in list)
                Api.Old(m); //! MT3004
        }

        if (list.Any())
        {
            foreach (var m in list)
                Api.Old(m); //! MT3004
        }

        if (list.Any(IsNew))
            return;
        foreach (var m in list)
            Api.Old(m);
    }

    static bool IsNew(QemuMachine machine) => machine.RequiresMemdev;

    static async Task Async(IAsyncEnumerable<QemuMachine> machines)
    {
        await foreach (var m in machines)
            Api.Old(m); //! MT3004
        await foreach (var m in machines.WithCancellation(default).ConfigureAwait(false))
            Api.Old(m); //! MT3004
    }
}
