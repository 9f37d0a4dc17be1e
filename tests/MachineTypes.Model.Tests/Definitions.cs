using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests;

/// <summary>Definitions in few words.</summary>
internal static class Definitions
{
    public static ReleaseTrain Train(params (string Version, string? Date)[] releases) => Train(releases, default);

    public static ReleaseTrain Train((string Version, string? Date)[] releases, AgeRule deletion) => new(new TrainDefinition(
        "global::Train",
        "QEMU",
        releases.Select(r => new ReleaseDefinition(r.Version, r.Date, null, default)).ToEquatableArray(),
        new(2, 0),
        default,
        deletion,
        default,
        default,
        default));

    public static FamilyDefinition Family(ScopeDefinition[] scopes, string? from = null, string[]? extra = null, bool unversioned = false) => new(
        "global::Catalog",
        "global::Family",
        "Family",
        "pc",
        from,
        null,
        (extra ?? []).ToEquatableArray(),
        null,
        unversioned,
        null,
        null,
        null,
        scopes.ToEquatableArray(),
        default,
        FamilyObstacle.None,
        default);

    public static ScopeDefinition Scope(params CompatDefinition[] compat) => new("global::Scope", compat.ToEquatableArray(), default);

    public static CompatDefinition Entry(string value, string? upTo, string? addedIn = null, string? removedIn = null) =>
        new("d", "p", value, upTo, null, new(addedIn, removedIn, null), default);

    public static StepDefinition Step(string value, string? since, string? addedIn = null, string? removedIn = null, string? knownFrom = null, string? knownUntil = null) =>
        new("global::Property", new(value), since, null, new(addedIn, removedIn, null), default, new(knownFrom, knownUntil));

    public static PropertyDefinition Property(PropertyValueKind kind, string? otherwise) => new(
        "global::Property",
        "property",
        "Property",
        new(kind, kind == PropertyValueKind.Flag ? "bool" : "string"),
        new(otherwise),
        null,
        false,
        default,
        true,
        null,
        PropertyObstacle.None,
        default);

    public static DeprecationDefinition Deprecation(string announcedIn, GracePolicy grace) => new("feature", announcedIn, null, grace, false, default);
}
