using System.Text;

namespace MachineTypes.Tool.Import;

/// <summary>Puts an attribute together, argument by argument; those that are null are left out.</summary>
/// <param name="name">The attribute's name, with type arguments.</param>
internal sealed class AttributeText(string name)
{
    private readonly StringBuilder _arguments = new();

    /// <summary>Adds an argument by its place.</summary>
    public AttributeText With(string? argument)
    {
        if (argument is not null)
            _arguments.Append(_arguments.Length == 0 ? "" : ", ").Append(argument);

        return this;
    }

    /// <summary>Adds an argument by name, given as C#.</summary>
    public AttributeText WithCode(string name, string? code) => With(code is null ? null : $"{name} = {code}");

    /// <summary>Adds a text by name.</summary>
    public AttributeText With(string name, string? text) => WithCode(name, text is null ? null : CSharpText.Literal(text));

    /// <summary>Adds which binaries carry a declaration, and why not all do.</summary>
    public AttributeText With(Answers answers, AnswerWindow window)
    {
        int? added = window.First > 0 ? window.First : null;
        int? removed = window.Last < answers.Count - 1 ? window.Last + 1 : null;
        return With(answers, added, removed);
    }

    /// <summary>Adds the answers from which, and up to which, a declaration holds, and why.</summary>
    public AttributeText With(Answers answers, int? added, int? removed) => With("AddedIn", added is { } first ? answers.ReleaseAt(first) : null)
        .With("RemovedIn", removed is { } past ? answers.ReleaseAt(past) : null)
        .With("Reason", (added ?? removed) is { } changed ? answers.Reason(changed) : null);

    /// <inheritdoc/>
    public override string ToString() => _arguments.Length == 0 ? $"[{name}]" : $"[{name}({_arguments})]";
}
