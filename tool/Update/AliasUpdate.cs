using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Update;

/// <summary>Declares aliases that a release added, removed or gave to another machine type.</summary>
/// <param name="step">The definitions and replies.</param>
internal sealed class AliasUpdate(UpdateStep step)
{
    /// <summary>Makes the edits for a reply.</summary>
    /// <param name="reply">The reply.</param>
    public void Run(TargetReply reply)
    {
        var spans = step.Spans(reply);
        foreach (var (own, other) in reply.Both.Where(pair => pair.Own.Alias != pair.Reply.Alias))
        {
            // An alias of a distribution's own machine type is not a change of this one.
            if (other.Alias is null && reply.Scope.Downstream.Any(machine => machine.Alias == own.Alias))
                continue;

            var span = spans.First(candidate => candidate.Members.Contains(own));
            if (own.Alias is { } old)
                Remove(reply, own, span, old);
            if (other.Alias is { } alias)
                Add(reply, own, span, alias);
        }
    }

    private void Remove(TargetReply reply, MachineTypeAsOf own, MachineSpan span, string alias)
    {
        var declared = span.Class.Attributes.FirstOrDefault(attribute => attribute.Is("MachineAlias") && IsOf(attribute, reply.Catalog) && attribute.At(0) == alias && step.IsIn(attribute));
        if (declared is not null)
        {
            step.Edits.SetArguments(declared.Syntax, Correction(own, declared, "RemovedIn"));
            return;
        }

        // The alias of a span is that of its newest machine type in every release; from now on it is declared for the older releases only.
        var spans = span.Class.SpansOf(reply.Catalog).ToList();
        foreach (var attribute in spans.Where(attribute => attribute.Named("Alias") == alias))
            step.Edits.RemoveArgument(attribute.Syntax, "Alias");
        step.Edits.InsertAfter(spans[^1].Syntax, [New(reply, own, span, alias, "RemovedIn")]);
    }

    private void Add(TargetReply reply, MachineTypeAsOf own, MachineSpan span, string alias)
    {
        // A machine type that the release introduced has no earlier releases.
        if (step.IsNew(span.Attribute.Named("From")) && span.Attribute.Named("Alias") is null)
            step.Edits.SetArguments(span.Attribute.Syntax, ("Alias", CSharpText.Literal(alias)));
        else
            step.Edits.InsertAfter(span.Class.SpansOf(reply.Catalog).Last().Syntax, [New(reply, own, span, alias, "AddedIn")]);
    }

    private string New(TargetReply reply, MachineTypeAsOf own, MachineSpan span, string alias, string argument)
    {
        var isNewest = !own.Machine.IsVersioned || reply.AsOf.MachineTypes.Last(machine => machine.Machine.Family == own.Machine.Family && machine.Presence == Presence.Present) == own;
        return step.Attribute(step.Runtime("MachineAlias", reply.Catalog.Symbol), span.Attribute.Part)
            .With(CSharpText.Literal(alias))
            .With("For", isNewest ? null : MachineSpan.Version(own.Machine))
            .With(argument, step.Release)
            .With("Reason", own.Machine.IsVersioned ? "" : null)
            .ToString();
    }

    private IReadOnlyList<(string, string)> Correction(MachineTypeAsOf own, DeclaredAttribute declared, string argument) =>
        own.Machine.IsVersioned && declared.Named("Reason") is null ? [(argument, step.ReleaseCode), ("Reason", UpdateStep.NoReason)] : [(argument, step.ReleaseCode)];

    private static bool IsOf(DeclaredAttribute attribute, CompiledCatalog catalog) => Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(attribute.Class.TypeArguments[0], catalog.Symbol);
}
