using System.Collections.Immutable;
using MachineTypes.Model.Rules;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>How a diagnostic tells a code fix the right answer, which the rule has worked out already, and another one where there are two. The place of another attribute is its first additional location.</summary>
public static class FixProperties
{
    /// <summary>What stands before the names of the second answer's properties.</summary>
    public const string Alternative = "Alternative";

    /// <summary>What is to be done: the name of a <see cref="FixKind"/>.</summary>
    public const string Kind = "FixKind";

    /// <summary>What is offered to the author.</summary>
    public const string Title = "FixTitle";

    /// <summary>The text to write.</summary>
    public const string Text = "FixText";

    /// <summary>The attribute that is put back before this one.</summary>
    public const string Shipped = "FixShipped";

    internal static ImmutableDictionary<string, string?> Of(Finding finding) =>
        Add(Add(ImmutableDictionary<string, string?>.Empty, finding.Fix, ""), finding.Alternative, Alternative);

    private static ImmutableDictionary<string, string?> Add(ImmutableDictionary<string, string?> properties, Fix? fix, string prefix) => fix is null
        ? properties
        : properties
            .Add(prefix + Kind, fix.Kind.ToString())
            .Add(prefix + Title, fix.Title)
            .Add(prefix + Text, fix.Text)
            .Add(prefix + Shipped, fix.Shipped);
}
