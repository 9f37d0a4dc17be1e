using System.Collections.Immutable;
using MachineTypes;

class Vm85
{
    public QemuMachine Machine { get; init; }
    public Vm85? Backup { get; init; }
    public int Cpus { get; init; }
    [UnsupportedWhen<RequiresMemdevAttribute>] public int Memory => 1;
}

record Placed85(QemuMachine Machine, int Cpus);
record Named85(QemuMachine Machine);
record Own85(QemuMachine Machine, int Cpus) { public void Deconstruct(out QemuMachine machine, out int cpus) => (machine, cpus) = (QemuMachine.PcI440Fx_5_0, Cpus); }

static class Extensions85
{
    public static void Deconstruct(this Named85 named, out QemuMachine machine, out QemuMachine other) => (machine, other) = (QemuMachine.PcI440Fx_4_0, named.Machine);
}

class Patterns85
{
    // A value of a type matches this type, unless it can be null.
    static void Types(QemuMachine m, QemuMachine? n, Vm85? vm, object any)
    {
        if (m is QemuMachine x)
            Api.Old(x); //! MT3004
        else
            Api.Old(m);
        if (n is not QemuMachine given)
            Api.Old(m); //! MT3004
        if (vm is not Vm85 same)
            Api.Old(m); //! MT3004
        if (any is not QemuMachine boxed)
            Api.Old(m); //! MT3004
        else if (!boxed.RequiresMemdev)
            Api.Old(boxed);
        if (any is QemuMachine and { RequiresMemdev: false } old)
            Api.Old(old);
    }

    static void Variables(QemuMachine m, Vm85 vm)
    {
        if (m is var x)
            Api.Old(x); //! MT3004
        if (m is var y && !y.RequiresMemdev)
            Api.Old(m);
        if (vm is { Machine: var inner } && !inner.RequiresMemdev)
            Api.Old(vm.Machine);
        if (vm is { Machine: var any } && any.CpuMax > 1)
            Api.Old(any); //! MT3004
        if (vm is { Machine: { RequiresMemdev: false } narrowed })
            Api.Old(narrowed);
        if (vm is { Machine: not { RequiresMemdev: true }, Cpus: > 3 })
            Api.Old(vm.Machine);
    }

    // A property that a pattern reads is used after the tests before it.
    static void Uses(Vm85 vm, Vm85? none, Vm85[] several, object any)
    {
        _ = vm is { Memory: > 3 }; //! MT3004
        _ = vm is { Machine.RequiresMemdev: false, Memory: > 3 };
        _ = vm is { Machine.RequiresMemdev: true, Memory: > 3 }; //! MT3004
        _ = vm is { Cpus: > 3, Memory: > 3 }; //! MT3004
        _ = vm is not { Memory: > 3 }; //! MT3004
        _ = none is not null and { Memory: > 3 }; //! MT3004
        _ = none is null or { Memory: > 3 }; //! MT3004
        _ = none is not { Machine.RequiresMemdev: false, Memory: > 3 };
        _ = vm is { Machine.CpuMax: > 1000, Memory: > 3 };
        _ = vm is { Backup: { Memory: > 3 } }; //! MT3004
        _ = vm is { Backup: { Machine.RequiresMemdev: false, Memory: > 3 } };
        _ = vm is { Backup.Machine.RequiresMemdev: false, Backup.Memory: > 3 };
        _ = several is [{ Memory: > 3 }, ..]; //! MT3004
        _ = any is Vm85 { Memory: > 3 }; //! MT3004
        _ = any is Vm85 { Machine.RequiresMemdev: false, Memory: > 3 };
        if (!vm.Machine.RequiresMemdev)
            _ = vm is { Memory: > 3 } or { Cpus: > 3, Memory: < 9 };
    }

    static void Tuples(QemuMachine m, QemuMachine o, int n, (QemuMachine One, QemuMachine Two) pair)
    {
        if ((m, n) is ({ RequiresMemdev: false }, > 3))
            Api.Old(m);
        if ((m, o) is ({ RequiresMemdev: false }, { RequiresMemdev: true }))
            Api.Old(o); //! MT3004
        if ((m, o) is (_, { RequiresMemdev: false }))
            Api.Old(o);
        if ((m, o) is (_, { RequiresMemdev: false }))
            Api.Old(m); //! MT3004
        if (pair is ({ RequiresMemdev: false }, _))
            Api.Old(pair.One);
        if (pair is ({ RequiresMemdev: false }, _))
            Api.Old(pair.Two); //! MT3004
        if (pair is (_, { RequiresMemdev: false } second))
            Api.Old(second);
        if (pair is (var first, _) && !first.RequiresMemdev)
            Api.Old(pair.One);
    }

    static void Positions(Placed85 placed, Named85 named, Own85 own, KeyValuePair<QemuMachine, QemuMachine> entry)
    {
        if (placed is ({ RequiresMemdev: false }, _))
            Api.Old(placed.Machine);
        if (placed is (_, > 3))
            Api.Old(placed.Machine); //! MT3004
        if (placed is ({ RequiresMemdev: false } machine, _))
            Api.Old(machine);
        if (entry is ({ RequiresMemdev: false }, _))
            Api.Old(entry.Key);
        if (entry is ({ RequiresMemdev: false }, _))
            Api.Old(entry.Value); //! MT3004
        if (entry is (_, { RequiresMemdev: false }))
            Api.Old(entry.Value);
        if (entry is (_, { RequiresMemdev: false }))
            Api.Old(entry.Key); //! MT3004
        if (own is ({ RequiresMemdev: false }, _))
            Api.Old(own.Machine); //! MT3004
        if (named is (_, { RequiresMemdev: false }))
            Api.Old(named.Machine); //! MT3004
        if (named is ({ RequiresMemdev: false }, _))
            Api.Old(named.Machine); //! MT3004
    }

    static void Deconstructions(Placed85 placed, Named85 named, Own85 own, KeyValuePair<QemuMachine, QemuMachine> entry)
    {
        if (placed.Machine.RequiresMemdev || named.Machine.RequiresMemdev || own.Machine.RequiresMemdev || entry.Value.RequiresMemdev)
            return;
        var (machine, _) = placed;
        Api.Old(machine);
        var (key, value) = entry;
        Api.Old(value);
        Api.Old(key); //! MT3004
        var (changed, _) = own;
        Api.Old(changed); //! MT3004
        var (one, two) = named;
        Api.Old(one); //! MT3004
        Api.Old(two); //! MT3004
    }

    static void Lists(QemuMachine[] a, List<QemuMachine> list)
    {
        if (a is [.., { RequiresMemdev: false }])
            Api.Old(a[^1]);
        if (a is [.., { RequiresMemdev: false }])
            Api.Old(a[1]); //! MT3004
        if (a is [_, { RequiresMemdev: false }])
            Api.Old(a[1]);
        if (a is [_, { RequiresMemdev: false }])
            Api.Old(a[0]); //! MT3004
        if (a is [{ RequiresMemdev: false }, .., _, { RequiresMemdev: false }])
        {
            Api.Old(a[0]);
            Api.Old(a[^1]);
            Api.Old(a[^2]); //! MT3004
        }

        if (a is [{ RequiresMemdev: false } first, .. var rest])
        {
            Api.Old(first);
            Api.Old(rest[0]); //! MT3004
        }

        if (list is [{ RequiresMemdev: false }, ..])
            Api.Old(list[0]);
        if (list is not [{ RequiresMemdev: false }, ..])
            return;
        Api.Old(list[0]);
        Api.Old(list[1]); //! MT3004
    }

    static void Flags(QemuMachine m, QemuMachine o, bool[] flags)
    {
        (flags[0], flags[1]) = (!m.RequiresMemdev, o.RequiresMemdev);
        if (flags is [true, ..])
            Api.Old(m);
        if (flags is [_, false, ..])
            Api.Old(o);
        if (flags is [_, true, ..])
            Api.Old(o); //! MT3004
    }

    static int Switches(QemuMachine m, Vm85? vm, object any) => any switch
    {
        QemuMachine { RequiresMemdev: false } old => Api.Old(old),
        QemuMachine other when !other.RequiresMemdev => Api.Old(other),
        QemuMachine { CpuMax: > 255 } q35 => Api.Old(q35),
        Vm85 { Machine: { RequiresMemdev: true } } => 2,
        Vm85 known => Api.Old(known.Machine), //! MT3004
        _ => vm switch { { Machine.RequiresMemdev: true } or null => 0, { Cpus: > 3 } => Api.Old(vm.Machine), _ => Api.Old(vm.Machine) },
    };

    static int Ranges(QemuMachine m) => m.CpuMax switch
    {
        > 255 => Api.Old(m),
        > 100 and <= 255 => Api.Old(m), //! MT3004
        _ => Api.Old(m),
    };
}
