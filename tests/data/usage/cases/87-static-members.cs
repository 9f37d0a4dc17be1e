using System.Collections.Immutable;
using MachineTypes;

// A static member keeps what it is initialized with, if its own type does not change it.
class Statics87
{
    static QemuMachine Changing = QemuMachine.PcI440Fx_4_0;
    static QemuMachine Settable { get; set; } = QemuMachine.PcI440Fx_4_0;
    static QemuMachine Fixed { get; } = QemuMachine.PcI440Fx_4_0;
    static QemuMachine Body => QemuMachine.PcI440Fx_4_0;
    static QemuMachine Getter { get { return QemuMachine.PcI440Fx_4_0; } }
    static QemuMachine Longer { get { Api.Ok(Body); return QemuMachine.PcI440Fx_4_0; } }
    readonly QemuMachine _instance = QemuMachine.PcI440Fx_4_0;

    static readonly List<QemuMachine> Read = [QemuMachine.PcI440Fx_4_1];
    static readonly List<QemuMachine> GivenAway = [QemuMachine.PcI440Fx_4_1];
    static readonly List<QemuMachine> Written = [QemuMachine.PcI440Fx_4_1];
    static readonly List<QemuMachine> Copied = [QemuMachine.PcI440Fx_4_1];
    static readonly List<QemuMachine> Kept = [QemuMachine.PcI440Fx_4_1];
    static readonly List<QemuMachine> Qualified = [QemuMachine.PcI440Fx_4_1];
    static readonly IList<QemuMachine> Interface = [QemuMachine.PcI440Fx_4_1];
    static readonly IReadOnlyList<QemuMachine> Seen = [QemuMachine.PcI440Fx_4_1];
    static readonly ImmutableHashSet<QemuMachine> Set = [QemuMachine.PcI440Fx_4_1];
    static readonly List<QemuMachine>[] Nested = [[QemuMachine.PcI440Fx_4_1]];
    static List<QemuMachine>? _kept;

    static void Uses(int i, QemuMachine o)
    {
        _ = string.Join(",", Read);
        _ = nameof(Read);
        _ = Read.Count + Read.IndexOf(o);
        o = Read[i];
        foreach (var each in Read) Api.Ok(each);
        Change(GivenAway);
        Written[i] = o;
        var copy = Copied;
        copy.Add(o);
        _kept = Kept;
        Statics87.Qualified.Add(o);
        Change(Interface);
        Keep(Seen);
        Keep(Set);
    }

    static void Change(IList<QemuMachine> list) => list.Clear();
    static void Keep(IEnumerable<QemuMachine> list) { }

    void Values()
    {
        Api.Old(Changing); //! MT3004
        Api.Old(Settable); //! MT3004
        Api.Old(Fixed);
        Api.Old(Body);
        Api.Old(Getter);
        Api.Old(Longer); //! MT3004
        Api.Old(_instance); //! MT3004
    }

    static void Lists(QemuMachine m)
    {
        if (Read.Contains(m)) Api.Old(m);
        if (GivenAway.Contains(m))
            Api.Old(m); //! MT3004
        if (Written.Contains(m))
            Api.Old(m); //! MT3004
        if (Copied.Contains(m))
            Api.Old(m); //! MT3004
        if (Kept.Contains(m))
            Api.Old(m); //! MT3004
        if (Qualified.Contains(m))
            Api.Old(m); //! MT3004
        if (Interface.Contains(m))
            Api.Old(m); //! MT3004
        if (Seen.Contains(m)) Api.Old(m);
        if (Set.Contains(m)) Api.Old(m);
    }
}

class Constructed87
{
    static readonly QemuMachine First = QemuMachine.PcI440Fx_4_0;
    static readonly QemuMachine[] All = [QemuMachine.PcI440Fx_4_0];

    static Constructed87() => (First, All) = (QemuMachine.Parse(Environment.MachineName), []);

    static void Uses(QemuMachine m)
    {
        Api.Old(First); //! MT3004
        if (All.Contains(m))
            Api.Old(m); //! MT3004
    }
}

// What a guard says about machine types that its caller names.
class Guards87
{
    public virtual bool IsOldHere(QemuMachine m) => !m.RequiresMemdev;
    static bool IsNew(QemuMachine m) => m.RequiresMemdev;
    static bool BothOld(QemuMachine one, QemuMachine two) => !one.RequiresMemdev && !two.RequiresMemdev;
    static bool AnyNew(QemuMachine one, QemuMachine two) => one.RequiresMemdev || two.RequiresMemdev;
    static bool Longer(QemuMachine m) { Api.Ok(m); return !m.RequiresMemdev; }
    static bool Block(QemuMachine m) { return !m.RequiresMemdev; }

    static void Named(QemuMachine m, QemuMachine o)
    {
        if (IsNew(QemuMachine.PcI440Fx_4_0))
            Api.Old(m);
        if (IsNew(QemuMachine.PcI440Fx_5_0))
            Api.Old(m); //! MT3004
        if (BothOld(QemuMachine.PcI440Fx_5_0, o))
            Api.Old(m);
        if (BothOld(QemuMachine.PcI440Fx_4_0, o))
            Api.Old(o);
        if (BothOld(QemuMachine.PcI440Fx_4_0, o))
            Api.Old(m); //! MT3004
        if (BothOld(two: QemuMachine.PcI440Fx_4_0, one: o))
            Api.Old(o);
        if (!AnyNew(QemuMachine.PcI440Fx_4_0, o))
            Api.Old(o);
        if (!AnyNew(QemuMachine.PcI440Fx_5_0, o))
            Api.Old(m);
    }

    void Bodies(QemuMachine m, Guards87 other, Sealed87 last, Open87 open, Closed87 closed, IGuard87 anyone)
    {
        if (Block(m)) Api.Old(m);
        if (Longer(m))
            Api.Old(m); //! MT3004
        if (other.IsOldHere(m))
            Api.Old(m); //! MT3004
        if (last.IsOldHere(m)) Api.Old(m);
        if (open.IsOldHere(m))
            Api.Old(m); //! MT3004
        if (closed.IsOldHere(m)) Api.Old(m);
        if (anyone.IsOldHere(m))
            Api.Old(m); //! MT3004
    }
}

sealed class Sealed87 : Guards87
{
    public override bool IsOldHere(QemuMachine m) => m is { RequiresMemdev: false };
}

class Open87 : Guards87
{
    public override bool IsOldHere(QemuMachine m) => !m.RequiresMemdev;
}

class Closed87 : Guards87
{
    public sealed override bool IsOldHere(QemuMachine m) => !m.RequiresMemdev;
}

interface IGuard87
{
    bool IsOldHere(QemuMachine m) => !m.RequiresMemdev;
}
