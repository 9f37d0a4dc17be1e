namespace MachineTypes.Model.Definitions;

/// <summary>A property that machine types report, as it was declared.</summary>
/// <param name="Type">The fully qualified name of the attribute class.</param>
/// <param name="Name">The name under which the product reports it, such as <c>cpu-max</c>.</param>
/// <param name="Member">The name of the generated member, such as <c>CpuMax</c>.</param>
/// <param name="ValueType">The type of its values.</param>
/// <param name="Default">The value reported by families that do not set it; none if there is no default.</param>
/// <param name="IntroducedIn">The release that began to report it.</param>
/// <param name="IsAdditive">Whether consumers only gain when it flips.</param>
/// <param name="Deprecations">The features that its flip withdraws.</param>
/// <param name="IsPublic">Whether the attribute class, and so the member, is visible outside the assembly.</param>
/// <param name="Train">The train named by <c>Train = typeof(...)</c>, if any.</param>
/// <param name="IsOfLatest">Whether only the newest machine type of each family reports it.</param>
/// <param name="Idle">Attributes and arguments that have no effect.</param>
/// <param name="Constants">The constants of an enumeration, in the order of their declaration.</param>
/// <param name="ConstructorProblem">Why its arguments do not determine its value, as the end of a sentence.</param>
public sealed record PropertyDefinition(
    string Type,
    string Name,
    string Member,
    PropertyValueType ValueType,
    PropertyValue Default,
    string? IntroducedIn,
    bool IsAdditive,
    EquatableArray<DeprecationDefinition> Deprecations,
    bool IsPublic,
    string? Train,
    PropertyObstacle Obstacle,
    Anchor Anchor,
    bool IsOfLatest = false,
    string? ConstructorProblem = null,
    EquatableArray<IdleAttribute> Idle = default,
    EquatableArray<EnumerationConstant> Constants = default)
{
    /// <summary>Whether machine types can report it, even if its default is invalid.</summary>
    public bool CanBeReported => Obstacle is PropertyObstacle.None or PropertyObstacle.DefaultMisfit;

    /// <summary>Whether consumers can lose something by a change of its value: such a property keeps to the rules of flips, other values step freely.</summary>
    public bool WithdrawsFeature => Deprecations.Count > 0;

    /// <summary>Whether the releases that its declaration names are those of a train.</summary>
    public bool IsReadOn(TrainDefinition train) => Train is null || Train == train.Type;
}

/// <summary>Why an attribute class that is declared as a property cannot be reported.</summary>
public enum PropertyObstacle
{
    None,

    /// <summary>The declaration is incomplete: there is no name or no known base class yet, and nothing to report.</summary>
    Unnamed,
    NoPropertyName,
    WrongBase,
    UnsupportedValue,
    Generic,
    Abstract,
    Hidden,

    /// <summary>The arguments of the attribute do not give its value.</summary>
    Constructor,

    /// <summary>The default is not a valid value of the property.</summary>
    DefaultMisfit,
}

/// <summary>An announced deprecation as it was declared.</summary>
/// <param name="Feature">The deprecated feature.</param>
/// <param name="AnnouncedIn">The release that announced it.</param>
/// <param name="Replacement">What to use instead.</param>
/// <param name="Grace">The property's own grace; 0 takes the train's.</param>
/// <param name="IsRefusedWhenFlipped">Whether a machine type that has flipped refuses the old use.</param>
public sealed record DeprecationDefinition(
    string Feature,
    string? AnnouncedIn,
    string? Replacement,
    GracePolicy Grace,
    bool IsRefusedWhenFlipped,
    Anchor Anchor);

/// <summary>The value type of a property: the kind, and the C# type of the generated member, even if a property cannot have that type.</summary>
public readonly record struct PropertyValueType(PropertyValueKind Kind, string CSharpType);

/// <summary>A constant of an enumeration.</summary>
/// <param name="Value">Its decimal digits.</param>
public readonly record struct EnumerationConstant(string Value, string Name);

/// <summary>The kinds of value that a property can have.</summary>
public enum PropertyValueKind
{
    Flag,
    Integer,
    Text,
    Enumeration,
}
