using System.Text;
using MachineTypes.Model.Text;

namespace MachineTypes.Tool.Import;

/// <summary>Builds the C# source of an attribute, argument by argument. Arguments that are null are omitted.</summary>
/// <param name="name">The name of the attribute, with type arguments.</param>
internal sealed class AttributeBuilder(string name)
{
    private readonly StringBuilder _arguments = new();

    /// <summary>Adds a positional argument.</summary>
    /// <param name="argument">The argument, as C#.</param>
    public AttributeBuilder With(string? argument)
    {
        if (argument is not null)
            _arguments.Append(_arguments.Length == 0 ? "" : ", ").Append(argument);

        return this;
    }

    /// <summary>Adds a named argument.</summary>
    /// <param name="name">The name.</param>
    /// <param name="code">The value, as C#.</param>
    public AttributeBuilder WithCode(string name, string? code) => With(code is null ? null : $"{name} = {code}");

    /// <summary>Adds a named argument of type string.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public AttributeBuilder With(string name, string? value) => WithCode(name, value is null ? null : CSharpText.Literal(value));

    /// <summary>Adds which binaries have a declaration, and the reason if not all of them do.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="window">The answers that have the declaration.</param>
    public AttributeBuilder With(Answers answers, AnswerWindow window)
    {
        int? added = window.First > 0 ? window.First : null;
        int? removed = window.Last < answers.Count - 1 ? window.Last + 1 : null;
        return With(answers, added, removed);
    }

    /// <summary>Adds the releases in which a declaration was added and removed, and the reason.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="added">The index of the first answer that has the declaration; null for the first of all.</param>
    /// <param name="removed">The index of the first answer that no longer has it; null if there is none.</param>
    public AttributeBuilder With(Answers answers, int? added, int? removed) => With("AddedIn", added is { } first ? answers.ReleaseAt(first) : null)
        .With("RemovedIn", removed is { } end ? answers.ReleaseAt(end) : null)
        .With("Reason", (added ?? removed) is { } changed ? answers.Reason(changed) : null);

    /// <inheritdoc/>
    public override string ToString() => _arguments.Length == 0 ? $"[{name}]" : $"[{name}({_arguments})]";
}
