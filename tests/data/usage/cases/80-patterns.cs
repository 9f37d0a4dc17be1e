using MachineTypes;

class Vm80
{
    public QemuMachine Machine { get; set; }
    [UnsupportedWhen<RequiresMemdevAttribute>] public long Memory { get; set; }
    public Vm80? Next { get; set; }
    public void Deconstruct(out QemuMachine machine, out Vm80? next) => (machine, next) = (Machine, Next);
}

class Patterns80
{
    // A pattern reads the properties that it names, after it has tested what comes before them.
    static void Properties(Vm80 vm, List<Vm80> list, int n)
    {
        _ = vm is { Memory: > 3 }; //! MT3004
        _ = vm is { Machine.RequiresMemdev: false, Memory: > 3 };
        _ = vm is { Machine.RequiresMemdev: true, Memory: > 3 }; //! MT3004
        _ = vm is { Memory: > 3, Machine.RequiresMemdev: false }; //! MT3004
        _ = vm is { Next: { Memory: > 3 } }; //! MT3004
        _ = vm is { Next.Memory: > 3 }; //! MT3004
        _ = vm is { Next: { Machine.RequiresMemdev: false, Memory: > 3 } };
        _ = vm is { Next: { Machine.RequiresMemdev: false }, Memory: > 3 }; //! MT3004
        _ = vm is not { Memory: 3 }; //! MT3004
        _ = vm is { Machine.CpuMax: > 1 } or { Memory: 2 }; //! MT3004
        _ = vm is { Machine.CpuMax: > 1 } and { Memory: 2 }; //! MT3004
        _ = list is [{ Memory: > 3 }, ..]; //! MT3004
        _ = (vm, n) is ({ Memory: 3 }, 1); //! MT3004
        _ = vm is (_, { Memory: 3 }); //! MT3004
        _ = vm switch { { Memory: 1 } => 1, _ => 2 }; //! MT3004
        _ = vm switch { { Machine.RequiresMemdev: true } => 1, { Memory: 1 } => 2, _ => 3 };
        switch (vm)
        {
            case { Machine.RequiresMemdev: false, Memory: 1 }:
                break;
            case { Memory: 2 }: //! MT3004
                break;
        }
    }

    static void Variables(QemuMachine m, QemuMachine? n, object o, Vm80 vm, (QemuMachine Machine, int N) pair)
    {
        if (m is var a && !a.RequiresMemdev)
            Api.Old(m);
        if (m is QemuMachine b && !b.RequiresMemdev)
            Api.Old(b);
        if (m is QemuMachine and { RequiresMemdev: false })
            Api.Old(m);
        if (n is not QemuMachine c)
            return;
        if (!c.RequiresMemdev)
            Api.Old(c);
        if (o is QemuMachine d)
            Api.Old(d); //! MT3004
        if (o is QemuMachine { RequiresMemdev: false } e)
            Api.Old(e);
        if (o is not QemuMachine f)
            Api.Old(m); //! MT3004
        else if (!f.RequiresMemdev)
            Api.Old(f);
        if (pair is (var g, 1) && !g.RequiresMemdev)
            Api.Old(pair.Machine);
        if (pair is { Machine: { RequiresMemdev: false } h, N: > 1 })
            Api.Old(h);
        if (pair is { Machine: var i, N: > 1 })
            Api.Old(i); //! MT3004
        if (vm is { Machine: { RequiresMemdev: false } j and { CpuMax: > 1 } })
            Api.Old(j);
        if (vm is { Next: { Machine.RequiresMemdev: false } k })
            Api.Old(k.Machine);
        if (vm is ({ RequiresMemdev: false } l, _))
            Api.Old(l);
        if (vm is ({ RequiresMemdev: false }, _))
            Api.Old(vm.Machine); //! MT3004
    }

    static void Lists(QemuMachine[] a, List<QemuMachine> list)
    {
        if (a is [.., { RequiresMemdev: false }])
            Api.Old(a[^1]);
        if (a is [.., { RequiresMemdev: false }])
            Api.Old(a[0]); //! MT3004
        if (a is [.., { RequiresMemdev: false }])
            Api.Old(a[1]); //! MT3004
        if (a is [_, { RequiresMemdev: false }, .., _, { RequiresMemdev: false }])
        {
            Api.Old(a[1]);
            Api.Old(a[^1]);
            Api.Old(a[^2]); //! MT3004
        }

        if (a is [_, { RequiresMemdev: false }, .., _, { RequiresMemdev: false }])
            Api.Old(a[0]); //! MT3004
        if (list is [{ RequiresMemdev: false } first, .., var last] && !last.RequiresMemdev)
        {
            Api.Old(first);
            Api.Old(last);
            Api.Old(list[0]);
        }

        if (list is [{ RequiresMemdev: false }, ..] or [.., { RequiresMemdev: false }])
            Api.Old(list[0]); //! MT3004
        if (list is not [{ RequiresMemdev: false }, ..])
            return;
        Api.Old(list[0]);
    }
}
