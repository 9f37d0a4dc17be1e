namespace MachineTypes.Model.Definitions;

/// <summary>A property that machine types report, as it was declared.</summary>
/// <param name="Type">The fully qualified name of the attribute class.</param>
/// <param name="Name">The name under which the product reports it, such as <c>cpu-max</c>.</param>
/// <param name="Member">The name of the generated member, such as <c>CpuMax</c>.</param>
/// <param name="ValueType">What its values are.</param>
/// <param name="Default">What a family reports that never names it; none where there is no default.</param>
/// <param name="IntroducedIn">The release that began to report it.</param>
/// <param name="IsAdditive">Whether consumers only gain when it flips.</param>
/// <param name="Deprecations">What goes away when it flips.</param>
/// <param name="IsPublic">Whether the attribute class, and so the member, is visible outside the assembly.</param>
/// <param name="Train">The train named by <c>Train = typeof(...)</c>, if any.</param>
/// <param name="IsOfLatest">Whether of each family only the newest machine type reports it.</param>
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
    bool IsOfLatest = false)
{
    /// <summary>Whether machine types can report it: a default that does not fit is no obstacle to that.</summary>
    public bool CanBeReported => Obstacle is PropertyObstacle.None or PropertyObstacle.DefaultMisfit;

    /// <summary>Whether consumers can lose something by a change of its value: such a property keeps to the rules of flips, other values step freely.</summary>
    public bool WithdrawsFeature => Deprecations.Count > 0;

    /// <summary>Whether the releases that its declaration names are those of a train.</summary>
    public bool IsReadOn(TrainDefinition train) => Train is null || Train == train.Type;
}

/// <summary>Why an attribute class that is declared a property is none that could be reported.</summary>
public enum PropertyObstacle
{
    None,

    /// <summary>Half typed: there is no name or no known base class yet, and nothing to say.</summary>
    Unnamed,
    NoPropertyName,
    WrongBase,
    UnsupportedValue,
    Generic,
    Abstract,
    Hidden,

    /// <summary>The default is no value that the property could have.</summary>
    DefaultMisfit,
}

/// <summary>An announced deprecation as it was declared.</summary>
/// <param name="Feature">What goes away.</param>
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

/// <summary>What the values of a property are: the kind, and the C# type of the generated member, also where that is none that a property can have.</summary>
public readonly record struct PropertyValueType(PropertyValueKind Kind, string CSharpType);

/// <summary>The kinds of value that a property can have.</summary>
public enum PropertyValueKind
{
    Flag,
    Integer,
    Text,
    Enumeration,
}
