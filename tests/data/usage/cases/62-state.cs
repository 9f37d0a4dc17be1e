using System.Diagnostics.CodeAnalysis;
using MachineTypes;

class Host62 { public QemuMachine Machine { get; set; } public QemuMachine Field; public Host62? Next { get; set; } public string Name { get; set; } = ""; }
record Spec62(QemuMachine Machine, string Name);
enum Mode62 { Mem, Memdev, Other }

class U62
{
    QemuMachine _machine;
    static QemuMachine Pick() => new[] { QemuMachine.PcQ35_5_0, QemuMachine.PcI440Fx_5_0 }[Environment.ProcessId % 2];

    static void Aliases(Host62 a, Host62 b, QemuMachine o)
    {
        if (a.Machine.RequiresMemdev) return;
        b.Machine = o;
        Api.Old(a.Machine); //! MT3004
    }

    static void Copy(Host62 source, QemuMachine o)
    {
        if (source.Machine.RequiresMemdev) return;
        var target = new Host62();
        target.Machine = source.Machine;
        Api.Old(source.Machine);
        Api.Old(target.Machine);
        target.Machine = o;
        Api.Old(source.Machine);
        Api.Old(target.Machine); //! MT3004
    }

    static void Deconstructed(Spec62 spec, (QemuMachine M, int N) pair, QemuMachine o)
    {
        var (machine, name) = spec;
        if (!machine.RequiresMemdev) Api.Old(machine);
        if (!machine.RequiresMemdev) Api.Old(spec.Machine);
        var (m, _) = pair;
        if (m.RequiresMemdev) return;
        Api.Old(pair.M);
        var (x, y) = (m, o);
        Api.Old(x);
        Api.Old(y); //! MT3004
        if (spec is ({ RequiresMemdev: false }, _)) Api.Old(spec.Machine);
        if (spec is ({ RequiresMemdev: false } f, var n) && n != "") Api.Old(f);
    }

    static void Modes(QemuMachine m)
    {
        var mode = m.RequiresMemdev ? Mode62.Memdev : Mode62.Mem;
        switch (mode)
        {
            case Mode62.Mem:
                Api.Old(m);
                break;
            case Mode62.Memdev:
                Api.NumaMemdev(m, 0, "");
                break;
        }

        if (mode != Mode62.Mem)
            return;
        Api.Old(m);
    }

    static void Calls(Host62? h, QemuMachine? n)
    {
        if (Get() is QemuMachine { RequiresMemdev: false } m) Api.Old(m);
        if (Make() is { Machine.RequiresMemdev: false } made) Api.Old(made.Machine);
        if (h is { Machine.RequiresMemdev: true }) return;
        if (h is { Machine.RequiresMemdev: false }) return;
        Api.Old(QemuMachine.PcI440Fx_5_0); //! MT3004
        if (n is null or { RequiresMemdev: true }) return;
        Api.Old(n.Value);
    }

    static object Get() => QemuMachine.PcI440Fx_5_0;
    static Host62? Make() => null;

    void Computed(Action<Action> run, QemuMachine o)
    {
        if (_machine.RequiresMemdev) return;
        run(() => _machine = o);
        Api.Old(_machine); //! MT3004
    }

    static void Created(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev) return;
        _ = new Runner62(() => m = o);
        Api.Old(m); //! MT3004
    }

    static void ByRef(QemuMachine m)
    {
        if (m.RequiresMemdev) return;
        try { Use(Change(ref m)); m = QemuMachine.PcI440Fx_4_2; }
        catch (InvalidOperationException)
        {
            Api.Old(m); //! MT3004
        }
    }

    static int Change(ref QemuMachine m) { m = Pick(); return 1; }
    static void Use(int n) => throw new InvalidOperationException(n.ToString());

    static void Throws(QemuMachine m, QemuMachine? n, bool legacy)
    {
        if (m.RequiresMemdev) throw Fail();
        Api.Old(m);
        if (!legacy || n is not { } known) return;
        _ = known.RequiresMemdev ? Refuse() : 0;
        Api.Old(known);
    }

    static Exception Fail() => new InvalidOperationException();
    [DoesNotReturn] static int Refuse() => throw new InvalidOperationException();

    static void Nested(Host62 h)
    {
        if (h.Next is not { Machine.RequiresMemdev: false } next) return;
        Api.Old(next.Machine);
        Api.Old(h.Next.Machine);
        if (h.Next?.Machine.RequiresMemdev ?? true) return;
        Api.Old(h.Next.Machine);
    }

    static void Loop(IEnumerable<Host62> hosts, QemuMachine o)
    {
        foreach (var h in hosts)
        {
            if (h.Machine.RequiresMemdev)
                h.Machine = QemuMachine.PcI440Fx_4_2;
            Api.Old(h.Machine);
            var up = h;
            up.Machine = o;
            Api.Old(h.Machine); //! MT3004
        }
    }
}

sealed class Runner62 { public Runner62(Action action) => action(); }
