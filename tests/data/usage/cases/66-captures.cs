using MachineTypes;

enum Mode66 { Old, New }

class Captures66
{
    static void Conditions(QemuMachine m, QemuMachine o, bool flag)
    {
        var isOld = !m.RequiresMemdev && flag;
        var mode = m.RequiresMemdev ? Mode66.New : Mode66.Old;
        Func<int> f = () => isOld ? Api.Old(m) : 0;
        Func<int> g = () => mode == Mode66.Old ? Api.Old(m) : 0;
        Func<int> h = () => isOld ? 0 : Api.Old(m); //! MT3004
        var isOther = !o.RequiresMemdev && flag;
        Func<int> i = () => isOther ? Api.Old(o) : 0; //! MT3004
        o = m;
        _ = f() + g() + h() + i();
    }

    static void Changed(QemuMachine m, QemuMachine o, QemuMachine p)
    {
        var x = m;
        if (x.RequiresMemdev || p.RequiresMemdev)
            return;
        Func<int> f = () => Api.Old(x); //! MT3004
        Func<int> g = () => Api.Old(p); //! MT3004
        Func<int> h = () => Api.Old(m);
        (x, p) = (o, o);
        _ = f() + g() + h();
    }

    static void Jumps(QemuMachine[] all, List<Func<int>> list, int n)
    {
        QemuMachine x;
    again:
        x = all[n];
        if (!x.RequiresMemdev)
            list.Add(() => Api.Old(x)); //! MT3004
        if (n-- > 0)
            goto again;
    }

    static void Loops(QemuMachine[] all, List<Func<int>> list)
    {
        for (var i = 0; i < all.Length; i++)
        {
            var x = all[i];
            if (!x.RequiresMemdev)
                list.Add(() => Api.Old(x));
        }
    }

    static void Copies(QemuMachine m, QemuMachine o)
    {
        var copy = m;
        Func<int> f = () => copy.RequiresMemdev ? 0 : Api.Old(m); //! MT3004
        Func<int> g = () => copy.RequiresMemdev ? 0 : Api.Old(copy);
        m = o;
        _ = f() + g();
    }

    static void Anonymous(QemuMachine m)
    {
        var t = new { Machine = m, Number = 1 };
        if (t.Machine.RequiresMemdev)
            return;
        Func<int> f = () => Api.Old(t.Machine);
        var p = (Machine: m, Number: 1);
        Api.Old(p.Machine);
        _ = f();
    }

    static readonly List<QemuMachine> Given = [QemuMachine.PcI440Fx_4_2];
    static readonly List<QemuMachine> Kept = [QemuMachine.PcI440Fx_4_2];

    static void Lists(QemuMachine m)
    {
        var alias = Given;
        alias.Add(m);
        if (Given.Contains(m))
            Api.Old(m); //! MT3004
        if (Kept.Contains(m) && Kept.IndexOf(m) >= 0)
            Api.Old(m);
        QemuMachine[] array = [QemuMachine.PcI440Fx_4_2];
        Fill(array);
        foreach (var item in array)
            Api.Old(item); //! MT3004
        QemuMachine[] read = [QemuMachine.PcI440Fx_4_2];
        Console.WriteLine(read.Length);
        foreach (var item in read)
            Api.Old(item);
    }

    static void Fill(QemuMachine[] array) => array[0] = QemuMachine.PcI440Fx_5_0;
}
