namespace MachineTypes.Model;

/// <summary>A catalogue put together: all that its generated value type says, and nothing of where it was declared.</summary>
/// <param name="Shape">The value type.</param>
/// <param name="TrainType">The fully qualified name of the release value type.</param>
/// <param name="ShowsTrain">Whether everyone who sees the catalogue sees the train too.</param>
/// <param name="Families">The families, by name.</param>
/// <param name="Machines">The machine types: by family, then version. Their place is their identity.</param>
/// <param name="Aliases">Other names, each with the machine type that it stands for.</param>
/// <param name="Properties">The properties, by the name under which they are reported.</param>
/// <param name="Entries">The distinct compat entries.</param>
/// <param name="Lists">Every family's compat list, one after the other, as places in <paramref name="Entries"/>.</param>
public sealed record CatalogSpec(
    TypeShape Shape,
    string TrainType,
    bool ShowsTrain,
    EquatableArray<FamilySpec> Families,
    EquatableArray<MachineSpec> Machines,
    EquatableArray<AliasSpec> Aliases,
    EquatableArray<PropertySpec> Properties,
    EquatableArray<EntrySpec> Entries,
    EquatableArray<int> Lists);

/// <param name="FirstMachine">The place of its oldest machine type.</param>
/// <param name="MachineCount">How many machine types it has.</param>
/// <param name="LatestMachine">The place of the newest released one, or -1.</param>
/// <param name="ListStart">Where its compat list starts.</param>
public sealed record FamilySpec(string Name, int FirstMachine, int MachineCount, int LatestMachine, int ListStart);

/// <param name="Member">The name of the generated member; null where it cannot have one.</param>
/// <param name="Family">The place of its family.</param>
/// <param name="Release">The place of its release on the train, or -1 for an unversioned one.</param>
/// <param name="ReleaseVersion">The release's version, for its documentation.</param>
/// <param name="EntryCount">How many entries of its family's list it has.</param>
/// <param name="DeprecatedFrom">The place of the release that deprecates it, or -1.</param>
/// <param name="RemovedFrom">The place of the release that deletes it, or -1.</param>
public sealed record MachineSpec(
    string Name,
    string? Member,
    int Family,
    int Release,
    string? ReleaseVersion,
    int EntryCount,
    int DeprecatedFrom,
    int RemovedFrom);

public sealed record AliasSpec(string Name, int Machine);

/// <param name="Type">The fully qualified name of the attribute class.</param>
/// <param name="Member">The name of the generated member; null where it cannot have one.</param>
/// <param name="IsNullable">Whether some machine type has no value.</param>
/// <param name="Values">The value on each machine type.</param>
public sealed record PropertySpec(
    string Type,
    string Name,
    string? Member,
    PropertyValueType ValueType,
    bool IsPublic,
    bool IsNullable,
    EquatableArray<PropertyValue> Values);

public sealed record EntrySpec(string Driver, string Property, string Value);
