using System.Collections.Immutable;
using MachineTypes.Model;

namespace MachineTypes.Analyzers;

/// <summary>How a diagnostic tells a code fix the right answer, which the rule has worked out already. The place of another attribute is its first additional location.</summary>
public static class FixProperties
{
    /// <summary>What is to be done: the name of a <see cref="FixKind"/>.</summary>
    public const string Kind = "FixKind";

    /// <summary>What is offered to the author.</summary>
    public const string Title = "FixTitle";

    /// <summary>The text to write.</summary>
    public const string Text = "FixText";

    internal static ImmutableDictionary<string, string?> Of(Fix? fix) => fix is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty
            .Add(Kind, fix.Kind.ToString())
            .Add(Title, fix.Title)
            .Add(Text, fix.Text);
}
