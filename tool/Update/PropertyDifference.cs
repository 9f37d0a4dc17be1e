using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update.Sources;
using MachineTypes.Tool.Verify;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Tool.Update;

/// <summary>Finds how the steps of a property have to change so that a family reports what a reply has.</summary>
/// <param name="step">The definitions and replies.</param>
/// <param name="values">The steps of properties.</param>
/// <param name="templates">The strings with placeholders.</param>
internal sealed class PropertyDifference(UpdateStep step, StepValues values, Templates templates)
{
    /// <summary>Returns the change.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="family">The class of the family.</param>
    /// <param name="property">The class of the property.</param>
    /// <param name="name">The name of the property in replies.</param>
    /// <returns>The change; null if the reply has no machine type of the family.</returns>
    public PropertyChange? Of(TargetReply reply, DeclaredClass family, DeclaredClass property, string name)
    {
        var spans = step.Spans(reply).Where(span => span.Class == family).ToList();
        var members = spans.SelectMany(span => span.Members).Distinct().ToList();
        var facts = members.Where(member => member.Presence == Presence.Present && reply.Machines.ContainsKey(member.Machine.Name)).Select(member => Fact(reply, member, name)).ToList();
        if (facts.Count == 0)
            return null;

        var declaring = StepValues.Declaring(family, property.Symbol);
        var current = declaring is null ? [] : values.Current(declaring, property.Symbol);
        var isNew = spans.TrueForAll(span => step.IsNew(span.Attribute.Named("From")));

        // Declarations of new families and new properties say nothing of older releases.
        var hasNoPast = isNew || IsIntroduced(property);
        var usual = values.Default(property, declaring is not null, reply.Catalog);
        var isOfLatest = property.Attributes.Any(attribute => attribute.Is("MachineProperty") && attribute.IsTrue("LatestOnly"));
        var change = isOfLatest ? Whole(reply, declaring, property, [Latest(facts)], hasNoPast)
            : facts.TrueForAll(fact => !fact.Own.Machine.IsVersioned) ? Whole(reply, declaring, property, facts, hasNoPast)
            : Stepped(reply, [.. members.Where(member => member.Machine.IsVersioned)], facts, current, usual, hasNoPast);
        if (change is null)
            step.NotPlaced.Add($"{reply.Catalog.Catalog.Target}: {Printable.Name(name)} of {string.Join(", ", facts.Select(fact => Printable.Name(fact.Own.Machine.Name)))} is reported, but the definitions do not know it for some of them; declare it with KnownFrom");

        // A class that names a flag reports false where no step counts, but one that does not name it reports nothing.
        if (change is { Added.Count: > 0 } && declaring is null && !hasNoPast && !isOfLatest && usual is null && StepValues.IsFlag(property))
            change = change with { Added = [.. change.Added.Any(added => added.Since is null) ? [new(null, null, "RemovedIn", change.Added[0].NeedsReason)] : new AddedStep[] { new(null, null, null, false) }, .. change.Added] };

        // If the steps of the class have no placeholders, neither have new ones.
        var isLiteral = declaring is not null && StepValues.Of(declaring, property.Symbol).SelectMany(attribute => attribute.Data.ConstructorArguments).All(argument => argument.Kind != TypedConstantKind.Primitive || argument.Value is not string text || !text.Contains('{', StringComparison.Ordinal));
        return (isLiteral ? change : change is null ? null : Templated(change, reply.Catalog)) is { } found ? found with { IsOfNewFamily = isNew } : new([], [], false);
    }

    // Whether the release introduces the property: no older one reports it.
    private bool IsIntroduced(DeclaredClass property) => step.IsNew(property.Attributes.First(attribute => attribute.Is("MachineProperty")).Named("IntroducedIn"));

    private MachineFact Fact(TargetReply reply, MachineTypeAsOf own, string name)
    {
        var declared = own.Properties.FirstOrDefault(property => property.Name == name);
        var value = declared.Name is null ? (PropertyValue?)null : PropertyValue.Of(declared.Value);
        var other = reply.Machines[own.Machine.Name].Properties.TryGetValue(name, out var carried) ? carried : (PropertyValue?)null;
        var isComparable = !reply.Catalog.Catalog.IsOfQemu || HostDependent.WhyNotComparable(name, value, other, reply.Scope) is null;
        return new(own, own.IsKnown(name), value, isComparable ? other : value);
    }

    // Only the newest machine type of a family reports the property.
    private static MachineFact Latest(List<MachineFact> facts) =>
        new(facts[^1].Own, facts.TrueForAll(fact => fact.IsKnown), facts.Select(fact => fact.Value).FirstOrDefault(value => value is not null), facts.Select(fact => fact.Reply).FirstOrDefault(value => value is not null));

    // Machine types without versions: one value for each release.
    private PropertyChange? Whole(TargetReply reply, DeclaredClass? declaring, DeclaredClass property, IReadOnlyList<MachineFact> facts, bool hasNoPast)
    {
        var fact = facts[0];
        if (facts.Any(other => other.Reply != fact.Reply || other.IsKnown != fact.IsKnown))
            return facts.All(other => other.IsKnown && other.Value == other.Reply) ? new([], [], false) : null;
        if (!fact.IsKnown)
            return new([], fact.Reply is null ? [] : [new(null, fact.Reply, hasNoPast ? null : "KnownFrom", false)], false);
        if (fact.Value == fact.Reply)
            return new([], [], false);

        IReadOnlyList<DeclaredAttribute> removed = declaring is null || hasNoPast ? [] : [.. StepValues.Of(declaring, property.Symbol).Where(step.IsIn).Where(values.IsConfirmed)];
        return removed.Count > 0 && Equals(fact.Reply, values.Default(property, isNamed: true, reply.Catalog))
            ? new(removed, [], false)
            : new(removed, [new(null, fact.Reply, hasNoPast ? null : "AddedIn", false)], false);
    }

    // Versioned machine types: a step function of the version.
    private PropertyChange? Stepped(TargetReply reply, List<MachineTypeAsOf> members, List<MachineFact> facts, IReadOnlyList<DeclaredAttribute> current, PropertyValue? otherwise, bool hasNoPast)
    {
        if (facts.TrueForAll(fact => fact.IsKnown && fact.Value == fact.Reply))
            return new([], [], false);
        if (facts.Exists(fact => !fact.IsKnown))
        {
            return facts.TrueForAll(fact => !fact.IsKnown && fact.Reply == facts[0].Reply)
                ? new([], facts[0].Reply is null ? [] : [new(null, facts[0].Reply, "KnownFrom", false)], false)
                : null;
        }

        var steps = current.Select(attribute => (Attribute: attribute, Start: StartOf(reply, members, attribute.Named("Since")), Value: values.Value(attribute, reply.Catalog))).Where(declared => declared.Start < members.Count).ToList();
        var replied = facts.ToDictionary(fact => fact.Own, fact => fact);
        var desired = members.Select((member, i) => replied.TryGetValue(member, out var fact) ? fact.Reply : steps.LastOrDefault(declared => declared.Start <= i).Value).ToList();
        var kept = steps.Where(declared => Equals(desired[declared.Start], declared.Value)).ToList();
        var added = new List<AddedStep>();
        for (var i = 0; i < members.Count; i++)
        {
            var isChange = i == 0 ? replied.TryGetValue(members[0], out var fact) && fact.Value != fact.Reply : !Equals(desired[i], desired[i - 1]);
            var isUnchanged = i > 0 && steps.TrueForAll(declared => declared.Start != i) && Equals(Value(i), desired[i]) && Equals(Value(i - 1), desired[i - 1]);
            var isDefault = i == 0 && steps.Count > 0 && !hasNoPast && Equals(desired[0], otherwise);
            if (!isChange || isUnchanged || isDefault || kept.Exists(declared => declared.Start == i))
                continue;

            var isLate = !hasNoPast && !step.IsNew(reply.Catalog.Catalog.ReleaseOf(members[i].Machine));
            added.Add(new(i == 0 ? null : MachineSpan.Version(members[i].Machine), desired[i], isLate ? "AddedIn" : null, isLate));
        }

        return new([.. steps.Except(kept).Select(declared => declared.Attribute)], added, NeedsReason: true);

        PropertyValue? Value(int index) => replied.TryGetValue(members[index], out var fact) ? fact.Value : desired[index];
    }

    private int StartOf(TargetReply reply, List<MachineTypeAsOf> members, string? since)
    {
        if (since is null)
            return 0;

        var exact = members.FindIndex(member => MachineSpan.Version(member.Machine) == since);
        if (exact >= 0)
            return exact;

        var next = members.FindIndex(member => step.IndexOf(reply.Catalog.Catalog.ReleaseOf(member.Machine)) >= step.IndexOf(since));
        return next < 0 ? members.Count : next;
    }

    private PropertyChange Templated(PropertyChange change, CompiledCatalog catalog) => change with
    {
        Added = [.. change.Added.Select(added => added.Value is { Kind: PropertyKind.String } text ? added with { Value = text with { Value = templates.Of(catalog, text.Value) } } : added)],
    };

    private sealed record MachineFact(MachineTypeAsOf Own, bool IsKnown, PropertyValue? Value, PropertyValue? Reply);
}
