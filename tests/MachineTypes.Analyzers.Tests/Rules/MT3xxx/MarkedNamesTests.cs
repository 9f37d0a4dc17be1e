using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

/// <summary>Every line of <c>tests/data/names</c> behaves as it is marked: <c>//! MT3001</c> names the rules that report there, <c>//ok</c> that none does. Lines without a mark are undecided.</summary>
public sealed partial class MarkedNamesTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new UnknownNameAnalyzer(), new DeprecatedMachineAnalyzer(), new MissingMachineAnalyzer(), new NameInStringAnalyzer()];

    private static readonly SourceFile Usings = new("Usings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        """);

    [Fact]
    public async Task Every_line_behaves_as_marked()
    {
        var files = Directory.GetFiles(Helpers.Repository.PathOf("tests", "data", "names"), "*.cs").Order(StringComparer.Ordinal).Select(path => new SourceFile(path, File.ReadAllText(path))).ToList();
        var compilation = GeneratorHost.Default.Run(new MachineTypeGenerator(), files.Append(Usings)).Output;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var options = new EditorConfig("machine_types_target = QEMU 10.0\n", []).Options;
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        var marked = 0;
        var differences = new List<string>();
        foreach (var file in files)
        {
            var reported = diagnostics.Where(d => d.Location.SourceTree?.FilePath == file.Path).ToLookup(d => d.Location.GetLineSpan().StartLinePosition.Line, d => d.Id);
            var lines = file.Text.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (Mark().Match(lines[line]) is not { Success: true } mark)
                    continue;

                marked++;
                var expected = mark.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToList();
                var found = reported[line].Distinct().Order(StringComparer.Ordinal).ToList();
                if (!found.SequenceEqual(expected))
                    differences.Add($"{Path.GetFileName(file.Path)}({line + 1}): [{string.Join(", ", expected)}] expected, [{string.Join(", ", found)}] reported: {lines[line].Trim()}");
            }
        }

        output.WriteLine($"{marked} marked lines");
        Assert.True(marked > 100 && differences.Count == 0, string.Join('\n', differences));
    }

    [GeneratedRegex("//!((?: MT[0-9]{4})+)|//ok")]
    private static partial Regex Mark();
}
