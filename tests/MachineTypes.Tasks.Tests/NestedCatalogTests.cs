using System.Text;
using MachineTypes.Tasks.Tests.Products;

namespace MachineTypes.Tasks.Tests;

/// <summary>Two catalogues of one simple name in nested types, each with a family of the same name, and what a merge of their baselines leaves.</summary>
public class NestedCatalogTests
{
    private const string Source =
        """
        using MachineTypes;
        namespace V;
        [ReleaseTrain("Vesper")] // the train
        [Release("1.0", "2020-01-10")]
        [Release("1.1", "2020-06-10")]
        [Release("2.0", Expected = "2021-01-10")] /* in development */
        public readonly partial struct Rel;
        public static partial class Big { [MachineCatalog<Rel>] public readonly partial struct Machine; }
        public static partial class Small { [MachineCatalog<Rel>] public readonly partial struct Machine; }
        [MachineType<Big.Machine>("pc")] [Compat("a", "b", "big", UpTo = "1.0")] public sealed class BigPc;
        [MachineType<Small.Machine>("pc")] [Compat("a", "b", "small", UpTo = "1.0")] public sealed class SmallPc;

        """;

    [Fact]
    public void Both_are_recorded_and_checked()
    {
        using var project = new Project(("A.cs", Source));
        project.Job().Update("");
        Assert.Empty(project.Job().Check(""));
        Assert.Empty(Changes(project, Source));

        var change = Assert.Single(Changes(project, Source.Replace("\"small\"", "\"tiny\"", StringComparison.Ordinal)));
        Assert.Contains("small", change, StringComparison.Ordinal);
        Assert.DoesNotContain("big", change, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_and_windows_lines_is_shipped()
    {
        using var project = new Project(("A.cs", ""));
        File.WriteAllBytes(project.At("A.cs"), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Source.ReplaceLineEndings("\r\n"))]);

        Assert.True(project.Ship("2.0", "2021-02-01"));
        Assert.Equal(
            "\uFEFF" + Source.Replace("Expected = \"2021-01-10\")] /* in development */", "\"2021-02-01\")]", StringComparison.Ordinal).ReplaceLineEndings("\r\n"),
            Encoding.UTF8.GetString(File.ReadAllBytes(project.At("A.cs"))));
        Assert.Empty(project.Job().Check(""));
    }

    [Fact]
    public void Repeats_and_another_order_are_no_difference_but_contradictions_are()
    {
        using var project = new Project(("A.cs", Source));
        project.Job().Update("");
        var file = project.Job().Files.Single(path => File.ReadAllText(path).Contains("\"small\"", StringComparison.Ordinal));
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(file, [lines[0], .. lines.Skip(1).Reverse(), .. lines.Skip(1)]);
        Assert.Empty(project.Job().Check(""));
        Assert.Empty(Changes(project, Source));

        var fact = lines.Single(line => line.Contains("\"small\"", StringComparison.Ordinal));
        File.WriteAllLines(file, [.. lines, fact.Replace("\"small\"", "\"other\"", StringComparison.Ordinal)]);
        Assert.NotEmpty(Changes(project, Source));
        Assert.Contains("contradicts this one", Assert.Throws<BaselineException>(() => project.Job().Check("")).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Changes(Project project, string source)
    {
        var product = CompiledProduct.Of([new("A.cs", source)]);
        return [.. Findings.Of(product.App, project).Where(finding => finding.Rule is "MT2001" or "MT2002" or "MT2004").Select(finding => string.Join(" | ", finding.MessageArguments))];
    }
}
