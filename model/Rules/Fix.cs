namespace MachineTypes.Model;

/// <summary>How a finding can be put right, where there is one right answer.</summary>
/// <param name="Title">What is offered to the author.</param>
/// <param name="Text">What is written, for the kinds that write something.</param>
/// <param name="Other">The attribute that another one is moved before.</param>
public sealed record Fix(FixKind Kind, string Title, string? Text = null, Anchor? Other = null)
{
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
}
