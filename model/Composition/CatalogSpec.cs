using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>A composed catalogue: everything that its generated value type needs, and no source locations.</summary>
/// <param name="Shape">The value type.</param>
/// <param name="TrainType">The fully qualified name of the release value type.</param>
/// <param name="TrainAccess">The widest access of members that show the train's value type.</param>
/// <param name="TrainName">The name of the train.</param>
/// <param name="ReleaseVersions">The versions of the train's releases, oldest first.</param>
/// <param name="LastRelease">The index of the last of them that is not a bug-fix release, or -1.</param>
/// <param name="Current">The index of the release whose binaries the catalogue describes by default, or -1.</param>
/// <param name="Families">The families, by name.</param>
/// <param name="Machines">The machine types, ordered by family, then version. Their index is their identity.</param>
/// <param name="Aliases">Other names, by family: current and former aliases.</param>
/// <param name="Names">The names that can be looked up, each with the index of its machine type: names and current aliases.</param>
/// <param name="Properties">The properties, by the name under which they are reported.</param>
/// <param name="Entries">The distinct compat entries: first those that no late correction touches, then the others.</param>
/// <param name="Lists">The compat lists of all families, concatenated, as indexes into <paramref name="Entries"/>.</param>
/// <param name="Tables">The tables of all families, concatenated, newest first.</param>
/// <param name="LateChanges">The changes in binaries that neither entries nor properties show, by family.</param>
/// <param name="Previews">The upcoming machine types, by family. Their indexes follow those of the machine types.</param>
/// <param name="PendingFlips">The flags that were announced and that the newest machine type of a family has not flipped, by family, then property.</param>
/// <param name="Bases">The machine types of another catalogue that its machine types are based on; null if there are none.</param>
/// <param name="UnknownReleases">The indexes of the releases as of which no compat table is known.</param>
public sealed record CatalogSpec(
    TypeShape Shape,
    string TrainType,
    MemberAccess TrainAccess,
    string TrainName,
    EquatableArray<string> ReleaseVersions,
    int LastRelease,
    int Current,
    EquatableArray<FamilySpec> Families,
    EquatableArray<MachineSpec> Machines,
    EquatableArray<AliasSpec> Aliases,
    EquatableArray<NameSpec> Names,
    EquatableArray<PropertySpec> Properties,
    EquatableArray<EntrySpec> Entries,
    EquatableArray<int> Lists,
    EquatableArray<TableSpec> Tables,
    EquatableArray<LateChangeSpec> LateChanges,
    EquatableArray<PreviewSpec> Previews,
    EquatableArray<PendingFlipSpec> PendingFlips,
    BaseSpec? Bases = null,
    EquatableArray<int> UnknownReleases = default);

/// <param name="FirstMachine">The index of its oldest machine type.</param>
/// <param name="MachineCount">How many machine types it has.</param>
/// <param name="LatestMachine">The index of the newest released one, or -1.</param>
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

/// <param name="Member">The name of the generated member; null if it cannot have one.</param>
/// <param name="Family">The index of its family.</param>
/// <param name="Release">The index of its release on the train, or -1 for an unversioned one.</param>
/// <param name="ReleaseVersion">The release's version, for its documentation.</param>
/// <param name="IsExtra">Whether it belongs to a release in addition to the release's own machine type.</param>
/// <param name="EntryCount">How many entries of its family's list it has.</param>
/// <param name="Since">The index of the first release that has it, or -1 if it has always existed.</param>
/// <param name="DeprecatedFrom">The index of the release that deprecates it, or -1.</param>
/// <param name="RemovedFrom">The index of the release that removes it, or -1.</param>
/// <param name="Alias">Its current alias, if any.</param>
/// <param name="PresentFrom">The index of the first release that is known to have it, or -1 if <paramref name="Since"/> says since when.</param>
/// <param name="TablesFrom">The index of the first release as of which its compat table is known, the number of all releases if it never is, or -1 if it always is.</param>
/// <param name="Earlier">Its earlier lives, if it was removed and added again.</param>
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
    string? Alias,
    int PresentFrom = -1,
    int TablesFrom = -1,
    EquatableArray<EarlierLife> Earlier = default);

/// <param name="Machine">The index of the only machine type that it refers to, or -1 for the newest of its family in a given release.</param>
/// <param name="Window">The releases whose binaries have the alias.</param>
public sealed record AliasSpec(string Name, int Machine, ReleaseWindow Window);

/// <param name="Name">Its display name, which cannot be the name of a machine type.</param>
/// <param name="Member">The name of the generated member; null if it cannot have one.</param>
/// <param name="Family">The index of its family.</param>
/// <param name="Machine">The index of the family's newest machine type, from which it differs only in the flags that will flip.</param>
public sealed record PreviewSpec(string Name, string? Member, int Family, int Machine);

/// <param name="Preview">The index of the family's preview.</param>
/// <param name="Property">The index of the property.</param>
/// <param name="Value">The value of the flag after the flip.</param>
/// <param name="Feature">The deprecated feature.</param>
/// <param name="Replacement">What to use instead.</param>
/// <param name="Announced">The index of the release that announced it.</param>
/// <param name="Earliest">The index of the first release whose machine types may flip, or -1 if the train has no such release yet.</param>
public sealed record PendingFlipSpec(int Preview, int Property, bool Value, string Feature, string? Replacement, int Announced, int Earliest);

public readonly record struct NameSpec(string Name, int Machine);

/// <param name="Type">The fully qualified name of the attribute class.</param>
/// <param name="Member">The name of the generated member; null if it cannot have one.</param>
/// <param name="IsNullable">Whether some machine type has no value.</param>
/// <param name="IsOfLatest">Whether only the newest machine type of each family reports it.</param>
/// <param name="IntroducedIn">The index of the first release that reports it, or 0.</param>
/// <param name="Values">The value on each machine type, in today's binaries.</param>
/// <param name="Others">The values that binaries of other releases report instead.</param>
/// <param name="PreviewValues">The value on each preview.</param>
/// <param name="Withdrawal">The feature that its flip withdraws; null if there is none.</param>
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

/// <summary>The feature that the flip of a property withdraws from consumers.</summary>
/// <param name="Feature">The deprecated feature.</param>
/// <param name="Replacement">What to use instead.</param>
/// <param name="IsRefused">Whether a machine type that has flipped refuses the old use.</param>
/// <param name="Machines">Whether it has been withdrawn, for each machine type and then for each preview, as numbers of <see cref="WithdrawalState"/>.</param>
public sealed record WithdrawalSpec(string Feature, string? Replacement, bool IsRefused, EquatableArray<int> Machines);

/// <summary>Whether a feature has been withdrawn from a machine type. The values are those of generated tables.</summary>
public enum WithdrawalState
{
    Available,
    Withdrawn,

    /// <summary>It is not known what the machine type reports.</summary>
    NotKnown,
}

/// <summary>A range of machine types that report another value in the binaries of some releases.</summary>
public sealed record OtherValueSpec(int FirstMachine, int LastMachine, ReleaseWindow Window, PropertyValue Value);

/// <param name="Window">The releases whose binaries have it, beyond what its table already implies.</param>
/// <param name="BrokenSince">The index of the first release whose binaries have the new default, or -1 if none is named: then it is the one after its table's.</param>
/// <param name="WasBuiltIn">Whether binaries before its addition set the same value by other means.</param>
/// <param name="ReplacedBy">The driver whose entry has its effect once it is removed.</param>
public sealed record EntrySpec(
    string Driver, string Property, string Value, ReleaseWindow Window, int BrokenSince = -1, bool WasBuiltIn = false, string? ReplacedBy = null)
{
    /// <summary>Whether a late correction affects it.</summary>
    public bool IsLate => Window != ReleaseWindow.Always || BrokenSince >= 0;
}

/// <summary>What binaries changed for shipped machine types of a family in a way that neither entries nor properties show.</summary>
/// <param name="First">The index of the first machine type that should have stayed as it was.</param>
/// <param name="Last">The index of the last machine type that should have stayed as it was.</param>
/// <param name="LastChanged">The index of the last machine type that changed for good; <paramref name="Last"/> if none did.</param>
/// <param name="BrokenSince">The index of the first release whose binaries have the change.</param>
/// <param name="FixedIn">The index of the first release whose binaries give the first ones what they had before, or -1.</param>
public sealed record LateChangeSpec(string Description, int First, int Last, int LastChanged, int BrokenSince, int FixedIn);

/// <summary>The position in a family's list where the entries up to a release start.</summary>
/// <param name="Release">The index of the last release whose binaries do not have them: that release, or the last of its bug-fix releases.</param>
/// <param name="Start">How many entries of the family's list come before.</param>
public readonly record struct TableSpec(int Release, int Start);
