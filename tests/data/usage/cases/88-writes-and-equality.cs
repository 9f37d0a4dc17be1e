using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MachineTypes;

class Host88 { public QemuMachine Machine { get; set; } public QemuMachine Field; public Host88? Next; }
class Fields88 { public QemuMachine Field; }
record Copied88(QemuMachine Machine, int Cpus);

class Equality88
{
    static void Check([DoesNotReturnIf(false)] bool condition) { if (!condition) throw new InvalidOperationException(); }
    static void Refuse([DoesNotReturnIf(true)] bool condition) { if (condition) throw new InvalidOperationException(); }

    // What is known about one of two equal machine types is known about the other.
    static void Equal(QemuMachine m, QemuMachine o, QemuMachine p)
    {
        if (m.RequiresMemdev)
            return;
        if (m == o)
            Api.Old(o);
        if (m != p)
            return;
        Api.Old(p);
    }

    static void Different(QemuMachine m, QemuMachine o, QemuMachine p)
    {
        if (m.RequiresMemdev)
            return;
        if (m != o)
            Api.Old(o); //! MT3004
        if (m.Equals(p))
            return;
        Api.Old(p); //! MT3004
    }

    static void ByMethod(QemuMachine m, QemuMachine o, QemuMachine p)
    {
        if (m.RequiresMemdev)
            return;
        if (m.Equals(o))
            Api.Old(o);
        if (!m.Equals(p))
            return;
        Api.Old(p);
    }

    static void ByAssertion(QemuMachine m, QemuMachine o, QemuMachine p, QemuMachine q, QemuMachine r)
    {
        if (m.RequiresMemdev)
            return;
        Check(m == o);
        Api.Old(o);
        Check(!(m != p));
        Api.Old(p);
        Refuse(m != q);
        Api.Old(q);
        Check(!(m == r));
        Api.Old(r); //! MT3004
    }

    static void ByRefusal(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev)
            return;
        Refuse(!(m == o));
        Api.Old(o);
    }

    static void Asserted(QemuMachine m, QemuMachine o)
    {
        Check(!m.RequiresMemdev);
        Api.Old(m);
        Refuse(o.CpuMax > 1);
        Api.Old(o);
    }

    static void Compound(QemuMachine m, QemuMachine o, bool flag)
    {
        var isOld = flag;
        isOld &= !m.RequiresMemdev;
        if (isOld)
            Api.Old(m);
        else
            Api.Old(m); //! MT3004
        var isNew = flag;
        isNew |= o.RequiresMemdev;
        if (!isNew)
            Api.Old(o);
        var isEither = flag;
        isEither |= !o.RequiresMemdev;
        if (isEither)
            Api.Old(o); //! MT3004
    }

    static void Exclusive(QemuMachine m, QemuMachine o)
    {
        var isOld = true;
        isOld ^= m.RequiresMemdev;
        if (isOld)
            Api.Old(m);
        var isNew = false;
        isNew ^= o.RequiresMemdev;
        if (isNew)
            Api.Old(o); //! MT3004
    }
}

class Writes88
{
    static void Spans(QemuMachine o, int i)
    {
        Span<QemuMachine> span = [QemuMachine.PcI440Fx_4_0, QemuMachine.PcI440Fx_4_1];
        span[i] = o;
        foreach (var m in span)
            Api.Old(m); //! MT3004
    }

    static void Copies(Fields88 a, Copied88 r, QemuMachine o)
    {
        var same = a;
        if (same.Field.RequiresMemdev || r.Machine.RequiresMemdev)
            return;
        Api.Old(a.Field);
        var copy = r with { Cpus = 3 };
        Api.Old(copy.Machine);
        var other = r with { Machine = o };
        Api.Old(other.Machine); //! MT3004
        Api.Old(r.Machine);
        r = r with { Cpus = 4 };
        Api.Old(r.Machine);
        r = r with { Machine = o };
        Api.Old(r.Machine); //! MT3004
    }

    static void Swapped(QemuMachine m, QemuMachine o, QemuMachine p)
    {
        if (m.RequiresMemdev)
            return;
        (m, o) = (o, m);
        Api.Old(o);
        Api.Old(m); //! MT3004
        (o, p) = (QemuMachine.PcI440Fx_5_0, o);
        Api.Old(p);
        Api.Old(o); //! MT3004
    }

    static void Both(QemuMachine m, QemuMachine o, QemuMachine p)
    {
        if (m.RequiresMemdev || o.RequiresMemdev)
            return;
        (m, o) = (o, m);
        Api.Old(m);
        Api.Old(o);
        (p, m) = (m, p);
        Api.Old(p);
        Api.Old(o);
        Api.Old(m); //! MT3004
    }

    // Both targets are found before the first is written.
    static void Whole(Host88 host, Host88 other, Fields88 fields, QemuMachine o)
    {
        if (other.Machine.RequiresMemdev)
            return;
        (host, host.Machine) = (other, o);
        Api.Old(host.Machine); //! MT3004
        if (fields.Field.RequiresMemdev)
            return;
        var before = fields;
        (fields, o) = (new Fields88 { Field = o }, fields.Field);
        Api.Old(o);
        Api.Old(before.Field);
        Api.Old(fields.Field); //! MT3004
    }

    static void Nested(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev)
            return;
        var ((a, b), c) = ((m, o), m);
        Api.Old(a);
        Api.Old(b); //! MT3004
        Api.Old(c);
        var pair = (One: m, Two: o);
        Api.Old(pair.One);
        Api.Old(pair.Two); //! MT3004
        var (x, y) = pair;
        Api.Old(x);
        var made = new { Machine = m, Other = o };
        Api.Old(made.Machine);
        Api.Old(made.Other); //! MT3004
        pair.One = o;
        Api.Old(pair.One); //! MT3004
    }

    static void Constants(bool isOld, QemuMachine m)
    {
        (isOld, var n) = (true, 3);
        if (!isOld)
            Api.Old(m);
        if (n != 3)
            Api.Old(m);
        var (known, text) = (m.RequiresMemdev, "a");
        if (!known)
            Api.Old(m);
        if (text == "b")
            Api.Old(m);
    }

    // The loop moves on to objects that nobody has tested.
    static void Linked(Host88 host)
    {
        if (host.Machine.RequiresMemdev)
            return;
        for (var at = host; at != null; at = at.Next)
            Api.Old(at.Machine); //! MT3004
        host.Next = host;
        Api.Old(host.Machine);
        Api.Old(host.Next.Machine);
        host = host.Next;
        Api.Old(host.Machine);
    }

    static void ByReference(ref QemuMachine m, QemuMachine o, Host88 host)
    {
        if (m.RequiresMemdev || host.Field.RequiresMemdev)
            return;
        Change(ref m, in o);
        Api.Old(m); //! MT3004
        Change(ref host.Field, in o);
        Api.Old(host.Field); //! MT3004
        ref var at = ref host.Field;
        if (host.Field.RequiresMemdev)
            return;
        at = o;
        Api.Old(host.Field); //! MT3004
    }

    // An object may be known by two names.
    static void Names(Host88 a, Host88 b, QemuMachine o)
    {
        if (b.Machine.RequiresMemdev)
            return;
        a.Machine = b.Machine;
        Api.Old(b.Machine);
        Api.Old(a.Machine);
        a.Field = o;
        Api.Old(b.Machine);
        a.Machine = o;
        Api.Old(b.Machine); //! MT3004
    }

    static void Chain(QemuMachine m, QemuMachine o, QemuMachine p, int n)
    {
        if (m.RequiresMemdev)
            return;
        (m, p, n) = (o, m, 3);
        Api.Old(p);
        Api.Old(m); //! MT3004
    }

    static void Replaced(Host88 host, QemuMachine o)
    {
        if (host.Machine.RequiresMemdev)
            return;
        (host, host.Machine) = (new Host88 { Machine = QemuMachine.PcI440Fx_5_0 }, o);
        Api.Old(host.Machine); //! MT3004
    }

    [DoesNotReturn] static int Fail() => throw new InvalidOperationException();

    static void Stopped(QemuMachine m, int n, int[] numbers, bool flag)
    {
        if (flag)
        {
            n += Fail();
            Api.Old(m);
        }

        if (n > 3)
        {
            numbers[n] += Fail();
            Api.Old(m);
        }

        numbers[n] += 1;
        Api.Old(m); //! MT3004
    }

    static void Change(ref QemuMachine machine, in QemuMachine other) => machine = other;
}
