using System.Collections.Immutable;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Text;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>
/// The diagnostic properties by which a rule passes the fix that it has computed, or two alternative fixes, to the code fix. If the fix involves another
/// attribute, that attribute is the first additional location of the diagnostic.
/// </summary>
public static class FixProperties
{
    /// <summary>The prefix of the properties of the second fix.</summary>
    public const string Alternative = "Alternative";

    /// <summary>The key of what to do: the name of a <see cref="FixKind"/>.</summary>
    public const string Kind = "FixKind";

    /// <summary>The key of the title that is shown to the author.</summary>
    public const string Title = "FixTitle";

    /// <summary>The key of the source to write.</summary>
    public const string Text = "FixText";

    /// <summary>The key of the attribute to restore before this one.</summary>
    public const string Shipped = "FixShipped";

    internal static ImmutableDictionary<string, string?> Of(Finding finding) =>
        Add(Add(ImmutableDictionary<string, string?>.Empty, finding.Fix, ""), finding.Alternative, Alternative);

    private static ImmutableDictionary<string, string?> Add(ImmutableDictionary<string, string?> properties, Fix? fix, string prefix) => fix is null
        ? properties
        : properties
            .Add(prefix + Kind, fix.Kind.ToString())
            .Add(prefix + Title, Printable.Fact(fix.Title))
            .Add(prefix + Text, fix.Value)
            .Add(prefix + Shipped, fix.Shipped);
}
