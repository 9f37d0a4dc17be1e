using MachineTypes;

class Box83 { public QemuMachine Machine { get; set; } public QemuMachine Other { get; set; } public Box83? Next { get; set; } public Pair83 Pair; }
struct Pair83 { public QemuMachine Machine { get; set; } public QemuMachine Other { get; set; } public int Number { get; set; } }
record Plan83(QemuMachine Machine, int Number);

class Writes83
{
    static void Equal(QemuMachine m, QemuMachine o)
    {
        if (!(m == o))
            return;
        if (!o.RequiresMemdev)
            Api.Old(m);
    }

    static void NotEqual(QemuMachine m, QemuMachine o)
    {
        if (m.Equals(o))
            return;
        if (!o.RequiresMemdev)
            Api.Old(m); //! MT3004
        if (!(m != o) && !o.RequiresMemdev)
            Api.Old(m);
    }

    // A copy of a member's value, and another name of its object, remain the same value.
    static void Names(Box83 box, Box83 other)
    {
        var same = box;
        var copy = box.Machine;
        if (copy.RequiresMemdev)
            return;
        box = other;
        Api.Old(copy);
        Api.Old(same.Machine);
        Api.Old(box.Machine); //! MT3004
    }

    static void Itself(Box83 box, Plan83 plan)
    {
        if (box.Machine.RequiresMemdev || plan.Machine.RequiresMemdev)
            return;
        box.Machine = box.Machine;
        Api.Old(box.Machine);
        box.Other = box.Machine;
        Api.Old(box.Other);
        Api.Old(box.Machine);
        plan = plan with { Number = 3 };
        Api.Old(plan.Machine);
        (box.Machine, box.Other) = (box.Other, box.Machine);
        Api.Old(box.Machine);
        box = new Box83 { Machine = box.Machine };
        Api.Old(box.Machine);
        Api.Old(box.Other); //! MT3004
    }

    static void Swapped(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev)
            return;
        (m, o) = (o, m);
        Api.Old(o);
        Api.Old(m); //! MT3004
    }

    static void Structs(Pair83 p, Box83 box, QemuMachine o)
    {
        var q = p;
        if (p.Machine.RequiresMemdev || p.Other.RequiresMemdev)
            return;
        Api.Old(q.Machine);
        q.Machine = o;
        Api.Old(p.Machine);
        Api.Old(q.Other);
        Api.Old(q.Machine); //! MT3004
        box.Pair = p;
        Api.Old(box.Pair.Machine);
        box.Pair.Machine = o;
        Api.Old(p.Machine);
        Api.Old(box.Pair.Other);
        Api.Old(box.Pair.Machine); //! MT3004
    }

    static void Collections(List<QemuMachine> list, QemuMachine[] array, QemuMachine o, int i)
    {
        List<QemuMachine> own = [QemuMachine.PcI440Fx_4_0];
        own.Add(QemuMachine.PcI440Fx_5_0);
        if (own.Contains(o))
            Api.Old(o); //! MT3004
        if (list[0].RequiresMemdev || array[0].RequiresMemdev)
            return;
        Api.Old(list[0]);
        array[i] = o;
        Api.Old(array[0]); //! MT3004
        if (list[0].RequiresMemdev)
            return;
        list[i] = o;
        Api.Old(list[0]); //! MT3004
        if (array[^1].RequiresMemdev)
            return;
        array[i..][0] = o;
        Api.Old(array[^1]);
        array[^i] = o;
        Api.Old(array[^1]); //! MT3004
    }

    // A value that an object was created with.
    static void Tuples(QemuMachine m, QemuMachine o, Box83 box)
    {
        if (m.RequiresMemdev)
            return;
        var pair = (First: m, Second: (Inner: o, m));
        Api.Old(pair.First);
        Api.Old(pair.Second.m);
        Api.Old(pair.Second.Inner); //! MT3004
        var (first, (inner, last)) = pair;
        Api.Old(first);
        Api.Old(last);
        Api.Old(inner); //! MT3004
        (box.Machine, (box.Other, _)) = (m, (o, 1));
        Api.Old(box.Machine);
        Api.Old(box.Other); //! MT3004
        var anonymous = new { m, o, Box = box };
        Api.Old(anonymous.m);
        Api.Old(anonymous.Box.Machine);
        Api.Old(anonymous.o); //! MT3004
    }

    static void Steps(Box83 box, QemuMachine m, bool flag)
    {
        var isOld = flag;
        isOld &= !m.RequiresMemdev;
        if (isOld)
            Api.Old(m);
        isOld ^= true;
        if (isOld)
            Api.Old(m); //! MT3004
        if (box.Next is not { Machine.RequiresMemdev: false })
            return;
        Api.Old(box.Next.Machine);
        box.Next = box;
        Api.Old(box.Next.Machine); //! MT3004
    }
}
