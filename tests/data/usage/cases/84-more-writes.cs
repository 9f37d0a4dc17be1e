using System.Collections.Immutable;
using MachineTypes;

class Box84 { public QemuMachine Machine { get; set; } public QemuMachine Field; public Box84? Next { get; set; } }
class Plain84 { public int Number { get; set; } }
record Plan84(Box84 Box, QemuMachine Machine);
struct Inner84 { public QemuMachine Machine; public QemuMachine Other; }
struct Outer84 { public Inner84 Inner; public QemuMachine Machine; }

class Writes84
{
    // All values are read before the first is written.
    static void Deconstructed(Box84 box, Plan84 plan, QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev || plan.Machine.RequiresMemdev || plan.Box.Machine.RequiresMemdev)
            return;
        (o, m) = (m, o);
        Api.Old(o);
        Api.Old(m); //! MT3004
        (var own, m) = plan;
        Api.Old(own.Machine);
        Api.Old(m);
        (box, box.Machine) = (own, o);
        (m, o) = (QemuMachine.PcI440Fx_5_0, m);
        Api.Old(o);
        Api.Old(m); //! MT3004
        (m, o) = (QemuMachine.PcI440Fx_4_0, QemuMachine.PcI440Fx_5_0);
        Api.Old(m);
        Api.Old(o); //! MT3004
    }

    static void Three(QemuMachine a, QemuMachine b, QemuMachine c)
    {
        if (a.RequiresMemdev || b.RequiresMemdev)
            return;
        (a, b, c) = (b, c, a);
        Api.Old(a);
        Api.Old(c);
        Api.Old(b); //! MT3004
    }

    static void Parts(Box84 box, Box84 other, Plain84 plain, QemuMachine o)
    {
        if (box.Machine.RequiresMemdev || box.Field.RequiresMemdev)
            return;
        var kept = box;
        (box, plain) = (other, new Plain84());
        Api.Old(kept.Machine);
        Api.Old(box.Machine); //! MT3004
        kept.Field = kept.Machine;
        Api.Old(kept.Field);
        other.Field = o;
        Api.Old(kept.Machine);
        Api.Old(kept.Field); //! MT3004
    }

    static void Nested(Outer84 a, QemuMachine o)
    {
        var b = a;
        if (a.Inner.Machine.RequiresMemdev || a.Inner.Other.RequiresMemdev || a.Machine.RequiresMemdev)
            return;
        b.Inner.Machine = o;
        Api.Old(a.Inner.Machine);
        Api.Old(a.Machine);
        Api.Old(b.Inner.Machine); //! MT3004
        a.Machine = o;
        Api.Old(a.Inner.Machine);
        Api.Old(a.Machine); //! MT3004
    }

    static void Elements(List<Box84> boxes, Dictionary<string, QemuMachine> map, QemuMachine o, string key, int i)
    {
        if (boxes[i].Machine.RequiresMemdev || map[key].RequiresMemdev)
            return;
        Api.Old(boxes[i].Machine);
        Api.Old(map[key]);
        key = "b";
        Api.Old(map[key]); //! MT3004
        boxes[i] = new Box84();
        Api.Old(boxes[i].Machine); //! MT3004
        if (boxes[0].Machine.RequiresMemdev)
            return;
        boxes.RemoveAt(i);
        Api.Old(boxes[0].Machine); //! MT3004
        if (map["a"].RequiresMemdev)
            return;
        map.Clear();
        Api.Old(map["a"]); //! MT3004
    }

    static void Kept(QemuMachine m, QemuMachine o)
    {
        ImmutableArray<QemuMachine> some = [QemuMachine.PcI440Fx_4_0];
        IEnumerable<QemuMachine> lazy = new[] { QemuMachine.PcI440Fx_4_0 };
        IList<QemuMachine> changing = [QemuMachine.PcI440Fx_4_0];
        Use(some, changing);
        if (some.Contains(m)) Api.Old(m);
        if (lazy.Contains(m)) Api.Old(m);
        if (changing.Contains(m))
            Api.Old(m); //! MT3004
        some = some.Add(o);
        if (some.Contains(m))
            Api.Old(m); //! MT3004
    }

    static void Use(ImmutableArray<QemuMachine> some, IList<QemuMachine> changing) => changing.Clear();

    // A condition on a value that is written in the same statement says nothing about the new one.
    static void Conditions(Box84 box, QemuMachine m, bool flag)
    {
        bool isOld;
        isOld = (m = box.Machine).RequiresMemdev == false;
        if (isOld)
        {
            Api.Old(m);
            Api.Old(box.Machine);
        }

        var old = flag && !box.Machine.RequiresMemdev;
        box = box.Next ?? box;
        if (old)
            Api.Old(box.Machine); //! MT3004
        var next = box.Next;
        while (next is not null && !next.Machine.RequiresMemdev)
        {
            Api.Old(next.Machine);
            next = next.Next;
        }

        if (next is not null)
            Api.Old(next.Machine); //! MT3004
    }

    static void Opposite(QemuMachine m, QemuMachine o)
    {
        if (!(m != o) && !m.RequiresMemdev)
            Api.Old(o);
        if (!m.Equals(o) && !m.RequiresMemdev)
            Api.Old(o); //! MT3004
        if (!(!m.Equals(o)) && !m.RequiresMemdev)
            Api.Old(o);
    }
}
