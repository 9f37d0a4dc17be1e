using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

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

    /// <summary>A library, and a program that uses it.</summary>
    public static (SourceFile Library, SourceFile Program) Projects { get; } = (Read("projects").Single(f => f.Path.EndsWith("Library.cs", StringComparison.Ordinal)), Read("projects").Single(f => f.Path.EndsWith("Program.cs", StringComparison.Ordinal)));

    private static SourceFile Definitions { get; } = new("Definitions.cs", File.ReadAllText(Helpers.Repository.PathOf("tests", "data", "usage", "Definitions.cs")));

    /// <summary>Files as their compiler sees them, after the definitions and the libraries that they use.</summary>
    public static Compilation Compile(Arrangement arrangement, IReadOnlyList<SourceFile> files, params IReadOnlyList<SourceFile> libraries)
    {
        if (arrangement == Arrangement.OneProject)
        {
            return Project("Program", [Definitions, .. libraries, .. files]);
        }

        var references = new List<MetadataReference>();
        foreach (var library in libraries.Prepend(Definitions))
        {
            references.Add(Reference(arrangement, Project(Path.GetFileNameWithoutExtension(library.Path), [library], references)));
        }

        return Project("Program", files, references);
    }

    private static Compilation Project(string name, IEnumerable<SourceFile> files, params IEnumerable<MetadataReference> references)
    {
        var host = GeneratorHost.Default with { AssemblyName = name };
        var compilation = host.Compile([new("Usings.cs", ImplicitUsings), .. files]).AddReferences(references);
        return GeneratorRun.Of(host.CreateDriver(new MachineTypeGenerator()), compilation.WithOptions(compilation.Options.WithAllowUnsafe(true))).Output;
    }

    private static MetadataReference Reference(Arrangement arrangement, Compilation library)
    {
        if (arrangement == Arrangement.Editor)
        {
            return library.ToMetadataReference();
        }

        using var image = new MemoryStream();
        var emitted = library.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
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
