using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Answers of real QEMUs are imported, compiled and compared with the result: there is no difference, and nothing is omitted.</summary>
public class RealAnswersTests
{
    private static readonly string[][] All =
    [
        ["x86_64", "X86_64Machine", "10.0"],
        ["s390x", "S390XMachine", "10.0"],
        ["riscv64", "Riscv64Machine", "11.1"],
        ["ppc64", "Ppc64Machine", "10.0"],
        ["x86_64", "X86_64Machine", "5.2"],
        ["x86_64", "X86_64Machine", "10.0", "11.1"],
        ["aarch64", "Aarch64Machine", "10.0", "11.1"],
        ["loongarch64", "Loongarch64Machine", "7.2", "10.0", "11.1"],
        ["riscv64", "Riscv64Machine", "5.2", "7.2", "10.0", "11.1"],
        ["ppc64", "Ppc64Machine", "5.2", "7.2", "10.0", "11.1"],
        ["m68k", "M68KMachine", "5.2", "7.2", "10.0", "11.1"],
        ["arm", "ArmMachine", "5.2", "7.2", "10.0", "11.1"],
        ["x86_64", "X86_64Machine", "5.2", "7.2", "10.0", "11.1"],
    ];

    public static TheoryData<string, string, string[]> Answers { get; } = Data();

    [Theory]
    [MemberData(nameof(Answers))]
    public void Agree_with_what_was_imported(string target, string catalog, params string[] releases)
    {
        // The release cannot be inferred from answers without versioned machine types.
        using var imported = new ImportedCatalog(target, catalog, [.. releases.SelectMany(release => new[] { "--qmp", Answer(release, target), "--as-of", release }), "--target", target]);

        foreach (var release in releases)
        {
            var outcome = imported.Verify("--qmp", Answer(release, target), "--as-of", release, "--target", target);
            Assert.Equal("", outcome.Error);
            Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);
            Assert.DoesNotContain("not in the catalogue", outcome.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("not built in", outcome.Out, StringComparison.Ordinal);
            Assert.Equal(File.ReadLines(Answer(release, target)).Count() - 2, Regex.Matches(outcome.LastLine, "([0-9]+) (?:versioned|unversioned)").Sum(match => int.Parse(match.Groups[1].Value)));
        }
    }

    private static TheoryData<string, string, string[]> Data()
    {
        var data = new TheoryData<string, string, string[]>();
        foreach (var answers in TestRun.Select(All, bounded: 4))
            data.Add(answers[0], answers[1], answers[2..]);

        return data;
    }

    private static string Answer(string release, string target) => Path.Combine(AppContext.BaseDirectory, "data", "live", release, $"{target}.json");
}
