using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Marked;

/// <summary>
/// Code whose lines say what the rules on guards report there. <c>//! MT3004</c>: this rule, on this line. <c>//ok</c>: nothing. A line without a mark
/// in a file of cases is one on which nothing is reported; in the matrix, it is one that nobody has decided.
/// </summary>
internal static partial class MarkedCode
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The rules that the marks are about.</summary>
    public static ImmutableArray<string> Ids { get; } = ["MT3004", "MT3005", "MT3006", "MT3009"];

    public static IReadOnlyList<SourceFile> Cases { get; } = Read("cases");

    public static IReadOnlyList<SourceFile> Matrix { get; } = Read("matrix");

    /// <summary>All files in one project, as its compiler sees it.</summary>
    public static Compilation Compile(params IEnumerable<SourceFile> files)
    {
        var definitions = new SourceFile("Definitions.cs", File.ReadAllText(Helpers.Repository.PathOf("tests", "data", "usage", "Definitions.cs")));
        var host = GeneratorHost.Default;
        var compilation = host.Compile([definitions, new("Usings.cs", ImplicitUsings), .. files]);
        return GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), compilation.WithOptions(compilation.Options.WithAllowUnsafe(true))).Output;
    }

    /// <summary>Where a file's marks and the diagnostics differ, each as a line of text.</summary>
    public static IEnumerable<string> Differences(SourceFile file, bool unmarkedIsQuiet, IEnumerable<Diagnostic> diagnostics)
    {
        var reported = diagnostics
            .Where(d => Ids.Contains(d.Id) && d.Location.SourceTree?.FilePath == file.Path)
            .ToLookup(d => d.Location.GetLineSpan().StartLinePosition.Line, d => d.Id);
        var lines = file.Text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var mark = Mark().Match(lines[line]);
            var expected = mark is { Success: true, Value: not "//ok" } && Ids.Contains(mark.Groups[1].Value) ? mark.Groups[1].Value : null;
            if (expected is null && !mark.Success && !unmarkedIsQuiet)
                continue;

            var found = reported[line].Distinct().Order(StringComparer.Ordinal).ToList();
            if (!found.SequenceEqual(expected is null ? [] : [expected]))
                yield return $"{Path.GetFileName(file.Path)}({line + 1}): {(expected is null ? "nothing" : expected)} expected, {(found.Count == 0 ? "nothing" : string.Join(", ", found))} reported: {lines[line].Trim()}";
        }
    }

    private static List<SourceFile> Read(string folder) =>
        [.. Directory.GetFiles(Helpers.Repository.PathOf("tests", "data", "usage", folder), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(path)))];

    [GeneratedRegex("//! ?(MT[0-9]{4})|//ok")]
    private static partial Regex Mark();
}
