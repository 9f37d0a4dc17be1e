namespace MachineTypes.Generator.Tests.Generating;

/// <summary>What generated values answer for each release of their train, and what differs between two catalogues that share declarations.</summary>
public sealed class AsOfTests(AsOfTests.Project project) : IClassFixture<AsOfTests.Project>
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
        [Release("5.0")]
        [Release("6.0")]
        public readonly partial struct Vmm;

        [MachineProperty("model")]
        public sealed class ModelAttribute(string value) : MachineValueAttribute<string>(value);

        [MachineProperty("cpu-max", IntroducedIn = "2.0")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineProperty("is-default", LatestOnly = true)]
        public sealed class IsDefaultAttribute : MachineFlagAttribute;

        [MachineCatalog<Vmm>]
        [CatalogText("cpu", "big")]
        public readonly partial struct Big;

        [MachineCatalog<Vmm>]
        [CatalogText("cpu", "little")]
        public readonly partial struct Little;

        [Compat("{cpu}-core", "{cpu}", "{cpu}{other}")]
        [Compat("disk", "new", "on", AddedIn = "3.0")]
        [Compat("disk", "speed", "1", UpTo = "1.0")]
        [Compat("disk", "wrong", "x", UpTo = "2.0", RemovedIn = "4.0")]
        [Compat("disk", "right", "x", UpTo = "2.0", AddedIn = "4.0")]
        [Compat("disk", "speed", "4", UpTo = "4.0")]
        public abstract class Base;

        [MachineType<Big>("board", From = "1.0", Until = "1.0", DeprecatedIn = "2.0", RemovedIn = "3.0")]
        [MachineType<Big>("board", From = "2.0", Until = "2.0", AddedIn = "3.0")]
        [MachineType<Big>("board", From = "3.0", Alias = "b")]
        [MachineType<Little>("board", From = "1.0")]
        [MachineAlias<Big>("second", For = "2.0")]
        [Compat("board", "first", "of all", BeforeBase = true)]
        [Compat("board", "table", "2", UpTo = "2.0", BeforeBase = true)]
        [LateTable("1.0", AddedIn = "3.0")]
        [IsDefault]
        [Model("{cpu}-core")]
        [CpuMax(1, RemovedIn = "4.0")]
        [CpuMax(2, AddedIn = "4.0")]
        [CpuMax(8, Since = "3.0")]
        public sealed partial class Board : Base;

        [MachineType<Big>("thing", Unversioned = true, From = "2.0", RemovedIn = "4.0")]
        [MachineType<Big>("thing", From = "4.0", Alias = "thing")]
        [CpuMax(3)]
        public sealed partial class Thing;

        [MachineType<Big>("old-toy", Unversioned = true, From = "1.0")]
        [MachineAlias<Big>("toy", RemovedIn = "3.0")]
        [MachineAlias<Big>("gone", RemovedIn = "4.0")]
        public sealed partial class OldToy;

        [MachineType<Big>("new-toy", Unversioned = true, From = "2.0")]
        [MachineAlias<Big>("toy", AddedIn = "2.0")]
        public sealed partial class NewToy;

        public static class Probe
        {
            public static IMachineType<Vmm> Machine(string name) => Big.Parse(name);
            public static string Compat(string name, string release) => string.Join(' ', Big.Parse(name).CompatAsOf(Vmm.Parse(release)));
            public static string LittleCompat(string name, string release) => string.Join(' ', Little.Parse(name).CompatAsOf(Vmm.Parse(release)));
            public static string Today(string name) => string.Join(' ', Big.Parse(name).Compat);
            public static string Properties(string name, string release) => string.Join(' ', Big.Parse(name).PropertiesAsOf(Vmm.Parse(release)));
            public static string Aliases(string alias) => string.Join(' ', Vmm.All.Select(r => string.Join('+', Big.All.Where(m => m.AliasAsOf(r) == alias).Select(m => m.Name))));
            public static string Named(string name) => Big.TryParse(name, out var machine) ? machine.Name : null;
            public static string Exists(string release) => string.Join(' ', Big.All.Where(m => m.ExistsIn(Vmm.Parse(release))).Select(m => m.Name));
            public static string Unlike()
            {
                foreach (var machine in Big.All)
                foreach (var release in Vmm.All)
                {
                    var table = machine.CompatAsOf(release);
                    var list = table.ToList();
                    if (list.Count != table.Count || !list.SequenceEqual(Enumerable.Range(0, table.Count).Select(i => table[i]))) return machine.Name + " as of " + release;
                    if (!list.SequenceEqual(((IMachineType<Vmm>)machine).CompatAsOf(release))) return machine.Name + " as of " + release;
                    foreach (var entry in list)
                    {
                        if (!table.TryGet(entry.Driver, entry.Property, out var value) || value != list.Last(e => e.Driver == entry.Driver && e.Property == entry.Property).Value) return $"{entry} of {machine.Name} as of {release}";
                    }
                }

                return "";
            }
        }
        """;

    public sealed class Project
    {
        public GeneratedAssembly Assembly { get; } = GeneratorHost.Default.Run(new MachineTypeGenerator(), new SourceFile("Source.cs", Source)).Load();
    }

    [Theory]
    [InlineData("board-1.0", "1.0", "board.first=of all big-core.big=big{other}")]
    [InlineData("board-1.0", "2.0", "board.first=of all big-core.big=big{other}")] // the table of 1.0 came late
    [InlineData("board-1.0", "3.0", "board.first=of all big-core.big=big{other} disk.new=on board.table=2 disk.wrong=x disk.speed=1")]
    [InlineData("board-1.0", "4.0", "board.first=of all big-core.big=big{other} disk.new=on board.table=2 disk.right=x disk.speed=1")]
    [InlineData("board-1.0", "5.0", "board.first=of all big-core.big=big{other} disk.new=on disk.speed=4 board.table=2 disk.right=x disk.speed=1")]
    [InlineData("board-2.0", "3.0", "board.first=of all big-core.big=big{other} disk.new=on board.table=2 disk.wrong=x")]
    [InlineData("board-4.0", "5.0", "board.first=of all big-core.big=big{other} disk.new=on disk.speed=4")]
    [InlineData("board-4.0", "4.0", "board.first=of all big-core.big=big{other} disk.new=on")]
    [InlineData("board-4.0", "3.0", "")]
    public void A_table_is_the_defaults_of_then_and_the_tables_before(string name, string release, string expected) =>
        Assert.Equal(expected, Probe("Compat", name, release));

    [Fact]
    public void Each_catalogue_has_its_own_texts()
    {
        Assert.Equal("board.first=of all little-core.little=little{other}", Probe("LittleCompat", "board-1.0", "1.0"));
        Assert.Equal("cpu-max=1 model=big-core", Probe("Properties", "board-1.0", "2.0").Replace(" is-default=True", ""));
    }

    [Theory]
    [InlineData("board-1.0", "disk.speed=4", true)] // today is the release that is being made
    [InlineData("board-5.0", "disk.speed=4", false)]
    [InlineData("board-6.0", "disk.new=on", true)] // only planned: as it will be
    public void Today_is_the_release_in_development(string name, string entry, bool isThere) =>
        Assert.Equal(isThere, ((string)Probe("Today", name)).Split(' ').Contains(entry));

    [Theory]
    [InlineData("board-2.0", "3.0", "cpu-max=1 model=big-core")]
    [InlineData("board-2.0", "4.0", "cpu-max=2 model=big-core")]
    [InlineData("board-3.0", "3.0", "cpu-max=8 is-default=True model=big-core")]
    [InlineData("board-3.0", "4.0", "cpu-max=8 model=big-core")]
    [InlineData("board-1.0", "1.0", "is-default=True model=big-core")] // cpu-max came with 2.0
    [InlineData("board-3.0", "2.0", "")]
    public void Properties_are_those_of_then(string name, string release, string expected) => Assert.Equal(expected, Probe("Properties", name, release));

    [Theory]
    [InlineData("b", "board-1.0 board-1.0 board-3.0 board-4.0 board-5.0 board-6.0")]
    [InlineData("second", "  board-2.0 board-2.0 board-2.0 board-2.0")]
    [InlineData("thing", "   thing-4.0 thing-5.0 thing-6.0")]
    [InlineData("toy", "old-toy new-toy+old-toy new-toy new-toy new-toy new-toy")]
    public void An_alias_stands_for_what_a_release_had(string alias, string expected) => Assert.Equal(expected, Probe("Aliases", alias));

    [Theory]
    [InlineData("b", "board-4.0")] // the newest released one
    [InlineData("thing", "thing-4.0")] // the machine type of that name is gone
    [InlineData("toy", "new-toy")]
    [InlineData("gone", null)]
    [InlineData("second", "board-2.0")]
    public void A_name_means_what_it_means_today(string name, string? expected) => Assert.Equal(expected, Probe("Named", name));

    [Theory]
    [InlineData("1.0", "board-1.0 old-toy")]
    [InlineData("2.0", "board-1.0 new-toy old-toy thing")]
    [InlineData("3.0", "board-2.0 board-3.0 new-toy old-toy thing")]
    [InlineData("4.0", "board-2.0 board-3.0 board-4.0 new-toy old-toy thing-4.0")]
    public void A_release_has_its_machine_types(string release, string expected) => Assert.Equal(expected, Probe("Exists", release));

    [Fact]
    public void A_table_is_the_same_in_whatever_way_it_is_read() => Assert.Equal("", Probe("Unlike"));

    private dynamic Probe(string method, params object[] arguments) => project.Assembly.Call("Probe", method, arguments)!;
}
