using CsCheck;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Tests.Slow;

namespace MachineTypes.Model.Tests;

/// <summary>Steps and compat lists as the binaries of each release have them, late corrections included.</summary>
public class LateCorrectionPropertyTests
{
    private static readonly ReleaseTrain Train = Definitions.Train([.. SlowFamily.Releases.Select(v => (v, (string?)"2020-01-01"))]);

    private static readonly Gen<string?> Version = Gen.Int[0, 5].Select(i => i < 5 ? SlowFamily.Versions[i] : null);

    // Added before it is removed, if both are said.
    private static readonly Gen<(string? Added, string? Removed)> Correction = Gen
        .Select(Gen.Int[-6, 3], Gen.Int[-6, 3])
        .Where((added, removed) => added < 0 || removed < 0 || added < removed)
        .Select((added, removed) => (At(added), At(removed)));

    // Most steps are known for all releases.
    private static readonly Gen<(string? From, string? Until)> Known = Gen
        .Select(Gen.Int[-4, 3], Gen.Int[-4, 3])
        .Select((from, until) => (At(from), At(until < 0 ? until : Math.Max(from, until))));

    private static readonly Gen<ScopeDefinition> Scope = Gen
        .Select(
            Gen.Select(Gen.Int[0, 99], Version, Correction).Select((value, upTo, c) => Definitions.Entry($"{value}", upTo, c.Added, c.Removed)).Array[0, 8],
            Gen.Select(Gen.Int[0, 2], Version, Correction, Known).Select((value, since, c, known) => Definitions.Step($"{value}", since, c.Added, c.Removed, known.From, known.Until)).Array[0, 5])
        .Select((compat, steps) => Definitions.Scope(compat) with { Steps = steps.ToEquatableArray() });

    private static readonly Gen<ScopeDefinition[]> Scopes = Scope.Array[1, 3];

    private static readonly Gen<PropertyDefinition> Property = Gen
        .Select(Gen.Bool, Gen.Bool)
        .Select((flag, hasDefault) => Definitions.Property(flag ? PropertyValueKind.Flag : PropertyValueKind.Text, hasDefault ? "9" : null));

    [Fact]
    public void Every_machine_type_reports_what_the_slow_model_says() => Gen.Select(Scopes, Property).Sample((scopes, property) =>
    {
        var (family, slow) = (Family(scopes), new SlowFamily(scopes));
        foreach (var release in Train.Releases)
        {
            var steps = PropertySteps.Of(property, family, release);
            Assert.All(family.Versions, version => Assert.Equal(slow.Value(property, version.Version!, release.Version), Shown(steps.At(version.Key))));
        }
    });

    [Fact]
    public void Before_a_step_is_what_the_steps_before_it_leave() => Gen.Select(Scopes, Property).Sample((scopes, property) =>
    {
        var steps = PropertySteps.Of(property, Family(scopes), Train.Current);
        var before = property.Default.Value ?? (scopes.Any(s => s.Steps.Count > 0) && property.ValueType.Kind == PropertyValueKind.Flag ? "false" : null);
        foreach (var step in steps.Steps)
        {
            Assert.Equal(before, steps.Before(step).Value);
            before = step.Value.Value;
        }
    });

    [Fact]
    public void What_is_not_known_is_a_value_of_its_own()
    {
        var scopes = new[] { Definitions.Scope() with { Steps = new[] { Definitions.Step("1", null, knownFrom: "1.1", knownUntil: "2.0") }.ToEquatableArray() } };
        var property = Definitions.Property(PropertyValueKind.Text, null);

        Assert.Equal(["?", "1", "1", "?"], Train.Releases.Select(release => Shown(PropertySteps.Of(property, Family(scopes), release).At(VersionKey.Always))));
        Assert.NotEqual(PropertyValue.None, PropertyValue.NotKnown(PropertyValue.None));
        Assert.False(PropertyValue.NotKnown(PropertyValue.None).IsNone);
    }

    private static string? Shown(PropertyValue value) => value.IsNotKnown ? SlowFamily.NotKnown : value.Value;

    [Fact]
    public void Every_compat_list_is_that_of_the_slow_model() => Scopes.Sample(scopes =>
    {
        var (family, slow) = (Family(scopes), new SlowFamily(scopes));
        foreach (var release in Train.Releases)
        {
            var list = CompatComposer.Compose(family, release);
            foreach (var version in family.Versions)
            {
                Assert.Equal(
                    slow.Compat(version.Version!, release.Version),
                    list.Take(CompatComposer.CountFor(version, list)).Select(e => e.Entry.Value));
            }
        }
    });

    [Fact]
    public void A_machine_type_without_versions_has_the_defaults_alone() => Scopes.Sample(scopes =>
    {
        var family = new Family(Definitions.Family(scopes, unversioned: true), Train);
        foreach (var release in Train.Releases)
        {
            var defaults = CompatComposer.Compose(Family([.. scopes.Select(s => s with { Compat = s.Compat.Where(e => e.UpTo is null).ToEquatableArray() })]), release);
            var list = CompatComposer.Compose(family, release);
            Assert.Equal(defaults.Select(e => e.Entry), list.Take(CompatComposer.CountFor(Assert.Single(family.Versions), list)).Select(e => e.Entry));
        }
    });

    private static string? At(int release) => release < 0 ? null : SlowFamily.Releases[release];

    private static Family Family(ScopeDefinition[] scopes) => new(Definitions.Family(scopes, extra: ["1.0.1"]), Train);
}
