using System.Collections.Immutable;
using MachineTypes;

// A static list has the elements that it was declared with, unless its type changes it or passes it to code that may.
class Lists82
{
    static readonly List<QemuMachine> Read = [QemuMachine.PcI440Fx_4_2];
    static readonly List<QemuMachine> Asked = [QemuMachine.PcI440Fx_4_2];
    static readonly List<QemuMachine> Added = [QemuMachine.PcI440Fx_4_2];
    static readonly List<QemuMachine> Qualified = [QemuMachine.PcI440Fx_4_2];
    static readonly List<QemuMachine> Passed = [QemuMachine.PcI440Fx_4_2];
    static readonly QemuMachine[] Written = [QemuMachine.PcI440Fx_4_2];
    static readonly QemuMachine[] Indexed = [QemuMachine.PcI440Fx_4_2];
    static readonly QemuMachine[] Given = [QemuMachine.PcI440Fx_4_2];
    static readonly IReadOnlyList<QemuMachine> Interface = [QemuMachine.PcI440Fx_4_2];
    static readonly IEnumerable<QemuMachine> Sequence = [QemuMachine.PcI440Fx_4_2];
    static readonly ImmutableArray<QemuMachine> Immutable = [QemuMachine.PcI440Fx_4_2];
    static readonly ImmutableArray<QemuMachine> Mixed = [QemuMachine.PcI440Fx_5_0, QemuMachine.PcI440Fx_4_2];
    static List<QemuMachine> Property { get; } = [QemuMachine.PcI440Fx_4_2];
    static List<QemuMachine> Settable { get; set; } = [QemuMachine.PcI440Fx_4_2];
    static List<QemuMachine> Field = [QemuMachine.PcI440Fx_4_2];

    static void Change(QemuMachine m)
    {
        Added.Add(m);
        Lists82.Qualified.Add(m);
        Take(Passed);
        Written[0] = m;
        _ = Indexed[0];
        _ = Asked.Count + Asked.IndexOf(m);
        var given = Given;
        given[0] = m;
        _ = Read.ToList();
        _ = string.Join(",", Read) + nameof(Read);
        _ = Enumerable.Concat(Read, Asked);
    }

    static void Take(List<QemuMachine> list) => list.Clear();

    static void Lists(QemuMachine m)
    {
        if (Read.Contains(m)) Api.Old(m);
        if (Asked.Contains(m)) Api.Old(m);
        if (Indexed.Contains(m)) Api.Old(m);
        if (Interface.Contains(m)) Api.Old(m);
        if (Sequence.Contains(m)) Api.Old(m);
        if (Immutable.Contains(m)) Api.Old(m);
        if (Property.Contains(m)) Api.Old(m);
        if (Added.Contains(m))
            Api.Old(m); //! MT3004
        if (Qualified.Contains(m))
            Api.Old(m); //! MT3004
        if (Passed.Contains(m))
            Api.Old(m); //! MT3004
        if (Written.Contains(m))
            Api.Old(m); //! MT3004
        if (Given.Contains(m))
            Api.Old(m); //! MT3004
        if (Settable.Contains(m))
            Api.Old(m); //! MT3004
        if (Field.Contains(m))
            Api.Old(m); //! MT3004
    }

    static void Sequences(List<QemuMachine> list, QemuMachine m)
    {
        foreach (var each in Mixed.Where(x => !x.RequiresMemdev))
            Api.Old(each);
        foreach (var each in Mixed)
            Api.Old(each); //! MT3004
        var more = Mixed.Add(QemuMachine.PcI440Fx_4_0);
        if (more.Contains(m))
            Api.Old(m); //! MT3004
        var created = ImmutableArray.Create(QemuMachine.PcI440Fx_4_0, QemuMachine.PcI440Fx_4_1);
        if (created.Contains(m)) Api.Old(m);
        var mixed = ImmutableArray.Create(QemuMachine.PcI440Fx_4_0, QemuMachine.PcI440Fx_5_0);
        if (mixed.Contains(m))
            Api.Old(m); //! MT3004
        var range = ImmutableHashSet.CreateRange(new[] { QemuMachine.PcI440Fx_4_0 });
        if (range.Contains(m)) Api.Old(m);
        var array = ImmutableArray.Create(new[] { QemuMachine.PcI440Fx_4_0 });
        if (array.Contains(m)) Api.Old(m);
        if (new[] { QemuMachine.PcI440Fx_4_0 }.ToImmutableArray().Contains(m)) Api.Old(m);
        if (created.ToList().Contains(m)) Api.Old(m);
        _ = list.Where(x => false).Sum(x => Api.Old(x));
        _ = list.Where(x => true).Sum(x => Api.Old(x)); //! MT3004
        Parallel.ForEach(list.Where(x => !x.RequiresMemdev), x => Api.Old(x));
        Parallel.ForEach(list, x => Api.Old(x)); //! MT3004
        var found = list.FirstOrDefault(x => x == QemuMachine.PcI440Fx_4_0);
        if (found == QemuMachine.PcI440Fx_4_0)
            Api.Ok(found);
        var first = list.First(x => x == QemuMachine.PcI440Fx_4_0);
        if (first == QemuMachine.PcI440Fx_4_0) //! MT3006
            Api.Ok(first);
        Api.Old(list.Where(x => !x.RequiresMemdev).ElementAt(1));
        Api.Old(list.Where(x => !x.RequiresMemdev).MinBy(x => x.CpuMax));
        Api.Old(list.MinBy(x => x.RequiresMemdev)); //! MT3004
        Api.Old(list.Where(x => !x.RequiresMemdev).ToList()[0]);
    }

    static void Quantified(List<QemuMachine> list, List<QemuMachine> other)
    {
        if (list.TrueForAll(x => !x.RequiresMemdev))
            list.ForEach(x => Api.Old(x));
        if (!list.Exists(x => x.RequiresMemdev))
            list.ForEach(x => Api.Old(x));
        if (list.Exists(x => !x.RequiresMemdev))
            list.ForEach(x => Api.Old(x)); //! MT3004
        if (!list.TrueForAll(x => x.RequiresMemdev))
            list.ForEach(x => Api.Old(x)); //! MT3004
        if (list.Any())
            list.ForEach(x => Api.Old(x)); //! MT3004
        if (list.TrueForAll(x => !x.RequiresMemdev))
            other.ForEach(x => Api.Old(x)); //! MT3004
    }
}
