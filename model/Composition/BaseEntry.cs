using MachineTypes.Model.Definitions;
using MachineTypes.Shared;

namespace MachineTypes.Model.Composition;

/// <summary>An entry in the syntax of QEMU's <c>-global</c> option.</summary>
public sealed record BaseEntry(string Driver, string Property, string Value)
{
    /// <summary>Reads <c>driver.property=value</c>; returns null if it is something else.</summary>
    public static BaseEntry? Parse(string text)
    {
        var equals = text.IndexOf('=');
        var dot = equals < 0 ? -1 : DotOf(text, equals);
        return dot > 0 && dot + 1 < equals ? new(text.Substring(0, dot), text.Substring(dot + 1, equals - dot - 1), text.Substring(equals + 1)) : null;
    }

    /// <summary>Splits <c>driver.property</c>; returns null if it is something else.</summary>
    public static (string Driver, string Property)? SplitKey(string? text) =>
        text is not null && DotOf(text, text.Length) is > 0 and var dot && dot + 1 < text.Length ? (text.Substring(0, dot), text.Substring(dot + 1)) : null;

    /// <summary>Returns the entry of the base that a change refers to; null if that is not declared, or not in one way.</summary>
    internal static (BaseEntryPlace Place, string Driver, string Property, string? Value)? PositionOf(BaseEntryDefinition change)
    {
        var named = new (BaseEntryPlace Place, string? Key)[] { (BaseEntryPlace.After, change.After), (BaseEntryPlace.Before, change.Before), (BaseEntryPlace.InsteadOf, change.InsteadOf) }
            .Where(pair => pair.Key is not null).ToList();
        return (named.Count, change.IsMissing) switch
        {
            (0, true) => (BaseEntryPlace.Missing, change.Driver, change.Property, change.Value),
            (1, false) when Parse(named[0].Key!) is { } entry => (named[0].Place, entry.Driver, entry.Property, entry.Value),
            (1, false) when SplitKey(named[0].Key) is { } key => (named[0].Place, key.Driver, key.Property, null),
            _ => null,
        };
    }

    // The names of both may contain dots, before a digit (power9_v2.0-cpu, pre-2.8-migration), and those of properties start with a letter.
    private static int DotOf(string text, int end)
    {
        var dot = text.Substring(0, end).LastIndexOf('.');
        while (dot > 0 && dot + 1 < end && text[dot + 1] is >= '0' and <= '9')
        {
            dot = text.LastIndexOf('.', dot - 1);
        }

        return dot;
    }
}
