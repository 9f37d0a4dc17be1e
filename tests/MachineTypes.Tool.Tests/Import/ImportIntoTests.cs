using System.Text;
using MachineTypes.Files;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update;
using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Replies of a new release are added to definitions that were written by hand: a small diff, and everything else stays as it was.</summary>
public class ImportIntoTests
{
    private static readonly string All = Path.Combine("Machines", "All.cs");

    [Fact]
    public void A_release_is_added()
    {
        using var copy = VesperDefinitions.Write();
        var outcome = Import(copy, VesperDefinitions.Reply, "--date", "2025-01-01");

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("Vesper 3.0, VesperMachine: 6 versioned and 2 unversioned machine types", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("3 files changed for Vesper 3.0", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(
            "\uFEFF" + VesperDefinitions.Windows(VesperDefinitions.Train.Replace("the new logo\n", "the new logo\n[Release(\"3.0\", \"2025-01-01\")]\n", StringComparison.Ordinal)),
            Encoding.UTF8.GetString(copy.Contents()["Train.cs"]));
        Assert.Equal(
            VesperDefinitions.Machines
                .Replace("    // hw_compat_1_0\n", "    // hw_compat_2_0\n    [Compat(\"disk\", \"queue\", \"2\", UpTo = \"2.0\")]\n\n    // hw_compat_1_0\n", StringComparison.Ordinal)
                .Replace("    [Compat(\"chip\", \"lock\", \"off\", UpTo = \"1.0\")]\n    [Seats(4)]\n",
                    """
                        [Compat("chip", "lock", "on", UpTo = "2.0")]
                        [Compat("chip", "lock", "off", UpTo = "1.0")]
                        [Compat("chip", "late", "x", UpTo = "1.0", AddedIn = "3.0", Reason = "")]
                        [Seats(4)]
                        [Seats(8, Since = "3.0")]

                    """, StringComparison.Ordinal)
                .Replace("    [Compat(\"q35\"", "    [Compat(\"q35\", \"tseg\", \"16\", UpTo = \"2.0\")]\n    [Compat(\"q35\"", StringComparison.Ordinal)
                .Replace("From = \"1.0\")]\n    [Seats(1)]\n    [Compat(\"toaster\", \"slots\", \"2\")]\n",
                    """
                    From = "1.0", DeprecatedIn = "3.0")]
                        [Seats(1, RemovedIn = "3.0")]
                        [Seats(2, AddedIn = "3.0")]
                        [Compat("toaster", "slots", "2", RemovedIn = "3.0")]
                        [Compat("toaster", "slots", "4", AddedIn = "3.0")]

                    """, StringComparison.Ordinal),
            copy.Read(All));
        Assert.Equal(
            """
            using MachineTypes;

            namespace Vesper
            {
                /// <summary>The machine type <c>kettle</c>, which has no versions.</summary>
                [MachineType<VesperMachine>("kettle", Unversioned = true, From = "3.0")]
                [Seats(1)]
                [Compat("kettle", "boil", "on")]
                public sealed partial class Kettle;
            }

            """,
            copy.Read(Path.Combine("Machines", "Kettle.cs")));

        // A second run changes nothing.
        var contents = copy.Contents();
        Assert.EndsWith("nothing to add", Import(copy, VesperDefinitions.Reply).LastLine, StringComparison.Ordinal);
        Assert.Equal(contents, copy.Contents());
    }

    // 2.0.1 is a release of this train, and not a bug-fix release of 2.0, so that is what 2.0.1-tag belongs to.
    [Fact]
    public void A_tagged_version_of_a_new_family_belongs_to_the_longest_release_that_it_starts_with()
    {
        const string Machines = """
            using MachineTypes;

            namespace Vesper;

            [MachineType<VesperMachine>("toaster", Unversioned = true, From = "1.0")]
            public sealed partial class Toaster;

            """;
        using var copy = VesperDefinitions.Write(VesperDefinitions.Train.Replace("the new logo\n", "the new logo\n[Release(\"2.0.1\", \"2024-10-01\")]\n", StringComparison.Ordinal), Machines);
        var outcome = Import(copy, """{"return":[{"name":"toaster","cpu-max":1},{"name":"kettle-3.0","cpu-max":1},{"name":"kettle-2.0.1","cpu-max":1},{"name":"kettle-2.0.1-tag","cpu-max":1}]}""", "--as-of", "3.0", "--date", "2025-01-01");

        Assert.Equal("", outcome.Error);
        Assert.DoesNotContain("Extra", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("[MachineType<VesperMachine>(\"kettle\", From = \"2.0.1\", Extra = [\"2.0.1-tag\"], AddedIn = \"3.0\", Reason = \"\")]", copy.Read(Path.Combine("Machines", "Kettle.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_type_that_is_removed_and_an_alias_that_moves()
    {
        using var copy = VesperDefinitions.Write();
        var reply = VesperDefinitions.Reply
            .Replace("{\"name\":\"vesper-pc-3.0\",\"alias\":\"pc\"", "{\"name\":\"vesper-pc-3.0\"", StringComparison.Ordinal)
            .Replace("{\"name\":\"vesper-q35-3.0\"", "{\"name\":\"vesper-q35-3.0\",\"alias\":\"pc\"", StringComparison.Ordinal);
        reply = string.Join('\n', reply.Split('\n').Where(line => !line.Contains("vesper-pc-1.0", StringComparison.Ordinal)));

        var outcome = Import(copy, reply);
        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(
            """
                [MachineType<VesperMachine>("vesper-pc", From = "1.0", Until = "1.0", RemovedIn = "3.0", Reason = "")]
                [MachineType<VesperMachine>("vesper-pc", From = "2.0")]
                [MachineAlias<VesperMachine>("pc", RemovedIn = "3.0", Reason = "")]

            """, copy.Read(All), StringComparison.Ordinal);
        Assert.Contains("    [MachineType<VesperMachine>(\"vesper-q35\", From = \"1.0\")]\n    [MachineAlias<VesperMachine>(\"pc\", AddedIn = \"3.0\", Reason = \"\")]\n", copy.Read(All), StringComparison.Ordinal);
        Assert.Contains("[Release(\"3.0\", \"2024-07-01\")] // released, but the reply does not contain the release date: insert it here\r\n", copy.Read("Train.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_one_family_changes()
    {
        using var copy = VesperDefinitions.Write();
        var outcome = Import(copy, VesperDefinitions.Reply.Replace("{\"name\":\"vesper-q35-3.0\",\"deprecated\":false,\"seats\":8", "{\"name\":\"vesper-q35-3.0\",\"deprecated\":false,\"seats\":4", StringComparison.Ordinal));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("From = \"1.0\", Alias = \"pc\")]\n    [Seats(4)]\n    [Seats(8, Since = \"3.0\")]\n    public sealed partial class VesperPc", copy.Read(All), StringComparison.Ordinal);
        Assert.Contains("    [Seats(4)]\n    public abstract class Pc", copy.Read(All), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_placed_after_those_that_come_before_the_scopes()
    {
        using var copy = VesperDefinitions.Write(machines: VesperDefinitions.Machines
            .Replace("[Compat(\"chip\", \"lock\", \"off\", UpTo = \"1.0\")]", "[Compat(\"bus\", \"irq\", \"4\", BeforeBase = true)]", StringComparison.Ordinal));
        const string bus = """{"qom-type":"bus","property":"irq","value":"4"}""";
        const string pc = """{"qom-type":"pc","property":"fan","value":"on"}""";
        const string both = """{"qom-type":"disk","property":"queue","value":"2"}""";
        const string old = """{"qom-type":"disk","property":"queue","value":"1"}""";
        var outcome = Import(copy, $$"""
            {"return":[
            {"name":"vesper-pc-3.0","alias":"pc","deprecated":false,"seats":4,"compat-props":[{{bus}},{{pc}},{{both}}]},
            {"name":"vesper-pc-2.0","deprecated":false,"seats":4,"compat-props":[{{bus}},{{pc}},{{both}}]},
            {"name":"vesper-pc-1.0","deprecated":false,"seats":4,"compat-props":[{{bus}},{{pc}},{{both}},{{old}}]},
            {"name":"vesper-q35-3.0","deprecated":false,"seats":4,"compat-props":[{{bus}},{{both}}]},
            {"name":"vesper-q35-2.0","deprecated":false,"seats":4,"compat-props":[{{bus}},{{both}}]},
            {"name":"vesper-q35-1.0","deprecated":false,"seats":4,"compat-props":[{{bus}},{{both}},{{old}},{"qom-type":"q35","property":"tseg","value":"8"}]},
            {"name":"toaster","deprecated":false,"seats":1,"compat-props":[{"qom-type":"toaster","property":"slots","value":"2"}]}
            ]}
            """);

        Assert.Equal("", outcome.Error);
        Assert.DoesNotContain(outcome.OutLines, line => line.StartsWith("not declared: ", StringComparison.Ordinal));
        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain("RemovedIn", copy.Read(All), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_late_if_the_family_is_older_on_another_target()
    {
        using var copy = VesperDefinitions.Write(
            VesperDefinitions.Train.Replace("public readonly partial struct VesperRelease;", "[Release(\"3.0\", Expected = \"2025-01-01\")]\npublic readonly partial struct VesperRelease;", StringComparison.Ordinal)
                + "\n[MachineCatalog<VesperRelease>, CatalogText(\"target\", \"arm\")]\npublic readonly partial struct VesperArm;\n",
            """
            using MachineTypes;

            namespace Vesper;

            [MachineType<VesperArm>("vesper-pc", From = "3.0")]
            [MachineType<VesperMachine>("vesper-pc", From = "2.0")]
            public sealed partial class VesperPc;

            """);
        const string machines = """{"execute":"query-machines"} {"return":[{"name":"vesper-pc-3.0","deprecated":false,"compat-props":[{"qom-type":"pc","property":"fan","value":"on"}]}""";
        using var arm = new TempFile($$$"""{"execute":"query-target"} {"return":{"arch":"arm"}} {{{machines}}}]}""");
        using var x86 = new TempFile($$$"""{"execute":"query-target"} {"return":{"arch":"VesperMachine"}} {{{machines}}},{"name":"vesper-pc-2.0","deprecated":false,"compat-props":[{"qom-type":"pc","property":"fan","value":"on"}]}]}""");

        var outcome = copy.Import(["--qmp", arm.FilePath, x86.FilePath, "--as-of", "3.0"]);
        Assert.Equal("", outcome.Error);
        Assert.Contains("[Compat(\"pc\", \"fan\", \"on\", AddedIn = \"3.0\")]", copy.Read(All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"seats\":8", "\"seats\":8,\"doors\":2", "not declared: doors is reported, but no class declares the property")]
    [InlineData("\"name\":\"toaster\",\"deprecated\":true,\"seats\":2", "\"name\":\"toaster\",\"deprecated\":true,\"seats\":\"two\"", "not declared: Toaster: seats is reported with a value that the constructor of SeatsAttribute does not accept")]
    public void What_cannot_be_declared_is_reported(string before, string after, string message)
    {
        using var copy = VesperDefinitions.Write();
        var outcome = Import(copy, VesperDefinitions.Reply.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(message, outcome.Out, StringComparison.Ordinal);
        Assert.Contains("[Compat(\"disk\", \"queue\", \"2\", UpTo = \"2.0\")]", copy.Read(All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Seats(4)]", "[Seat(4)]", "All.cs:13:6: the definitions do not compile")]
    [InlineData("public abstract class Hw;", "public abstract class Hw", "the definitions do not compile")]
    [InlineData("[MachineType<VesperMachine>(", "[MachineType<Missing>(", "the definitions do not compile (3 errors)")]
    public void Definitions_that_do_not_compile_are_not_changed(string before, string after, string error)
    {
        using var copy = VesperDefinitions.Write(machines: VesperDefinitions.Machines.Replace(before, after, StringComparison.Ordinal));
        var contents = copy.Contents();

        Assert.Contains(error, Import(copy, VesperDefinitions.Reply).AssertError(), StringComparison.Ordinal);
        Assert.Equal(contents, copy.Contents());
    }

    [Fact]
    public void Unusable_folders_and_options()
    {
        using var copy = new DefinitionCopy();
        Assert.Contains("contains no C# files", Import(copy, VesperDefinitions.Reply).AssertError(), StringComparison.Ordinal);
        copy.Write("Empty.cs", "// nothing\n");
        Assert.Contains("declares no catalogue", Import(copy, VesperDefinitions.Reply).AssertError(), StringComparison.Ordinal);
        copy.Write("Empty.cs", [0x2F, 0x2F, 0xFF, 0xFE]);
        Assert.Contains("is not valid UTF-8 or UTF-16", Import(copy, VesperDefinitions.Reply).AssertError(), StringComparison.Ordinal);
        Assert.Contains("specify either --output", Import(copy, VesperDefinitions.Reply, "-o", "x", "--namespace", "X").AssertError(), StringComparison.Ordinal);
        Assert.Contains("is not a valid date", Import(copy, VesperDefinitions.Reply, "--date", "today").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_release_is_rejected()
    {
        using var copy = VesperDefinitions.Write();
        var error = Import(copy, """{"return":[{"name":"vesper-pc-1.0","seats":4,"compat-props":[]}]}""").AssertError();

        Assert.Contains("the replies are of Vesper 1.0, but the definitions have 2.0", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_all_as_they_were()
    {
        using var copy = new DefinitionCopy();
        copy.Write("A.cs", "// a\n");
        copy.Write("B.cs", "// b\n");
        var folder = new SourceFolder(copy.Folder);
        var contents = copy.Contents();
        var files = folder.Read().Select(file => file.With(Microsoft.CodeAnalysis.Text.SourceText.From("// changed\n", file.Text.Encoding))).ToList();

        var error = Assert.Throws<InputException>(() => folder.Write(files, new FullDisk(1)));
        Assert.EndsWith("nothing was changed", error.Message, StringComparison.Ordinal);
        Assert.Equal(contents, copy.Contents());

        // Another program has written meanwhile.
        copy.Write("B.cs", "// other\n");
        Assert.Contains("B.cs was changed by another program meanwhile; nothing was changed", Assert.Throws<InputException>(() => folder.Write(files, FileOperations.Real)).Message, StringComparison.Ordinal);
        Assert.Equal("// a\n", copy.Read("A.cs"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_interrupted_import_is_finished_by_the_same_command(int files)
    {
        using var complete = VesperDefinitions.Write();
        Assert.Equal(0, Import(complete, VesperDefinitions.Reply, "--date", "2025-01-01").ExitCode);

        using var copy = VesperDefinitions.Write();
        var folder = new SourceFolder(copy.Folder);
        var update = DefinitionUpdate.Of(copy.Folder, folder.Read(), [("reply", QmpReplyReader.Read(Encoding.UTF8.GetBytes(VesperDefinitions.Reply)))], new(null, null, null, "2025-01-01", new Dictionary<string, string>()));
        Assert.Equal("killed", Assert.Throws<InvalidOperationException>(() => folder.Write(update.Files, new Killed(files))).Message);

        Assert.Equal(0, Import(copy, VesperDefinitions.Reply, "--date", "2025-01-01").ExitCode);
        Assert.Equal(complete.Contents(), copy.Contents());
    }

    private static Outcome Import(DefinitionCopy copy, string reply, params IEnumerable<string> arguments)
    {
        using var file = new TempFile(reply);
        return copy.Import(["--qmp", file.FilePath, .. arguments]);
    }

    private sealed class Killed(int files) : FileOperations
    {
        private int _files = files;

        public override void Move(string from, string to)
        {
            if (_files-- == 0)
                throw new InvalidOperationException("killed");

            base.Move(from, to);
        }
    }

    private sealed class FullDisk(int space) : FileOperations
    {
        private int _space = space;

        public override void Create(string path, byte[] content)
        {
            if (_space-- == 0)
                throw new IOException("No space left on device");

            base.Create(path, content);
        }
    }
}
