namespace MachineTypes.Generator.Tests.Generating;

/// <summary>What generated values say about windows in which shipped machine types were something else, and about bug-fix releases.</summary>
public sealed class LateChangeTests(LateChangeTests.Project project) : IClassFixture<LateChangeTests.Project>
{
    private const string Source = """
        using System;
        using System.Linq;
        using MachineTypes;

        [ReleaseTrain("Vmm")]
        [Release("1.0", "2020-01-01")]
        [Release("2.0", "2021-01-01")]
        [Release("3.0", "2022-01-01")]
        [Release("4.0", "2023-01-01")]
        [Release("5.0", "2024-01-01")]
        [BugFixRelease("5.0.1", "2024-02-01")]
        [BugFixRelease("2.0.10", "2022-06-01")]
        [BugFixRelease("2.0.9")]
        public readonly partial struct Vmm;

        [MachineProperty("model")]
        public sealed class ModelAttribute(string value) : MachineValueAttribute<string>(value);

        [MachineCatalog<Vmm>]
        public readonly partial struct Machine;

        [Compat("disk", "late", "old", UpTo = "1.0", AddedIn = "4.0")]
        [Compat("disk", "wrong-table", "old", UpTo = "1.0", AddedIn = "3.0", BrokenSince = "3.0")]
        [Compat("disk", "in-time", "old", UpTo = "2.0")]
        [Compat("disk", "stable", "old", UpTo = "1.0", AddedIn = "2.0.10", RemovedIn = "3.0")]
        [Compat("disk", "stable", "old", UpTo = "1.0", AddedIn = "4.0")]
        [Compat("disk", "by-code", "old", UpTo = "1.0", AddedIn = "4.0", WasBuiltIn = true)]
        [Compat("disc", "moved", "old", UpTo = "1.0", RemovedIn = "4.0", ReplacedBy = "disk")]
        [Compat("disk", "moved", "old", UpTo = "1.0", AddedIn = "4.0", BrokenSince = "2.0")]
        [Compat("disk", "newest", "old", UpTo = "4.0", RemovedIn = "5.0.1")]
        [LateChange("the clock is slow", UpTo = "1.0", FixedIn = "3.0")]
        [LateChange("the clock is fast", UpTo = "1.0", BrokenSince = "4.0", FixedIn = "4.0")]
        [LateChange("the fan is loud", From = "2.0", BrokenSince = "5.0")]
        public abstract class Base;

        [MachineType<Machine>("board")]
        [Model("a", AddedIn = "4.0", BrokenSince = "3.0")]
        public sealed partial class Board : Base;

        public static class Program
        {
            public static string Ask(string name, string before, string after) =>
                string.Join("; ", Machine.Parse(name).ChangesBetween(Vmm.Parse(before), Vmm.Parse(after)).Where(change => change.Property != "model"));

            public static string Releases() => string.Join(" ", Vmm.All.Select(release => $"{release}{(release.IsBugFix ? "*" : "")}{(release.IsReleased ? "" : "?")}"));

            public static string Machines() => string.Join(" ", Machine.All.Select(machine => machine.Name));

            public static string Latest() => $"{Vmm.Latest} {Machine.Latest("board")} {Vmm.V2_0_10.Index} {Machine.Board_4_0.TryGetCompat("disk", "newest", out _)}";

            public static string Model(string release) => string.Join(" ", Machine.Board_1_0.PropertiesAsOf(Vmm.Parse(release)));

            public static string AsOf(string release) => string.Join(" ", Machine.Board_1_0.CompatAsOf(Vmm.Parse(release)).Where(entry => entry.Property is "stable" or "newest"));
        }
        """;

    [Theory]
    [InlineData("board-1.0", "1.0", "2.0", "disk.late: old, then default; disk.stable: old, then default; disk.moved: old, then default; the clock is slow: unchanged, then changed")]
    [InlineData("board-1.0", "2.0", "1.0", "disk.late: default, then old; disk.stable: default, then old; disk.moved: default, then old; the clock is slow: changed, then unchanged")]
    [InlineData("board-1.0", "2.0", "2.0.9", "")]
    [InlineData("board-1.0", "2.0.9", "2.0.10", "disk.stable: default, then old")]
    [InlineData("board-1.0", "2.0.10", "3.0", "disk.stable: old, then default; the clock is slow: changed, then unchanged")]
    [InlineData("board-1.0", "3.0", "4.0", "disk.late: default, then old; disk.stable: default, then old; disk.moved: default, then old")]
    [InlineData("board-1.0", "1.0", "4.0", "")]
    [InlineData("board-2.0", "2.0", "3.0", "disk.wrong-table: old, then default")]
    [InlineData("board-2.0", "3.0", "4.0", "the clock is fast: unchanged, then changed")]
    [InlineData("board-2.0", "4.0", "5.0", "the fan is loud: unchanged, then changed")]
    [InlineData("board-3.0", "3.0", "4.0", "the clock is fast: unchanged, then changed")]
    [InlineData("board-4.0", "5.0", "5.0.1", "disk.newest: old, then default")]
    public void A_machine_type_differs_between_releases_of_which_one_has_something_else(string name, string before, string after, string changes) =>
        Assert.Equal(changes, (string)project.Assembly.Call("Program", "Ask", name, before, after)!);

    [Fact]
    public void Bug_fix_releases_are_between_their_release_and_the_next_and_have_no_machine_types()
    {
        Assert.Equal("1.0 2.0 2.0.9* 2.0.10* 3.0 4.0 5.0 5.0.1*", project.Assembly.Call("Program", "Releases"));
        Assert.Equal("board-1.0 board-2.0 board-3.0 board-4.0 board-5.0", project.Assembly.Call("Program", "Machines"));
        Assert.Equal("5.0 board-5.0 3 True", project.Assembly.Call("Program", "Latest"));
    }

    [Theory]
    [InlineData("2.0", "")]
    [InlineData("2.0.10", "disk.stable=old")]
    [InlineData("3.0", "")]
    [InlineData("5.0", "disk.newest=old disk.stable=old")]
    [InlineData("5.0.1", "disk.stable=old")]
    public void A_bug_fix_release_has_the_tables_of_its_release_and_what_it_changed(string release, string entries) =>
        Assert.Equal(entries, project.Assembly.Call("Program", "AsOf", release));

    [Theory]
    [InlineData("2.0", "model=a")]
    [InlineData("3.0", "")] // not known
    [InlineData("4.0", "model=a")]
    public void A_value_that_was_given_back_is_not_known_where_another_was_reported(string release, string model) =>
        Assert.Equal(model, project.Assembly.Call("Program", "Model", release));

    public sealed class Project
    {
        public GeneratedAssembly Assembly { get; } = GeneratorHost.Default.Run(new MachineTypeGenerator(), new SourceFile("Source.cs", Source)).Load();
    }
}
