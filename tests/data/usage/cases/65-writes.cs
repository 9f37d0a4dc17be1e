using MachineTypes;

class Host65 { public QemuMachine Machine { get; set; } public QemuMachine Field; public Pair65 One; public Pair65 Other; }
class Left65 : Host65 { }
class Right65 : Host65 { }
struct Pair65 { public QemuMachine Machine { get; set; } public int Number { get; set; } }
enum Mode65 { Old, New }

class Writes65
{
    static QemuMachine Next() => QemuMachine.Parse(Environment.MachineName);

    // What was known of the old value says nothing about the new one, except that it was.
    static void Outcomes(QemuMachine m, QemuMachine o, bool flag)
    {
        var isNew = m.RequiresMemdev;
        var isNewAndMore = m.RequiresMemdev && flag;
        var mode = m.RequiresMemdev ? Mode65.New : Mode65.Old;
        if (m.RequiresMemdev)
            return;
        m = o;
        if (isNew)
            Api.Old(m);
        if (isNewAndMore)
            Api.Old(m);
        if (mode == Mode65.New)
            Api.Old(m);
        Api.Old(m); //! MT3004
    }

    static void Several(QemuMachine m, QemuMachine o)
    {
        var (a, b) = (m.RequiresMemdev, o.RequiresMemdev);
        m = Next();
        if (!a)
            Api.Old(m); //! MT3004
        if (!b)
            Api.Old(o);
    }

    static void Copies(QemuMachine m, QemuMachine o)
    {
        var copy = m;
        var isOld = !m.RequiresMemdev;
        m = o;
        if (isOld)
            Api.Old(copy);
        if (isOld)
            Api.Old(m); //! MT3004
    }

    static void Objects(Host65 a, Host65 b, Left65 left, Right65 right, QemuMachine o)
    {
        var same = a;
        if (same.Machine.RequiresMemdev)
            return;
        Api.Old(a.Machine);
        a = b;
        Api.Old(same.Machine);
        Api.Old(a.Machine); //! MT3004
        if (left.Machine.RequiresMemdev)
            return;
        right.Machine = o;
        Api.Old(left.Machine);
        if (b.Field.RequiresMemdev)
            return;
        left.Field = o;
        Api.Old(b.Field); //! MT3004
    }

    static void Parts(Host65 a, Pair65 p, Pair65 q, QemuMachine o)
    {
        if (a.One.Machine.RequiresMemdev)
            return;
        a.Other.Machine = o;
        Api.Old(a.One.Machine);
        a.One.Number = 3;
        Api.Old(a.One.Machine);
        a.One.Machine = o;
        Api.Old(a.One.Machine); //! MT3004
        if (p.Machine.RequiresMemdev)
            return;
        q.Machine = o;
        Api.Old(p.Machine);
        p = q;
        Api.Old(p.Machine); //! MT3004
    }

    static void Finally(QemuMachine m, QemuMachine o, int n)
    {
        if (m.RequiresMemdev)
            return;
        while (n-- > 0)
        {
            Api.Old(m); //! MT3004
            try
            {
                if (n == 3)
                    break;
                if (n == 2)
                    continue;
                Api.Ok(m);
            }
            finally
            {
                m = o;
            }

            Api.Old(m); //! MT3004
        }

        Api.Old(m); //! MT3004
    }

    static void FinallyOfOther(QemuMachine m, QemuMachine o)
    {
        if (m.RequiresMemdev)
            return;
        try
        {
            Api.Ok(o);
        }
        finally
        {
            o = Next();
        }

        Api.Old(m);
        Api.Old(o); //! MT3004
    }
}
