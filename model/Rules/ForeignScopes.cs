using MachineTypes.Model.Composition;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0034-scopes-of-other-assemblies.md.
/// <summary>Places findings about scopes of referenced assemblies at the first family here that derives from the scope: only its catalogue has a train to read the scope's releases on.</summary>
internal static class ForeignScopes
{
    /// <summary>Returns the finding at a location in source; null if there is none.</summary>
    public static Finding? Place(Finding finding, Declarations declarations)
    {
        if (finding.Anchor.IsInSource || finding.Anchor.Type is null)
        {
            return finding;
        }

        // The definitions of a referenced assembly that are not scopes are checked where they are declared.
        var family = declarations.Scopes.FirstOrDefault(scope => scope.Definition.Type == finding.Anchor.Type)?.Families.FirstOrDefault(f => f.Definition.Anchor.IsInSource);
        if (family is null)
        {
            return null;
        }

        // No fix can change the other assembly.
        var words = finding.MessageArguments.ToArray();
        words[words.Length - 1] += $" (on '{TypeName.Short(finding.Anchor.Type)}', which a referenced assembly declares)";
        return finding with { Anchor = family.Definition.Anchor, Argument = null, MessageArguments = EquatableArray<string>.Own(words), Fix = null, Alternative = null, Other = null };
    }
}
