using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>A catalogue put together: all that its generated value type says, and nothing of where it was declared.</summary>
/// <param name="Shape">The value type.</param>
/// <param name="TrainType">The fully qualified name of the release value type.</param>
/// <param name="ShowsTrain">Whether everyone who sees the catalogue sees the train too.</param>
/// <param name="TrainName">The name of the train.</param>
/// <param name="ReleaseVersions">The versions of the train's releases, oldest first.</param>
/// <param name="Current">The place of the release whose binaries the catalogue describes where nobody asks for another, or -1.</param>
/// <param name="Families">The families, by name.</param>
/// <param name="Machines">The machine types: by family, then version. Their place is their identity.</param>
/// <param name="Aliases">Other names, by family: those that binaries have, and those that they had.</param>
/// <param name="Names">What is found by which name, with the place of its machine type: names and the aliases of today.</param>
/// <param name="Properties">The properties, by the name under which they are reported.</param>
/// <param name="Entries">The distinct compat entries: first those that no late correction touches, then the others.</param>
/// <param name="Lists">Every family's compat list, one after the other, as places in <paramref name="Entries"/>.</param>
/// <param name="Tables">Every family's tables, one after the other, the newest first.</param>
/// <param name="Previews">The machine types that are still to come, by family. Their places follow those of the machine types.</param>
/// <param name="PendingFlips">The flags that were announced and that the newest machine type of a family has not flipped, by family, then property.</param>
public sealed record CatalogSpec(
    TypeShape Shape,
    string TrainType,
    bool ShowsTrain,
    string TrainName,
    EquatableArray<string> ReleaseVersions,
    int Current,
    EquatableArray<FamilySpec> Families,
    EquatableArray<MachineSpec> Machines,
    EquatableArray<AliasSpec> Aliases,
    EquatableArray<NameSpec> Names,
    EquatableArray<PropertySpec> Properties,
    EquatableArray<EntrySpec> Entries,
    EquatableArray<int> Lists,
    EquatableArray<TableSpec> Tables,
    EquatableArray<PreviewSpec> Previews,
    EquatableArray<PendingFlipSpec> PendingFlips);

/// <param name="FirstMachine">The place of its oldest machine type.</param>
/// <param name="MachineCount">How many machine types it has.</param>
/// <param name="LatestMachine">The place of the newest released one, or -1.</param>
/// <param name="ListStart">Where its compat list starts.</param>
/// <param name="ListCount">How many entries its compat list has.</param>
/// <param name="DefaultCount">How many of them are board defaults.</param>
/// <param name="TableStart">Where its tables start.</param>
/// <param name="TableCount">How many tables it has.</param>
/// <param name="AliasStart">Where its aliases start.</param>
/// <param name="AliasCount">How many aliases it has.</param>
public sealed record FamilySpec(
    string Name,
    int FirstMachine,
    int MachineCount,
    int LatestMachine,
    int ListStart,
    int ListCount,
    int DefaultCount,
    int TableStart,
    int TableCount,
    int AliasStart,
    int AliasCount);

/// <param name="Member">The name of the generated member; null where it cannot have one.</param>
/// <param name="Family">The place of its family.</param>
/// <param name="Release">The place of its release on the train, or -1 for an unversioned one.</param>
/// <param name="ReleaseVersion">The release's version, for its documentation.</param>
/// <param name="IsExtra">Whether it belongs to a release beside that one's own machine type.</param>
/// <param name="EntryCount">How many entries of its family's list it has.</param>
/// <param name="Since">The place of the first release that has it, or -1 where it has always been there.</param>
/// <param name="DeprecatedFrom">The place of the release that deprecates it, or -1.</param>
/// <param name="RemovedFrom">The place of the release that deletes it, or -1.</param>
/// <param name="Alias">The alias that stands for it today, if there is one.</param>
public sealed record MachineSpec(
    string Name,
    string? Member,
    int Family,
    int Release,
    string? ReleaseVersion,
    bool IsExtra,
    int EntryCount,
    int Since,
    int DeprecatedFrom,
    int RemovedFrom,
    string? Alias);

/// <param name="Machine">The place of the one machine type that it stands for, or -1: the newest of its family that a release has.</param>
/// <param name="Window">The releases whose binaries have the alias.</param>
public sealed record AliasSpec(string Name, int Machine, ReleaseWindow Window);

/// <param name="Name">What it is called: no text that any machine type could be named.</param>
/// <param name="Member">The name of the generated member; null where it cannot have one.</param>
/// <param name="Family">The place of its family.</param>
/// <param name="Machine">The place of the newest machine type of the family, which it is like in all but the flags that will flip.</param>
public sealed record PreviewSpec(string Name, string? Member, int Family, int Machine);

/// <param name="Preview">The place of the family's preview among the previews.</param>
/// <param name="Property">The place of the property.</param>
/// <param name="Value">What the flag will be.</param>
/// <param name="Feature">What goes away.</param>
/// <param name="Replacement">What to use instead.</param>
/// <param name="Announced">The place of the release that announced it.</param>
/// <param name="Earliest">The place of the first release whose machine types may flip, or -1 where the train does not go that far.</param>
public sealed record PendingFlipSpec(int Preview, int Property, bool Value, string Feature, string? Replacement, int Announced, int Earliest);

public readonly record struct NameSpec(string Name, int Machine);

/// <param name="Type">The fully qualified name of the attribute class.</param>
/// <param name="Member">The name of the generated member; null where it cannot have one.</param>
/// <param name="IsNullable">Whether some machine type has no value.</param>
/// <param name="IsOfLatest">Whether of each family only the newest machine type reports it.</param>
/// <param name="IntroducedIn">The place of the first release that reports it, or 0.</param>
/// <param name="Values">The value on each machine type, in today's binaries.</param>
/// <param name="Others">What binaries of other releases report instead.</param>
/// <param name="PreviewValues">The value on each preview.</param>
/// <param name="Withdrawal">What its flip takes away; null where it takes nothing.</param>
public sealed record PropertySpec(
    string Type,
    string Name,
    string? Member,
    PropertyValueType ValueType,
    bool IsPublic,
    bool IsNullable,
    bool IsOfLatest,
    int IntroducedIn,
    EquatableArray<PropertyValue> Values,
    EquatableArray<OtherValueSpec> Others,
    EquatableArray<PropertyValue> PreviewValues,
    WithdrawalSpec? Withdrawal);

/// <summary>What the flip of a property takes away.</summary>
/// <param name="Feature">What goes away.</param>
/// <param name="Replacement">What to use instead.</param>
/// <param name="IsRefused">Whether a machine type that has flipped refuses the old use.</param>
/// <param name="Machines">Whether it is gone, on each machine type and then on each preview.</param>
public sealed record WithdrawalSpec(string Feature, string? Replacement, bool IsRefused, EquatableArray<bool> Machines);

/// <summary>The machine types from one place to another report another value in the binaries of some releases.</summary>
public sealed record OtherValueSpec(int FirstMachine, int LastMachine, ReleaseWindow Window, PropertyValue Value);

/// <param name="Window">The releases whose binaries have it, as far as that is not told by the table it is in.</param>
public sealed record EntrySpec(string Driver, string Property, string Value, ReleaseWindow Window)
{
    /// <summary>Whether a late correction touches it.</summary>
    public bool IsLate => Window != ReleaseWindow.Always;
}

/// <summary>The entries up to one release start here in a family's list.</summary>
/// <param name="Release">The place of the release on the train.</param>
/// <param name="Start">How many entries of the family's list come before.</param>
public readonly record struct TableSpec(int Release, int Start);
