namespace MachineTypes.Model.Definitions;

/// <summary>What a generated part of a type has to repeat.</summary>
/// <param name="Type">The fully qualified name, which starts with <c>global::</c>.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Containers">The headers of the types that it is nested in, outermost first, such as <c>partial class Outer</c>.</param>
/// <param name="Name">The type's own name, escaped if it is a keyword.</param>
/// <param name="IsPublic">Whether it is visible outside its assembly.</param>
/// <param name="Obstacle">Why no part can be added; null if one can.</param>
/// <param name="Members">The names of the members that the author wrote.</param>
/// <param name="Converters">The names of the converter attributes that the author wrote, which are not generated again.</param>
public sealed record TypeShape(
    string Type,
    string Namespace,
    EquatableArray<string> Containers,
    string Name,
    bool IsPublic,
    ShapeObstacle Obstacle,
    EquatableArray<string> Members,
    EquatableArray<string> Converters = default)
{
    /// <summary>Whether a part can be added: to a partial struct, no record, not generic, in partial types only.</summary>
    public bool CanBeFilledIn => Obstacle.Kind == ShapeObstacleKind.None;

    /// <summary>The name as members and messages have it: without the sign that lets a keyword be a name.</summary>
    public string PlainName => Name.TrimStart('@');
}

/// <summary>Why the generator cannot add a part to a type.</summary>
/// <param name="Anchor">The identifier of the type that is in the way: the type itself, or one that it is nested in.</param>
/// <param name="Name">The name of that type, for messages.</param>
/// <param name="Other">The name of the member or namespace that is in the way, if one is.</param>
public readonly record struct ShapeObstacle(ShapeObstacleKind Kind, string? Name, Anchor Anchor, string? Other = null);

/// <summary>What can be in the way of a generated part.</summary>
public enum ShapeObstacleKind
{
    None,

    /// <summary>The declaration is incomplete: there is no name yet, and nothing to report.</summary>
    Unnamed,
    NotPartial,
    Record,
    RefStruct,
    Generic,
    FileLocal,

    /// <summary>The type is named as a member that is generated in it.</summary>
    ReservedName,

    /// <summary>The author has written a member that is generated too.</summary>
    Member,
    PrimaryConstructor,

    /// <summary>The layout is not that of a struct with one field.</summary>
    Layout,

    /// <summary>A type hides a namespace that generated code names.</summary>
    HiddenNamespace,

    /// <summary>The compiler reports an error in the declaration itself, and there is nothing to add.</summary>
    Invalid,
}
