using System.Globalization;
using System.Text.Json.Nodes;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Live;

/// <summary>
/// Generates command lines, and compares <c>check</c> with an installed QEMU: an error for each that QEMU refuses for its machine type, and for none that it accepts. If no QEMU is installed,
/// the tests are skipped.
/// </summary>
public class LiveCheckTests(ITestOutputHelper output)
{
    private const int Full = 400;
    private const int Bounded = 12;
    private const int LinesPerFile = 50;

    private static readonly string[] Wrong = ["nonsense", "pc-q35", "pc-i440fx", "virt-", "pc-q35-foobar", "pc-q35-99.0", "q35+", "pc-i440fx-7.O"];
    private static readonly string[] Cpus = ["1", "2", "3", "4", "5", "8", "9", "64", "123", "255", "256", "257", "288", "289", "512", "513"];
    private static readonly string[] Topologies = ["64,sockets=64", "195,sockets=65,cores=3", "192,sockets=64,cores=3", "200,sockets=40,cores=5", "1,maxcpus=9", "1,maxcpus=256", "2,maxcpus=8"];
    private static readonly string[] Gics = ["2", "3", "4", "host", "max", "7"];

    [Theory]
    [InlineData("x86_64", "qemu-system-x86")]
    [InlineData("i386", "qemu-system-x86")]
    [InlineData("aarch64", "qemu-system-arm")]
    [InlineData("arm", "qemu-system-arm")]
    public void There_is_an_error_for_what_QEMU_refuses_and_for_nothing_else(string target, string package)
    {
        var binary = InstalledQemuTests.Binary(target, package);
        var release = StartedQemu.Release(binary);
        var catalog = QemuCatalogs.All.Single(candidate => candidate.Target == target);
        Assert.SkipUnless(catalog.Releases.Contains(release), $"the catalogue does not have QEMU {release}");

        var lines = TestRun.Select(Generate(target, catalog.AsOf(release), StartedQemu.MachineTypes(binary)), Bounded);
        var errors = Check(target, release, lines);
        var (refused, accepted, other) = (0, 0, 0);
        var wrong = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var answer = StartedQemu.Start(binary, lines[i]);
            if (!answer.IsAccepted && answer.Refusal.Length == 0)
            {
                other++;
                continue;
            }

            (refused, accepted) = answer.IsAccepted ? (refused, accepted + 1) : (refused + 1, accepted);
            if (answer.IsAccepted == errors.TryGetValue(i, out var error))
                wrong.Add($"{string.Join(' ', lines[i])}: QEMU {(answer.IsAccepted ? "accepts it" : answer.Message.Trim())}; check reports {error ?? "no error"}");
        }

        output.WriteLine($"QEMU {release}, {target}: {refused} refused, {accepted} accepted, {other} refused for other reasons and not compared; {TestRun.Extent}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(refused >= Bounded / 10 && accepted >= Bounded / 10, $"{refused} refused, {accepted} accepted");
    }

    // The same lines in each run. Machine types that the release has but the binary was built without are left out: QEMU refuses them for that reason.
    private static IEnumerable<string[]> Generate(string target, CatalogAsOf then, IReadOnlyList<string> built)
    {
        var random = new Random(13);
        string[] absent = [.. then.MachineTypes.Select(machine => machine.Machine.Name).Where(name => then.Find(name)!.Presence is Presence.NotYet or Presence.Removed).Except(built)];
        for (var i = 0; i < Full; i++)
        {
            var name = random.Next(10) switch
            {
                0 => null,
                1 => Pick(Wrong),
                2 => Pick(absent),
                3 or 4 => Pick([.. built.Where(name => !name.Contains('.', StringComparison.Ordinal))]),
                _ => Pick([.. built.Where(name => name.Contains('.', StringComparison.Ordinal))]),
            };
            var arguments = new List<string>();
            if (name is not null)
                arguments.AddRange(["-machine", name.StartsWith("virt", StringComparison.Ordinal) && random.Next(3) == 0 ? $"{name},gic-version={Pick(Gics)}" : name]);
            if (random.Next(3) > 0)
                arguments.AddRange(["-smp", random.Next(4) == 0 ? Pick(Topologies) : Pick(Cpus)]);
            if (random.Next(5) == 0)
                arguments.AddRange(["-numa", "node,mem=128M"]);
            if (random.Next(3) == 0)
                arguments.AddRange(["-accel", random.Next(4) == 0 && HasKvm(target) ? "kvm" : "tcg"]);

            yield return [.. arguments];
        }

        string Pick(IReadOnlyList<string> values) => values[random.Next(values.Count)];
    }

    private static bool HasKvm(string target)
    {
        if (target is not ("x86_64" or "i386") || !File.Exists("/dev/kvm"))
            return false;

        try
        {
            using var device = File.Open("/dev/kvm", FileMode.Open, FileAccess.ReadWrite);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    // The first error of each line that has one.
    private static Dictionary<int, string> Check(string target, string release, IReadOnlyList<string[]> lines)
    {
        var errors = new Dictionary<int, string>();
        foreach (var (file, number) in lines.Chunk(LinesPerFile).Select((file, index) => (file, index)))
        {
            using var script = new TempFile(string.Concat(file.Select(arguments => $"qemu-system-{target} {string.Join(' ', arguments)} -nodefaults\n")));
            var outcome = Outcome.Of(QemuCatalogs.All, "check", script.FilePath, "--as-of", release, "--format", "json");
            Assert.Equal("", outcome.Error);
            var result = JsonNode.Parse(outcome.Out)![0]!;
            Assert.Equal(file.Length, (int)result["guests"]!);
            foreach (var finding in result["findings"]!.AsArray().Where(finding => (string?)finding!["level"] == "error"))
                errors.TryAdd((number * LinesPerFile) + (int)finding!["line"]! - 1, string.Create(CultureInfo.InvariantCulture, $"{finding["message"]}"));
        }

        return errors;
    }
}
