namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Flips that have been announced and not made, and the machine types on which they are made already.</summary>
public sealed class PreviewTests(PreviewTests.Project project) : IClassFixture<PreviewTests.Project>
{
    private const string Source = """
        using System;
        using System.Linq;
        using MachineTypes;

        [ReleaseTrain("Vmm", GraceReleases = 2)]
        [Release("1.0", "2020-01-01")]
        [Release("2.0", "2021-01-01")]
        [Release("3.0", "2022-01-01")]
        [Release("4.0", Expected = "2023-01-01")]
        public readonly partial struct Vmm;

        [MachineProperty("needs-new")]
        [Deprecates("-old", AnnouncedIn = "2.0", Replacement = "-new")]
        public sealed class NeedsNewAttribute(bool value = true) : MachineFlagAttribute(value);

        [MachineProperty("takes-old", Default = true)]
        [Deprecates("-older", AnnouncedIn = "3.0")]
        public sealed class TakesOldAttribute(bool value = true) : MachineFlagAttribute(value);

        [MachineProperty("nobody-names-it")]
        [Deprecates("-oldest", AnnouncedIn = "1.0")]
        public sealed class UnnamedAttribute : MachineFlagAttribute;

        [MachineProperty("later")]
        [Deprecates("-much-later", AnnouncedIn = "9.0")]
        public sealed class LaterAttribute : MachineFlagAttribute;

        [MachineProperty("gains", Additive = true)]
        public sealed class GainsAttribute : MachineFlagAttribute;

        [MachineProperty("cpu-max")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineCatalog<Vmm>]
        public readonly partial struct Machine;

        [Compat("disk", "speed", "1", UpTo = "3.0")]
        public abstract class Base;

        [MachineType<Machine>("board", From = "1.0", Extra = ["3.0.1"], Alias = "b")]
        [NeedsNew(false)] [CpuMax(8)] [CpuMax(16, Since = "4.0")]
        public sealed partial class Board : Base;

        [MachineType<Machine>("ahead", From = "1.0")]
        [NeedsNew(Since = "4.0")] [TakesOld]
        public sealed partial class Ahead : Base;

        [MachineType<Machine>("ended", From = "1.0", Until = "2.0")]
        [NeedsNew(false)]
        public sealed partial class Ended : Base;

        [MachineType<Machine>("micro", Unversioned = true)]
        [NeedsNew(false)]
        public sealed partial class Micro : Base;

        public static class Probe
        {
            public static string Flips() => string.Join("; ", Machine.PendingFlips);
            public static string Flip(int i) { var f = Machine.PendingFlips[i]; return $"{f.Newest} {f.Preview} {f.Feature} {f.Replacement} {f.AnnouncedIn} {f.Earliest}"; }
            public static string Previews() => string.Join("; ", Machine.Previews);
            public static string Report() { var m = Machine.Board_Next; return $"{m.NeedsNew} {m.TakesOld} {m.Unnamed} {m.Later} {m.Gains} {m.CpuMax}"; }
            public static string Today() { var m = Machine.Board_4_0; return $"{m.NeedsNew} {m.TakesOld} {m.Unnamed} {m.Later} {m.Gains} {m.CpuMax}"; }
            public static string Facts() { var m = Machine.Board_Next; return $"{m.Family} {m.Release} {m.IsVersioned} {m.Alias is null} {m.ExistsIn(Vmm.V4_0)} {m.IsDeprecated(Vmm.V4_0)} {m.IsRemoved(Vmm.V4_0)} {m.AliasAsOf(Vmm.V4_0) is null} {m.Compat.SequenceEqual(Machine.Board_4_0.Compat)} {m.CompatAsOf(Vmm.V3_0).Count}"; }
            public static string Order() => string.Join(' ', Machine.All.Concat(Machine.Previews).Append(default).Reverse().OrderBy(m => m));
            public static bool IsItself() => Machine.Board_Next == Machine.Previews[1] && Machine.Board_Next != Machine.Board_4_0 && Machine.Board_Next.CompareTo(Machine.Board_Next) == 0 && Machine.Board_Next.GetHashCode() != Machine.Board_4_0.GetHashCode() && !Machine.All.Contains(Machine.Board_Next);
            public static bool Parses(string name) => Machine.TryParse(name, out _) || Machine.TryParse(System.Text.Encoding.UTF8.GetBytes(name), out _);
            public static string Latest() => Machine.Latest("board").Name + " " + Machine.Parse("b");
        }
        """;

    public sealed class Project
    {
        public GeneratedAssembly Assembly { get; } = GeneratorHost.Default.Run(new MachineTypeGenerator(), new SourceFile("Source.cs", Source)).Load();
    }

    [Fact]
    public void A_flip_is_pending_where_it_was_announced_and_not_made() => Assert.Equal(
        "ahead: nobody-names-it=true; ahead: takes-old=false; board: needs-new=true; board: nobody-names-it=true; board: takes-old=false",
        Probe("Flips"));

    [Theory]
    [InlineData(1, "ahead-4.0 ahead (next) -older  3.0 ")] // the train does not go to the end of its grace
    [InlineData(2, "board-4.0 board (next) -old -new 2.0 4.0")]
    public void A_pending_flip_says_what_goes_and_when(int place, string expected) => Assert.Equal(expected, Probe("Flip", place));

    [Fact]
    public void Each_family_that_goes_on_has_a_preview() => Assert.Equal("ahead (next); board (next)", Probe("Previews"));

    [Fact]
    public void On_a_preview_every_pending_flip_has_happened_and_nothing_else()
    {
        Assert.Equal("False True False False False 16", Probe("Today"));
        Assert.Equal("True False True False False 16", Probe("Report"));
    }

    [Fact]
    public void A_preview_is_otherwise_as_the_newest_of_its_family() =>
        Assert.Equal("board 4.0 True True True False False True True 0", Probe("Facts"));

    [Fact]
    public void A_preview_comes_behind_its_family() => Assert.Equal(
        " ahead-1.0 ahead-2.0 ahead-3.0 ahead-4.0 ahead (next) board-1.0 board-2.0 board-3.0 board-3.0.1 board-4.0 board (next) ended-1.0 ended-2.0 micro",
        Probe("Order"));

    [Fact]
    public void A_preview_is_equal_to_itself_alone_and_in_no_other_list() => Assert.True(Probe("IsItself"));

    [Theory]
    [InlineData("board (next)")]
    [InlineData("board-next")]
    [InlineData("Board_Next")]
    [InlineData("next")]
    public void No_name_gives_a_preview(string name) => Assert.False(Probe("Parses", name));

    [Fact]
    public void The_newest_released_stays_what_it_is() => Assert.Equal("board-3.0 board-3.0", Probe("Latest"));

    // What names the train cannot be public where the train is not.
    [Fact]
    public void A_train_that_is_not_shown_is_shown_by_no_member()
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), Source.Replace("public readonly partial struct Vmm;", "internal readonly partial struct Vmm;", StringComparison.Ordinal)
            .Replace("public static class Probe", "internal static class Probe", StringComparison.Ordinal));
        Assert.Empty(run.Problems);
        Assert.Contains("internal static global::MachineTypes.PendingFlipList<Machine, global::Vmm> PendingFlips", run.Source("Machine.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public static Machine Board_Next", run.Source("Machine.Machines.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_your_own_keeps_its_name()
    {
        var definitions = Source[..Source.IndexOf("public static class Probe", StringComparison.Ordinal)];
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), definitions.Replace(
            "public readonly partial struct Machine;", "public readonly partial struct Machine { public static int Board_Next => 1; }", StringComparison.Ordinal));
        Assert.Empty(run.Problems);
        Assert.DoesNotContain("Machine Board_Next", run.Source("Machine.Machines.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Machine Ahead_Next", run.Source("Machine.Machines.g.cs"), StringComparison.Ordinal);
    }

    private dynamic Probe(string method, params object[] arguments) => project.Assembly.Call("Probe", method, arguments)!;
}
