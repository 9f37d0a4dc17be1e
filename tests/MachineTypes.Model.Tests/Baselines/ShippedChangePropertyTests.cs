using CsCheck;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Slow;
using MachineTypes.Testing;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>Random definitions are recorded, then edited at random: a change is told if and only if a slow model says that a shipped machine type answers otherwise.</summary>
public class ShippedChangePropertyTests
{
    private static readonly ReleaseTrain Train = Definitions.Train([.. SlowFamily.Releases.Select((version, i) => (version, i < 3 ? $"202{i}-01-01" : (string?)null))]);

    private static readonly int Pairs = TestRun.Iterations(4000, 800);

    private static readonly string[] Recorded = ["1.0", "1.1", "2.0"];

    private static readonly string[] Keys = ["p", "q"];

    private static readonly Gen<string?> Version = Gen.Int[0, 5].Select(i => i < 5 ? SlowFamily.Versions[i] : null);

    // Most things were never corrected.
    private static readonly Gen<Correction> Corrected = Gen
        .Select(Gen.Int[-9, 3], Gen.Int[-9, 3])
        .Where((added, removed) => added < 0 || removed < 0 || added < removed)
        .Select((added, removed) => new Correction(At(added), At(removed), null));

    private static readonly Gen<CompatDefinition> Entry = Gen
        .Select(Gen.Int[0, 1], Gen.Int[0, 2], Version, Corrected)
        .Select((key, value, upTo, correction) => Project.Entry(Keys[key], $"{value}", upTo) with { Correction = correction });

    private static readonly Gen<StepDefinition> Step = Gen
        .Select(Gen.Int[0, 2], Version, Corrected)
        .Select((value, since, correction) => Definitions.Step($"{value}", since) with { Correction = correction });

    private static readonly Gen<(CompatDefinition[] Compat, StepDefinition[] Steps)[]> Scopes = Gen.Select(Entry.Array[0, 6], Step.Array[0, 3]).Array[1, 3];

    private static readonly Gen<PropertyDefinition> Property = Gen
        .Select(Gen.Bool, Gen.Bool)
        .Select((flag, hasDefault) => Definitions.Property(flag ? PropertyValueKind.Flag : PropertyValueKind.Integer, hasDefault ? "1" : null));

    // A few edits in a row, so that one can hide or undo another.
    private static readonly Gen<(int Kind, int Scope, int Place, CompatDefinition Entry, StepDefinition Step)[]> Edits =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 99], Gen.Int[0, 99], Entry, Step).Array[1, 2];

    [Fact]
    public void A_change_is_reported_if_and_only_if_a_shipped_machine_type_answers_otherwise()
    {
        var (told, silent) = (0, 0);
        Gen.Select(Scopes, Property, Edits).Sample(Judge, iter: Pairs);

        // Both happen often enough to mean something.
        Assert.True(told > Pairs / 10 && silent > Pairs / 10, $"{told} told, {silent} silent");

        void Judge((CompatDefinition[] Compat, StepDefinition[] Steps)[] scopes, PropertyDefinition property, (int Kind, int Scope, int Place, CompatDefinition Entry, StepDefinition Step)[] edits)
        {
            var (before, after) = (Build(scopes), Build(edits.Aggregate(scopes, Edit)));
            var files = Project.Record(Of(before, property), Train, "1.0", "2.0");
            var findings = Project.Find(Of(after, property), files).Where(IsChange).ToList();
            var changes = Recorded.SelectMany(release => SlowFamily.Versions.Where(version => Shipped(version, release)).Where(version => Differ(before, after, property, version, release)));
            Assert.Equal(changes.Any(), findings.Count > 0);
            _ = findings.Count > 0 ? Interlocked.Increment(ref told) : Interlocked.Increment(ref silent);
        }
    }

    [Fact]
    public void What_was_recorded_is_what_the_slow_model_says() => Gen.Select(Scopes, Property).Sample((scopes, property) =>
    {
        var built = Build(scopes);
        Assert.DoesNotContain(Project.Find(Of(built, property), Project.Record(Of(built, property), Train, "1.0", "2.0")), IsChange);

        // Recorded in one go or release by release, the promise is the same.
        var newest = Project.Record(Of(built, property), Train, "2.0", "2.0");
        Assert.DoesNotContain(Project.Find(Of(built, property), newest), IsChange);
    });

    // Taking away what a rule says has no effect cannot change what shipped, one by one or all at once.
    [Fact]
    public void What_other_rules_take_away_changes_nothing_that_shipped()
    {
        var taken = 0;
        Gen.Select(Scopes, Property).Sample(Judge, iter: Pairs);
        Assert.True(taken > Pairs / 10, $"{taken} taken away");

        void Judge((CompatDefinition[] Compat, StepDefinition[] Steps)[] scopes, PropertyDefinition property)
        {
            var built = Build(scopes);
            var project = Of(built, property);
            var idle = Project.Findings(project, []).Where(f => f.Rule is NoEffect.Id or RepeatedEntry.Id or NeverAppliedEntry.Id && f.Fix?.Kind == FixKind.Remove).Select(f => f.Anchor).ToHashSet();
            if (idle.Count == 0)
            {
                return;
            }

            Interlocked.Add(ref taken, idle.Count);
            var files = Project.Record(project, Train, "1.0", "2.0");
            Assert.All(idle.Select(anchor => new HashSet<Anchor> { anchor }).Append(idle), anchors => Assert.DoesNotContain(Project.Find(Of(Without(built, anchors), property), files), IsChange));
        }
    }

    // One after the other, as an author takes them: the first that is offered, and then what is still told. Where what shipped had been corrected late before, hardly anything is offered, so here nothing was.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_offered_puts_it_right(bool late)
    {
        var (mended, left) = (0, 0);
        Gen.Select(Scopes, Gen.Bool, Edits).Sample(Judge, iter: Pairs / 2);
        Assert.True(mended > Pairs / 20 && mended > left, $"{mended} mended, {left} left");

        void Judge((CompatDefinition[] Compat, StepDefinition[] Steps)[] random, bool hasDefault, (int Kind, int Scope, int Place, CompatDefinition Entry, StepDefinition Step)[] edits)
        {
            var property = Definitions.Property(PropertyValueKind.Integer, hasDefault ? "1" : null);
            (CompatDefinition[] Compat, StepDefinition[] Steps)[] scopes =
                [.. random.Select(scope => (scope.Compat.Select(e => e with { Correction = default }).ToArray(), scope.Steps.Select(s => s with { Correction = default }).ToArray()))];
            var edit = edits[0];
            var files = Project.Record(Of(Build(scopes), property), Train, "1.0", "2.0");
            var built = Build(Edit(scopes, edit.Kind == 4 ? edit : edit with { Entry = edit.Entry with { Correction = default }, Step = edit.Step with { Correction = default } }));
            for (var i = 0; ; i++)
            {
                var findings = Project.Find(Of(built, property), files).Where(f => f.Rule == ShippedChange.Id).ToList();
                if (findings.Count == 0)
                {
                    _ = i > 0 ? Interlocked.Increment(ref mended) : 0;
                    return;
                }

                if (findings.Select(f => (Finding: f, Fix: late ? f.Alternative : f.Fix)).FirstOrDefault(f => f.Fix is not null) is not { Fix: { } fix } found)
                {
                    Interlocked.Increment(ref left);
                    return;
                }

                Assert.True(i < 10, "the fixes go on and on: " + fix);
                built = Build(FixedScopes.Apply(built, found.Finding, fix));
            }
        }
    }

    private static ScopeDefinition[] Without(ScopeDefinition[] scopes, HashSet<Anchor> anchors) => [.. scopes.Select(scope => scope with
    {
        Compat = scope.Compat.Where(entry => !anchors.Contains(entry.Anchor)).ToEquatableArray(),
        Steps = scope.Steps.Where(step => !anchors.Contains(step.Anchor)).ToEquatableArray(),
    })];

    private static bool IsChange(Finding finding) => finding.Rule is ShippedChange.Id or WrongTable.Id;

    private static bool Differ(ScopeDefinition[] before, ScopeDefinition[] after, PropertyDefinition property, string version, string release)
    {
        foreach (var key in Keys)
        {
            if (OfKey(before, key).Compat(version, release).LastOrDefault() != OfKey(after, key).Compat(version, release).LastOrDefault())
            {
                return true;
            }
        }

        return Reported(before) != Reported(after);

        // A flag that is not reported reads as false.
        string? Reported(ScopeDefinition[] scopes)
        {
            var value = new SlowFamily(scopes).Value(property, version, release);
            return value is null && property.ValueType.Kind == PropertyValueKind.Flag ? "false" : value;
        }
    }

    private static SlowFamily OfKey(ScopeDefinition[] scopes, string key) =>
        new([.. scopes.Select(scope => scope with { Compat = scope.Compat.Where(entry => entry.Property == key).ToEquatableArray() })]);

    // A machine type ships with its release, a bug-fix one with the release that it belongs to.
    private static bool Shipped(string version, string release) =>
        Array.IndexOf([.. SlowFamily.Releases], version == "1.0.1" ? "1.0" : version) <= Array.IndexOf([.. SlowFamily.Releases], release);

    private static ScopeDefinition[] Build((CompatDefinition[] Compat, StepDefinition[] Steps)[] scopes) => [.. scopes.Select((scope, i) => Project.Scope($"S{i}", scope.Compat, scope.Steps))];

    private static ProjectDefinitions Of(ScopeDefinition[] scopes, PropertyDefinition property) =>
        Project.Of(Train, Project.Family("pc", scopes) with { Extra = EquatableArray<string>.Own(["1.0.1"]), Properties = EquatableArray<PropertyDefinition>.Own([property]) });

    private static (CompatDefinition[] Compat, StepDefinition[] Steps)[] Edit(
        (CompatDefinition[] Compat, StepDefinition[] Steps)[] scopes, (int Kind, int Scope, int Place, CompatDefinition Entry, StepDefinition Step) edit)
    {
        var (kind, number, place, entry, step) = edit;
        var scope = number % scopes.Length;
        var (compat, steps) = scopes[scope];
        var edited = kind switch
        {
            0 => (Without(compat, place), steps),
            1 => ([.. compat, entry], steps),
            2 => (With(compat, place, old => old with { Value = entry.Value }), steps),
            3 => (With(compat, place, old => old with { UpTo = entry.UpTo }), steps),
            4 => (With(compat, place, old => old with { Correction = entry.Correction }), steps),
            5 => (compat.Reverse().ToArray(), steps),
            6 => (compat, Without(steps, place)),
            _ => (compat, [.. With(steps, place, _ => step)]),
        };
        return [.. scopes.Select((old, i) => i == scope ? edited : old)];
    }

    private static T[] Without<T>(T[] items, int place) => [.. items.Where((_, i) => items.Length > 0 && i != place % items.Length)];

    private static T[] With<T>(T[] items, int place, Func<T, T> change) => [.. items.Select((item, i) => i == place % items.Length ? change(item) : item)];

    private static string? At(int release) => release < 0 ? null : SlowFamily.Releases[release];
}
