using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tool.Update;

/// <summary>Declares values of properties that a release changed: on the scope that declares the property if all families below it changed alike; otherwise, on each family.</summary>
/// <param name="step">The definitions and replies.</param>
/// <param name="values">The steps of properties.</param>
/// <param name="templates">The strings with placeholders.</param>
internal sealed class PropertyUpdate(UpdateStep step, StepValues values, Templates templates)
{
    private readonly PropertyDifference _difference = new(step, values, templates);
    private readonly StepWriter _writer = new(step, values);

    /// <summary>Makes the edits for all replies.</summary>
    public void Run()
    {
        ReportUndeclared();
        if (Introduce())
            return;

        foreach (var (name, property) in step.Types.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            var changes = new Dictionary<DeclaredClass, PropertyChange>();
            foreach (var family in step.Types.Families)
            {
                if (Change(family, property, name) is { } change)
                    changes.Add(family, change);
            }

            if (changes.Values.Any(change => !change.IsEmpty))
                Place(property.Symbol, name, changes);
        }
    }

    private void ReportUndeclared()
    {
        foreach (var name in step.Replies.SelectMany(reply => reply.Scope.Compared).SelectMany(machine => machine.Properties.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!step.Types.Properties.ContainsKey(name))
                step.NotPlaced.Add($"{Printable.Name(name)} is reported, but no class declares the property; declare it with [MachineProperty], and run the command again");
        }
    }

    // A property that no class names yet is new in the release.
    private bool Introduce()
    {
        var named = step.Types.Classes.Values.SelectMany(type => type.Attributes).Select(attribute => attribute.Property).OfType<INamedTypeSymbol>().ToHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var property in step.Types.Properties.Where(property => !named.Contains(property.Value.Symbol) && step.Replies.Any(reply => reply.Properties.Contains(property.Key))).Select(property => property.Value))
        {
            var declared = property.Attributes.First(attribute => attribute.Is("MachineProperty"));
            if (declared.Named("IntroducedIn") is not null || declared.Data.NamedArguments.Any(argument => argument.Key is "Default" or "Train"))
                continue;

            step.Edits.SetArguments(declared.Syntax, [("IntroducedIn", step.ReleaseCode), .. step.Types.HasOtherTrains ? [("Train", $"typeof({step.Types.Train!.ToMinimalDisplayString(step.Sources.Compilation.GetSemanticModel(declared.Part.SyntaxTree), declared.Part.SpanStart)})")] : Array.Empty<(string, string)>()]);
        }

        return !step.Edits.AreEmpty;
    }

    // The change of a family in all replies that have it; null if none has it.
    private PropertyChange? Change(DeclaredClass family, DeclaredClass property, string name)
    {
        (TargetReply Reply, PropertyChange Change)? found = null;
        foreach (var reply in step.Replies)
        {
            if (_difference.Of(reply, family, property, name) is not { } change)
                continue;

            var common = found is { } first ? first.Change.Common(first.Reply.Catalog, change, reply.Catalog, templates) : change;
            if (common is null)
            {
                step.NotPlaced.Add($"{Printable.Name(family.Symbol.Name)}: {Printable.Name(name)} changed differently on {found!.Value.Reply.Catalog.Catalog.Target} and {reply.Catalog.Catalog.Target}, which share the class");
                return new([], [], false);
            }

            found = (found?.Reply ?? reply, common);
        }

        return found?.Change;
    }

    private void Place(INamedTypeSymbol property, string name, Dictionary<DeclaredClass, PropertyChange> changes)
    {
        var rest = changes.Where(change => !change.Value.IsEmpty).ToDictionary();
        while (rest.Count > 0)
        {
            var (family, change) = rest.First();
            var declaring = StepValues.Declaring(family, property);
            var scope = change.IsOfNewFamily ? null : Scope(family, declaring, property, changes, change);
            Apply(scope ?? family, declaring, property, name, change);
            foreach (var done in rest.Keys.Where(other => other == family || (scope is not null && other.Chain.Contains(scope))).ToList())
                rest.Remove(done);
        }
    }

    // The scope to declare a change on: all families below that use the same declaration change alike.
    private DeclaredClass? Scope(DeclaredClass family, DeclaredClass? declaring, INamedTypeSymbol property, Dictionary<DeclaredClass, PropertyChange> changes, PropertyChange change)
    {
        foreach (var scope in declaring is null ? family.Chain.SkipLast(1) : [declaring])
        {
            if (scope == family)
                return null;

            var users = step.Types.Families.Where(type => type.Chain.Contains(scope) && StepValues.Declaring(type, property) == declaring && (changes.ContainsKey(type) || step.WithoutReply(type).Any())).ToList();
            if ((users.Count > 1 || declaring is not null) && users.TrueForAll(user => changes.TryGetValue(user, out var other) && AreAlike(change, other)))
                return scope;
        }

        return null;
    }

    private static bool AreAlike(PropertyChange change, PropertyChange other) =>
        change.Removed.SequenceEqual(other.Removed) && change.Added.SequenceEqual(other.Added) && change.IsOfNewFamily == other.IsOfNewFamily;

    private void Apply(DeclaredClass type, DeclaredClass? declaring, INamedTypeSymbol property, string name, PropertyChange change)
    {
        var own = StepValues.Of(type, property).ToList();
        var part = own.Count > 0 ? own[^1].Part : type.Attributes.Count > 0 ? type.Attributes[0].Part : (TypeDeclarationSyntax)type.Symbol.DeclaringSyntaxReferences[0].GetSyntax();
        var added = change.Added.Select(added => _writer.Write(property, added, part)).ToList();
        if (added.Contains(null))
        {
            step.NotPlaced.Add($"{Printable.Name(type.Symbol.Name)}: {Printable.Name(name)} is reported with a value that the constructor of {Printable.Name(property.Name)} does not accept");
            return;
        }

        if (own.Count > 0)
        {
            foreach (var removed in change.Removed)
                step.Edits.SetArguments(removed.Syntax, change.NeedsReason && removed.Named("Reason") is null ? [("RemovedIn", step.ReleaseCode), ("Reason", UpdateStep.NoReason)] : [("RemovedIn", step.ReleaseCode)]);
            if (added.Count > 0)
                step.Edits.InsertAfter(own[^1].Syntax, added!);
            return;
        }

        // A declaration of its own replaces the inherited one, so it has to repeat what is still needed of it.
        var start = type.Spans.Select(span => step.IndexOf(span.Named("From"))).DefaultIfEmpty(-1).Min();
        var inherited = declaring is null || change.IsOfNewFamily ? [] : StepValues.Of(declaring, property).Where(other => !HasEnded(other, start)).Select(other => _writer.Copy(other, change.Removed.Contains(other), change.NeedsReason, part));
        step.Declare(type, part, [.. inherited, .. added!]);
    }

    // Whether a step was over before the first release that has the family.
    private bool HasEnded(DeclaredAttribute inherited, int start) =>
        (step.IndexOf(inherited.Named("KnownUntil")) is >= 0 and var until && until < start) || (step.IndexOf(inherited.Named("RemovedIn")) is >= 0 and var removed && removed <= start);
}
