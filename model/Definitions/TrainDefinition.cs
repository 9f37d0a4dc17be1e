namespace MachineTypes.Model.Definitions;

/// <summary>A release train as it was declared.</summary>
/// <param name="Type">The fully qualified name of the release value type.</param>
/// <param name="Name">The product's name, such as QEMU.</param>
/// <param name="Releases">The releases in the order in which they were declared.</param>
/// <param name="Grace">The grace that the train gives to every announced deprecation.</param>
/// <param name="Deprecation">The age at which a machine type is deprecated.</param>
/// <param name="Deletion">The age at which a machine type is deleted.</param>
/// <param name="Adoptions">The properties that this product, as a consumer, has adopted.</param>
/// <param name="Consumptions">The trains whose machine types this product consumes.</param>
/// <param name="Idle">Attributes and arguments that have no effect.</param>
/// <param name="BugFixes">The bug-fix releases that changed something, in the order in which they were declared.</param>
public sealed record TrainDefinition(
    string Type,
    string Name,
    EquatableArray<ReleaseDefinition> Releases,
    GracePolicy Grace,
    AgeRule Deprecation,
    AgeRule Deletion,
    EquatableArray<AdoptionDefinition> Adoptions,
    EquatableArray<ConsumptionDefinition> Consumptions,
    Anchor Anchor,
    EquatableArray<ReleaseDefinition> BugFixes = default,
    EquatableArray<IdleAttribute> Idle = default);

/// <summary>A release as it was declared, with its dates unparsed.</summary>
/// <param name="BuiltFrom">The release of another train that it is built from.</param>
/// <param name="Branch">The branch that it is on, if the train has several.</param>
/// <param name="IsReleased">Whether it is declared to be out, although its date is not known.</param>
/// <param name="HasUnknownTables">Whether the compat tables that its binaries apply are not known.</param>
public sealed record ReleaseDefinition(
    string Version,
    string? Date,
    string? Expected,
    Anchor Anchor,
    string? BuiltFrom = null,
    string? Branch = null,
    bool IsReleased = false,
    bool HasUnknownTables = false);

/// <summary>How long the old value of a deprecated property must be reported. Both counts must be met.</summary>
public readonly record struct GracePolicy(int Releases, int Months);

/// <summary>The age, in major versions, that ends something (0 for never), and the first release that applies the rule.</summary>
public readonly record struct AgeRule(int Majors, string? From);

/// <summary>A consumer honours a property from a release on.</summary>
/// <param name="Property">The fully qualified name of the property's attribute class.</param>
/// <param name="IsProperty">Whether that class is declared a property.</param>
/// <param name="IsNameable">Whether generated code can name the class.</param>
public sealed record AdoptionDefinition(string Property, bool IsProperty, string? Since, Anchor Anchor, bool IsNameable = true);

/// <summary>A consumer consumes the machine types of a train, and may be this many months old while it does.</summary>
/// <param name="Train">The fully qualified name of that train's value type.</param>
/// <param name="SupportMonths">Its age in months.</param>
/// <param name="IsNameable">Whether generated code can name that type.</param>
/// <param name="IsTrain">Whether that type is a release train.</param>
public sealed record ConsumptionDefinition(string Train, int SupportMonths, Anchor Anchor, bool IsNameable = true, bool IsTrain = true);
