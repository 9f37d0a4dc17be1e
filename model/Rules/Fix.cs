using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>The fix of a finding that has only one right fix.</summary>
/// <param name="Title">The title of the code action.</param>
/// <param name="Value">The value, source or file name to write, for the kinds that write something.</param>
/// <param name="Other">The attribute that another one is moved before.</param>
public sealed record Fix(FixKind Kind, string Title, string? Value = null, Anchor? Other = null)
{
    /// <summary>The source of the attribute to restore before this one.</summary>
    public string? Shipped { get; init; }

    /// <summary>Replaces the wrong argument.</summary>
    public static Fix Replace(string value) => new(FixKind.Replace, $"Change to \"{value}\"", value);

    /// <summary>Removes the wrong argument.</summary>
    public static Fix RemoveArgument(string name) => new(FixKind.RemoveArgument, $"Remove {name}");

    /// <summary>Removes the attribute.</summary>
    /// <param name="what">What the attribute is, such as "the step".</param>
    public static Fix Remove(string what) => new(FixKind.Remove, $"Remove {what}");

    /// <summary>Moves the attribute to before another one on the same part.</summary>
    public static Fix MoveBefore(Anchor other, string title) => new(FixKind.MoveBefore, title, Other: other);

    /// <summary>Adds an attribute after the one that the finding is about.</summary>
    /// <param name="source">The attribute as source, with full names.</param>
    public static Fix Add(string source, string title) => new(FixKind.Add, title, source);

    /// <summary>Adds one copy of the attribute for each string, with that string as its first argument.</summary>
    /// <param name="values">The first arguments of the copies.</param>
    public static Fix Copy(IEnumerable<string> values, string title) => new(FixKind.Copy, title, string.Join("\n", values));

    /// <summary>Replaces this attribute with another one.</summary>
    /// <param name="source">The attribute as source, with full names.</param>
    public static Fix ReplaceAttribute(string source, string title) => new(FixKind.ReplaceAttribute, title, source);

    /// <summary>Adds an attribute to the type that the finding is about: after another one of its attributes, or as the last.</summary>
    /// <param name="source">The attribute as source, with full names.</param>
    public static Fix AddToType(string source, Anchor? behind, string title) => new(FixKind.AddToType, title, source, behind);

    /// <summary>
    /// Marks the attribute as added in a release, with a reason that the author has to fill in, and restores the shipped attribute, if any, before it.
    /// </summary>
    /// <param name="release">The release that makes the change.</param>
    /// <param name="shipped">The source of the attribute that had shipped, removed in that release; null if there was none.</param>
    public static Fix DeclareLate(string release, string? shipped) =>
        new(FixKind.DeclareLate, $"Declare it as a late correction of {release}", release) { Shipped = shipped };

    /// <summary>Writes the file of a release.</summary>
    public static Fix Record(string file, string release) => new(FixKind.Record, $"Record what {release} promises in {file}", file);

    /// <summary>Makes the type partial.</summary>
    public static Fix MakePartial { get; } = new(FixKind.MakePartial, "Make it partial");
}

/// <summary>The kinds of fix that rules can offer.</summary>
public enum FixKind
{
    Replace,
    RemoveArgument,
    Remove,
    MoveBefore,
    Add,
    Copy,
    MakePartial,
    ReplaceAttribute,
    AddToType,
    DeclareLate,
    Record,
}
