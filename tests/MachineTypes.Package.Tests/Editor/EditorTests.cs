using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests.Editor;

// See docs/decisions/0088-no-completion-provider.md.
/// <summary>
/// An editing session on the packed packages through a language server: diagnostics while typing, hover, completion, and go to definition into generated code. The server offers no
/// fixes from packages; <see cref="FormatTests"/> applies those through Roslyn's workspace.
/// </summary>
public class EditorTests(Packages packages, ITestOutputHelper output)
{
    private const string Definitions =
        """
        using MachineTypes;

        [ReleaseTrain("QEMU", GraceReleases = 2)]
        [Release("4.0", "2019-04-23")]
        [Release("4.1", "2019-08-15")]
        [Release("4.2", "2019-12-12")]
        [Release("5.0", Expected = "2020-04-28")]
        public readonly partial struct QemuRelease;

        [MachineProperty("requires-memdev", IntroducedIn = "4.1")]
        [Deprecates("-numa node,mem=", AnnouncedIn = "4.1")]
        public sealed class RequiresMemdevAttribute : MachineFlagAttribute;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        [MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]
        [RequiresMemdev(Since = "5.0")]
        public sealed partial class PcI440Fx;

        """;

    private const string User =
        """
        var machine = QemuMachine.PcI440Fx_4_2;
        System.Console.WriteLine(machine.RequiresMemdev);

        """;

    private static readonly int Flip = Definitions.Split('\n').ToList().FindIndex(line => line.StartsWith("[RequiresMemdev(", StringComparison.Ordinal));
    private static readonly int Member = User.IndexOf("PcI440Fx_4_2", StringComparison.Ordinal);

    [Fact]
    public async Task An_editor_shows_rules_and_generated_members_while_typing()
    {
        Assert.SkipUnless(TestRun.IsFull, $"Installs a language server and loads a project; {TestRun.Extent}.");

        var tool = Path.Combine(packages.Projects, LanguageServer.Tool);
        Directory.CreateDirectory(packages.Projects);
        var reason = await LanguageServer.InstallAsync(tool);
        Assert.SkipWhen(reason is not null, reason ?? "");
        var project = PackageProject.Create(packages, "Edited", "MachineTypes").With("Definitions.cs", Definitions).With("Program.cs", User);
        (await project.BuildAsync("-t:Restore")).Succeeded();

        await using var server = await LanguageServer.StartAsync(tool, project.Folder);
        await server.OpenAsync("Definitions.cs", Definitions);
        await server.OpenAsync("Program.cs", User);
        Assert.Empty(await server.DiagnosticsAsync("Definitions.cs"));
        Assert.Empty(await server.DiagnosticsAsync("Program.cs"));

        await server.ChangeAsync("Definitions.cs", Definitions.Replace("Since = \"5.0\"", "Since = \"4.2\"", StringComparison.Ordinal));
        var early = Assert.Single(await server.DiagnosticsAsync("Definitions.cs"));
        Assert.Equal(("MT1001", Flip), (early.Code, early.Line));
        Assert.Contains("'requires-memdev' flips to true on pc-i440fx-4.2", early.Message, StringComparison.Ordinal);

        // Half a string is the compiler's error and none of ours.
        await server.ChangeAsync("Definitions.cs", Definitions.Replace("Since = \"5.0\")", "Since = \"", StringComparison.Ordinal));
        Assert.DoesNotContain(await server.DiagnosticsAsync("Definitions.cs"), diagnostic => diagnostic.Code.StartsWith("MT", StringComparison.Ordinal));

        await server.ChangeAsync("Definitions.cs", Definitions);
        Assert.Empty(await server.DiagnosticsAsync("Definitions.cs"));

        var hover = await server.AskAtAsync("textDocument/hover", "Program.cs", 0, Member + 3);
        Assert.Contains("pc-i440fx-4.2: QEMU 4.2.", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);

        var definition = await server.AskAtAsync("textDocument/definition", "Program.cs", 0, Member + 3);
        Assert.Contains("QemuMachine.Machines.g.cs", definition[0].GetProperty("uri").GetString(), StringComparison.Ordinal);

        await server.ChangeAsync("Program.cs", "var machine = QemuMachine.PcI440Fx_\n");
        var completion = await server.AskAtAsync("textDocument/completion", "Program.cs", 0, Member + "PcI440Fx_".Length);
        var labels = completion.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()).ToList();
        Assert.Subset(labels.ToHashSet(), (HashSet<string?>)["PcI440Fx_4_0", "PcI440Fx_4_1", "PcI440Fx_4_2", "PcI440Fx_5_0"]);

        foreach (var (method, time) in server.Latencies)
            output.WriteLine($"{method}: {time.TotalMilliseconds:0} ms");
    }
}
