using System.Collections.Immutable;
using MachineTypes.Model;

namespace MachineTypes.Analyzers;

/// <summary>How a diagnostic tells a code fix the right answer, which the rule has worked out already.</summary>
public static class FixProperties
{
    /// <summary>The text that the wrong argument should have.</summary>
    public const string Replacement = "Replacement";

    /// <summary>Present where the attribute has to go.</summary>
    public const string Removal = "Removal";

    internal static ImmutableDictionary<string, string?> Of(Fix? fix) => fix switch
    {
        null => ImmutableDictionary<string, string?>.Empty,
        { Replacement: { } text } => ImmutableDictionary<string, string?>.Empty.Add(Replacement, text),
        _ => ImmutableDictionary<string, string?>.Empty.Add(Removal, "true"),
    };
}
