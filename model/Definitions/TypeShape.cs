namespace MachineTypes.Model;

/// <summary>What a generated part of a type has to repeat.</summary>
/// <param name="Type">The fully qualified name, which starts with <c>global::</c>.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Containers">The headers of the types that it is nested in, outermost first, such as <c>partial class Outer</c>.</param>
/// <param name="Name">The type's own name, escaped where it is a keyword.</param>
/// <param name="IsPublic">Whether it can be seen outside its assembly.</param>
/// <param name="CanBeFilledIn">Whether a part can be added: a partial struct, no record, not generic, in partial types only.</param>
/// <param name="Members">The names of the members that the author wrote.</param>
public sealed record TypeShape(
    string Type,
    string Namespace,
    EquatableArray<string> Containers,
    string Name,
    bool IsPublic,
    bool CanBeFilledIn,
    EquatableArray<string> Members);
