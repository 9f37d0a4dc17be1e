using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>How releases of a consumer get on with machine types: the timeline of the mission, with both outcomes, in one project and in two.</summary>
public sealed class ConsumerTests
{
    private const string Probe = """

        public static class Probe
        {
            public static string Check(string machine, string consumer)
            {
                var verdict = QemuMachine.Check(QemuMachine.TryParse(machine, out var m) ? m : default, LibvirtRelease.TryParse(consumer, out var c) ? c : default);
                return verdict.Outcome + "|" + verdict.Property + "|" + verdict.Reason;
            }

            public static string Preview() => QemuMachine.Check(QemuMachine.PcI440Fx_Next, LibvirtRelease.V5_3_0).Outcome.ToString();

            public static string Adopted() => string.Join(' ', System.Linq.Enumerable.Select(LibvirtRelease.All, r => r.HasAdopted(typeof(RequiresMemdevAttribute)) + "/" + r.AdoptedIn(typeof(RequiresMemdevAttribute)) + "/" + r.HasAdopted(typeof(CpuMaxAttribute)) + r.AdoptedIn(typeof(CpuMaxAttribute))));

            public static string Flips(string machine) => string.Join(' ', ((MachineTypes.IMachineType)QemuMachine.Parse(machine)).Flips);

            public static string Migrate(string from, string to) => MachineTypes.Migration.Check(
                new MachineTypes.MigrationHost<QemuRelease, LibvirtRelease>(QemuMachine.PcI440Fx_5_0, QemuRelease.V5_0, LibvirtRelease.TryParse(from, out var f) ? f : default),
                new MachineTypes.MigrationHost<QemuRelease, LibvirtRelease>(QemuMachine.PcI440Fx_5_0, QemuRelease.V5_0, LibvirtRelease.TryParse(to, out var t) ? t : default)).ToString();

            public static long Allocated()
            {
                var before = System.GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < 100; i++)
                    if (QemuMachine.Check(QemuMachine.PcI440Fx_5_0, LibvirtRelease.V5_3_0).Outcome == MachineTypes.ConsumerOutcome.Works) return -1;
                return System.GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
        """;

    private static readonly string Refused = Definitions.Timeline.Replace("Replacement = \"-numa node,memdev=\")", "Replacement = \"-numa node,memdev=\", WhenFlipped = OldUse.Refused)", StringComparison.Ordinal);

    private static readonly GeneratedAssembly StillStarts = Load(Definitions.Timeline);

    private static readonly GeneratedAssembly IsRefused = Load(Refused);

    private const string Cannot = "StartsButCannotMigrate|requires-memdev|requires-memdev has flipped on pc-i440fx-5.0, and libvirt 5.3.0 does not honour it (libvirt 5.4.0 is the first that does): "
        + "a guest starts with -numa node,mem=, and cannot migrate to a host whose libvirt honours requires-memdev; -numa node,memdev= takes its place";

    [Theory]
    [InlineData("pc-i440fx-5.0", "5.3.0", Cannot)]
    [InlineData("pc-i440fx-5.0", "5.4.0", "Works||libvirt 5.4.0 honours all that pc-i440fx-5.0 has flipped")]
    [InlineData("pc-i440fx-5.0", "6.4.0", "Works||libvirt 6.4.0 honours all that pc-i440fx-5.0 has flipped")]
    [InlineData("pc-i440fx-4.2", "5.3.0", "Works||libvirt 5.3.0 honours all that pc-i440fx-4.2 has flipped")]
    [InlineData("pc-i440fx-4.2", "6.4.0", "Works||libvirt 6.4.0 honours all that pc-i440fx-4.2 has flipped")]
    [InlineData("", "6.4.0", "Unsupported||no machine type is specified")]
    [InlineData("pc-i440fx-5.0", "", "Unsupported||no release of the consumer is specified")]
    public void The_timeline_of_the_mission(string machine, string consumer, string expected) => Assert.Equal(expected, StillStarts.Call("Probe", "Check", machine, consumer));

    [Theory]
    [InlineData("pc-i440fx-5.0", "5.3.0", "Unsupported|requires-memdev|requires-memdev has flipped on pc-i440fx-5.0, and libvirt 5.3.0 does not honour it (libvirt 5.4.0 is the first that does): it uses -numa node,mem=, which pc-i440fx-5.0 refuses; -numa node,memdev= takes its place")]
    [InlineData("pc-i440fx-5.0", "5.4.0", "Works||libvirt 5.4.0 honours all that pc-i440fx-5.0 has flipped")]
    [InlineData("pc-i440fx-4.2", "5.3.0", "Works||libvirt 5.3.0 honours all that pc-i440fx-4.2 has flipped")]
    public void Where_the_old_use_is_refused(string machine, string consumer, string expected) => Assert.Equal(expected, IsRefused.Call("Probe", "Check", machine, consumer));

    [Fact]
    public void A_preview_has_flipped() => Assert.Equal("StartsButCannotMigrate", StillStarts.Call("Probe", "Preview"));

    [Fact]
    public void A_release_carries_what_it_has_adopted() =>
        Assert.Equal("False/5.4.0/False True/5.4.0/False True/5.4.0/False", StillStarts.Call("Probe", "Adopted"));

    [Fact]
    public void A_machine_type_reports_what_has_flipped()
    {
        Assert.Equal("requires-memdev", StillStarts.Call("Probe", "Flips", "pc-i440fx-5.0"));
        Assert.Equal("", StillStarts.Call("Probe", "Flips", "pc-i440fx-4.2"));
    }

    [Fact]
    public void A_verdict_allocates_nothing()
    {
        StillStarts.Call("Probe", "Allocated");
        Assert.Equal(0L, StillStarts.Call("Probe", "Allocated"));
    }

    [Theory]
    [InlineData("5.3.0", "5.3.0", "Works")] // both use the old way
    [InlineData("5.4.0", "6.4.0", "Works")]
    [InlineData("5.3.0", "", "Works")] // nothing is said of what is not known
    [InlineData("5.3.0", "6.4.0", "Fails: requires-memdev has flipped on pc-i440fx-5.0: libvirt 5.3.0 still sets up guests with -numa node,mem=, libvirt 6.4.0 does not, and such a guest cannot migrate between the two")]
    [InlineData("6.4.0", "5.3.0", "Fails: requires-memdev has flipped on pc-i440fx-5.0: libvirt 5.3.0 still sets up guests with -numa node,mem=, libvirt 6.4.0 does not, and such a guest cannot migrate between the two")]
    public void A_guest_moves_between_consumers_that_set_it_up_alike(string from, string to, string expected) => Assert.Equal(expected, StillStarts.Call("Probe", "Migrate", from, to));

    [Theory]
    [InlineData("5.3.0", "")]
    [InlineData("", "5.3.0")]
    public void What_is_refused_moves_nowhere(string from, string to) => Assert.StartsWith("Fails: on the ", (string)IsRefused.Call("Probe", "Migrate", from, to)!, StringComparison.Ordinal);

    [Theory]
    [InlineData("pc-q35-5.0", "Works")] // had it before it was announced: nothing was taken away
    [InlineData("newer-4.2", "StartsButCannotMigrate")] // came later, and is met by consumers who know the default
    [InlineData("micro", "Works")] // promises nothing
    public void What_a_family_never_had_is_not_taken_from_it(string machine, string outcome)
    {
        var assembly = Load(Definitions.Timeline + """

            [MachineType<QemuMachine>("pc-q35", From = "4.0")] [RequiresMemdev] public sealed partial class PcQ35;
            [MachineType<QemuMachine>("newer", From = "4.2")] [RequiresMemdev] public sealed partial class Newer;
            [MachineType<QemuMachine>("micro", Unversioned = true)] [RequiresMemdev] public sealed partial class Micro;
            """);
        Assert.Equal(outcome, ((string)assembly.Call("Probe", "Check", machine, "5.3.0")!).Split('|')[0]);
    }

    [Theory]
    [InlineData("5.3.0", "StartsButCannotMigrate")]
    [InlineData("5.4.0", "Works")]
    public void Catalogue_and_consumer_may_be_in_two_projects(string consumer, string outcome)
    {
        var start = Definitions.Timeline.IndexOf("[ReleaseTrain(\"libvirt\")]", StringComparison.Ordinal);
        var end = Definitions.Timeline.IndexOf("/// <summary>Guest RAM", StringComparison.Ordinal);
        var hypervisor = GeneratorHost.Default.Run(new MachineTypeGenerator(), Definitions.Timeline.Remove(start, end - start));
        using var image = new MemoryStream();
        Assert.True(hypervisor.Output.WithAssemblyName("Hypervisor").Emit(image).Success);

        var stack = GeneratorRun.Of(
            GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()),
            GeneratorHost.Default.Compile(new SourceFile("Stack.cs", "using MachineTypes;\n" + Definitions.Timeline[start..end] + Probe)).AddReferences(MetadataReference.CreateFromImage(image.ToArray())));
        Assert.Empty(stack.Problems);
        var assembly = stack.Load(image.ToArray());
        Assert.Equal(outcome, ((string)assembly.Call("Probe", "Check", "pc-i440fx-5.0", consumer)!).Split('|')[0]);
    }

    [Fact]
    public void Who_does_not_consume_the_train_cannot_be_asked_about()
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), Definitions.Timeline.Replace("[Consumes<QemuRelease>(SupportMonths = 11)]", "", StringComparison.Ordinal) + Probe);
        Assert.Contains(run.Output.GetDiagnostics(), d => d.Id == "CS0315");
    }

    // A type that only its own file can name is in no generated one.
    [Fact]
    public void What_generated_code_cannot_name_is_left_out()
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), Definitions.Timeline
            .Replace("[Adopts<RequiresMemdevAttribute>(Since = \"5.4.0\")]", "[Adopts<HiddenAttribute>] [Adopts<RequiresMemdevAttribute>] [Consumes<Hidden>]", StringComparison.Ordinal)
            + "file sealed class HiddenAttribute : MachineFlagAttribute; file struct Hidden;");
        Assert.Empty(run.Problems);
        Assert.DoesNotContain("Hidden", run.Source("LibvirtRelease.g.cs"), StringComparison.Ordinal);
    }

    private static GeneratedAssembly Load(string source) => GeneratorHost.Default.Run(new MachineTypeGenerator(), source + Probe).Load();
}
