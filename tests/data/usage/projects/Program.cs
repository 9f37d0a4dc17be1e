using System.Collections.Immutable;

public static class Program
{
    // A lambda may run after the object has changed, wherever its setter is.
    public static void Later(Domain d, QemuMachine newer)
    {
        if (d.Machine.RequiresMemdev || d.Internal.RequiresMemdev || d.Protected.RequiresMemdev || d.Fixed.RequiresMemdev || d.Init.RequiresMemdev)
            return;

        Action machine = () => d.Old(); //! MT3004
        Action ofInternal = () => Api.Old(d.Internal); //! MT3004
        Action ofProtected = () => Api.Old(d.Protected); //! MT3004
        d.Retype(newer);
        machine();
        ofInternal();
        ofProtected();
    }

    public static void Unchanged(Domain d)
    {
        if (d.Machine.RequiresMemdev || d.Fixed.RequiresMemdev || d.Init.RequiresMemdev)
            return;

        Action machine = () => d.Old();
        Action ofFixed = () => Api.Old(d.Fixed);
        Action ofInit = () => Api.Old(d.Init);
        machine();
        ofFixed();
        ofInit();
    }

    // Records of another project are deconstructed into their properties.
    public static void Positions(Plan plan, Placement at)
    {
        if (plan is ({ Machine.RequiresMemdev: false }, _, _))
            Migration.Start(plan);
        if (plan is (_, { Machine.RequiresMemdev: false }, _))
            Migration.Start(plan); //! MT3004
        if (at is ({ RequiresMemdev: false }, _))
            Api.Old(at.Machine);
        if (at.Machine.RequiresMemdev)
            return;
        var (machine, _) = at;
        Api.Old(machine);
        var (_, from, to) = plan;
        Api.Old(from.Machine); //! MT3004
    }

    public static void Open(Domain d)
    {
        if (d.Open.RequiresMemdev)
            return;

        Api.Old(d.Open);
        Action open = () => Api.Old(d.Open); //! MT3004
        open();
    }

    public static void Guards(Domain d)
    {
        if (d.UsesMemdev)
            d.New();
        if (!d.UsesMemdev)
            d.New(); //! MT3004
        if (d.UsesMemdevOnly)
            d.New();
        else
            d.Old();
        if (d.UsesMem())
            d.Old();
    }

    public static void Paths(Plan plan, Domain d)
    {
        Migration.Start(plan); //! MT3004
        if (Migration.CanStart(plan))
            Migration.Start(plan);
        if (!plan.Domain.Machine.RequiresMemdev)
            Migration.Start(plan);
        if (d.Parent is { Machine.RequiresMemdev: false })
            d.OldOfParent();
        else
            d.OldOfParent(); //! MT3004
        foreach (var each in new[] { plan }.Where(p => !p.From.Machine.RequiresMemdev))
            Api.Old(each.From.Machine);
        if (plan.From.Machine.RequiresMemdev)
            return;
        var to = plan.From with { Host = "b" };
        Api.Old(to.Machine);
        var retyped = plan.From with { Machine = d.Machine };
        Api.Old(retyped.Machine); //! MT3004
    }

    public static void Lists(ImmutableArray<Domain> domains, List<Domain> others)
    {
        foreach (var d in domains.Where(d => !d.Machine.RequiresMemdev))
            d.Old();
        for (var i = 0; i < others.Count; i++)
        {
            if (!others[i].Machine.RequiresMemdev)
                others[i].Old();
            if (others[i].Machine is { RequiresMemdev: true } or { CpuMax: 255 })
                others[i].Old(); //! MT3004
        }
    }
}
