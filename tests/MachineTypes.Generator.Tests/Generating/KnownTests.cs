using CsCheck;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>What generated values answer where something is not known, compared with answers that are looked up declaration by declaration.</summary>
public sealed class KnownTests
{
    private const string Train = """
        using System;
        using System.Linq;
        using MachineTypes;

        [ReleaseTrain("Vmm")]
        [Release("1.0", "2020-01-01")]
        [Release("2.0", "2021-01-01")]
        [Release("3.0", "2022-01-01")]
        [Release("4.0", "2023-01-01")]
        [Release("5.0")]
        [Release("6.0")]
        [BugFixRelease("2.0.1", "2021-06-01")]
        public readonly partial struct Vmm;

        [MachineProperty("cpu-max", IntroducedIn = "2.0")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        public static class Probe
        {
            public static string Answers() => string.Join("\n", from machine in Machine.All from release in Vmm.All select $"{machine.Name} in {release.Version}: {Answer(machine, release)}");
            public static string Today() => string.Join("\n", Machine.All.Select(machine => $"{machine.Name}: {machine.CpuMax?.ToString() ?? "none"}"));
            private static string Answer(Machine machine, Vmm release)
            {
                var values = machine.PropertiesAsOf(release);
                if (machine.ExistsIn(release) != (machine.PresenceIn(release) == Presence.Present) || machine.IsRemoved(release) != (machine.PresenceIn(release) == Presence.Removed)) return "contradiction";
                if (machine.PropertiesNotKnownAsOf(release).Contains("cpu-max") == machine.IsPropertyKnownAsOf("cpu-max", release) || machine.IsPropertyKnownAsOf("ram", release)) return "contradiction";
                return $"{machine.PresenceIn(release)}{(machine.IsDeprecated(release) ? " deprecated" : "")}, "
                    + $"{(machine.IsCompatKnownAsOf(release) ? machine.CompatAsOf(release).Count : machine.CompatAsOf(release).Count == 0 ? "table not known" : "contradiction")}, "
                    + (machine.IsPropertyKnownAsOf("cpu-max", release) ? values.Count == 0 ? "none" : $"{values[0].Value}" : values.Count == 0 ? "value not known" : "contradiction");
            }
        }

        """;

    private static readonly Gen<Board[]> Boards = Board.Gen.Array[30];

    [Fact]
    public void Every_answer_is_that_of_the_declarations() => Gen.Select(Boards, Gen.Int[-2, 4]).Sample(
        (boards, from) =>
        {
            var tablesFrom = from < 0 ? null : Board.Series[from];
            var source = Train + $"[MachineCatalog<Vmm>{(tablesFrom is null ? "" : $"(TablesKnownFrom = \"{tablesFrom}\")")}]\npublic readonly partial struct Machine;\n"
                + string.Join('\n', boards.Select((board, i) => board.Source(i)));
            var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), new SourceFile("Source.cs", source));
            Assert.Empty(run.Problems);
            var assembly = run.Load();

            var machines = boards.SelectMany((board, i) => board.Machines(i)).OrderBy(m => m.Family, StringComparer.Ordinal).ToList();
            Assert.Equal(
                machines.SelectMany(m => Board.Releases.Select(release => $"{m.Name} in {release}: {m.Board.Answer(m.Version, release, tablesFrom)}")),
                ((string)assembly.Call("Probe", "Answers")!).Split('\n'));
            Assert.Equal(machines.Select(m => $"{m.Name}: {m.Board.Today(m.Version) ?? "none"}"), ((string)assembly.Call("Probe", "Today")!).Split('\n'));
        },
        iter: 6,
        threads: 1);

    /// <summary>Nothing of it costs anything where it is not used.</summary>
    [Fact]
    public void A_catalogue_of_which_all_is_known_has_no_tables_of_it()
    {
        var all = new Board("board", "1.0", null, null, true, null, [new(1, null, null)]);
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), new SourceFile("Source.cs", Train + "[MachineCatalog<Vmm>]\npublic readonly partial struct Machine;\n" + all.Source(0)));
        Assert.DoesNotContain("known:", string.Concat(run.Sources.Select(source => source.SourceText.ToString())), StringComparison.Ordinal);
    }
}
