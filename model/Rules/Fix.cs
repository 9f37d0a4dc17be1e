using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>How a finding can be put right, where there is one right answer.</summary>
/// <param name="Title">What is offered to the author.</param>
/// <param name="Value">What is written, for the kinds that write something.</param>
/// <param name="Other">The attribute that another one is moved before.</param>
public sealed record Fix(FixKind Kind, string Title, string? Value = null, Anchor? Other = null)
{
    /// <summary>The attribute that is put back before this one, as source.</summary>
    public string? Shipped { get; init; }

    /// <summary>Lets the wrong argument say another text.</summary>
    public static Fix Replace(string text) => new(FixKind.Replace, $"Change to \"{text}\"", text);

    /// <summary>Takes the wrong argument away.</summary>
    public static Fix RemoveArgument(string name) => new(FixKind.RemoveArgument, $"Remove {name}");

    /// <summary>Takes the attribute away.</summary>
    /// <param name="what">What the attribute is, such as "the step".</param>
    public static Fix Remove(string what) => new(FixKind.Remove, $"Remove {what}");

    /// <summary>Moves the attribute to before another one on the same part.</summary>
    public static Fix MoveBefore(Anchor other, string title) => new(FixKind.MoveBefore, title, Other: other);

    /// <summary>Adds an attribute behind the one that the finding is about.</summary>
    /// <param name="source">The attribute as source, with full names.</param>
    public static Fix Add(string source, string title) => new(FixKind.Add, title, source);

    /// <summary>Adds a copy of the attribute with another text as its first argument, once for each text.</summary>
    /// <param name="texts">The texts, one a line.</param>
    public static Fix Copy(IEnumerable<string> texts, string title) => new(FixKind.Copy, title, string.Join("\n", texts));

    /// <summary>Lets another attribute stand in the place of this one.</summary>
    /// <param name="source">The attribute as source, with full names.</param>
    public static Fix ReplaceAttribute(string source, string title) => new(FixKind.ReplaceAttribute, title, source);

    /// <summary>Adds an attribute to the type that carries the finding: behind another one of its attributes, or as its last.</summary>
    /// <param name="source">The attribute as source, with full names.</param>
    public static Fix AddToType(string source, Anchor? behind, string title) => new(FixKind.AddToType, title, source, behind);

    /// <summary>
    /// Says of the attribute that it is there from a release on, with a reason that the author has to fill in, and puts back before it what had shipped, where something had.
    /// </summary>
    /// <param name="release">The release that makes the change.</param>
    /// <param name="shipped">The attribute that had shipped as source, removed in that release; null where there was none.</param>
    public static Fix DeclareLate(string release, string? shipped) =>
        new(FixKind.DeclareLate, $"Declare it as a late correction of {release}", release) { Shipped = shipped };

    /// <summary>Writes the file of a release.</summary>
    public static Fix Record(string file, string release) => new(FixKind.Record, $"Record what {release} promises in {file}", file);

    /// <summary>Makes the type partial.</summary>
    public static Fix MakePartial { get; } = new(FixKind.MakePartial, "Make it partial");
}

/// <summary>The kinds of fix that rules can ask for.</summary>
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
