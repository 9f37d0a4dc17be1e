using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Mutation;

/// <summary>A project with all mutants of some of its files compiled into its assembly.</summary>
internal sealed class MutatedProject
{
    private MutatedProject(IReadOnlyList<Mutant> mutants, string assemblyName, byte[] assembly) => (Mutants, AssemblyName, Assembly) = (mutants, assemblyName, assembly);

    /// <summary>Gets the mutants that compile.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    public string AssemblyName { get; }

    public byte[] Assembly { get; }

    /// <summary>Compiles a project with its mutants, with the compiler's arguments of its build in debug.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="area">An area of the project, which has been restored and whose references have been built.</param>
    public static MutatedProject Compile(string root, Area area)
    {
        var path = Path.Combine(root, area.Project);
        var arguments = CSharpCommandLineParser.Default.Parse(Arguments(path), Path.GetDirectoryName(path), sdkDirectory: null);
        var options = arguments.ParseOptions;
        var files = arguments.SourceFiles.Select(file => file.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file, Encoding.UTF8), StringComparer.Ordinal);
        if (Load(files.Values, area, arguments.CompilationName!) is { } before)
            return before;

        var compilation = CSharpCompilation.Create(
            arguments.CompilationName,
            files.Values,
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
            arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSpecificDiagnosticOptions([]).WithDeterministic(true));
        var generators = arguments.ResolveAnalyzerReferences(new Loader()).SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        compilation = (CSharpCompilation)generated;

        var rejected = new HashSet<int>();
        for (var round = 0; round < 20; round++)
        {
            var mutants = new List<Mutant>();
            var whole = (Compilation)compilation;
            foreach (var (file, tree) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
                if (area.Mutated.Any(folder => relative.StartsWith(folder, StringComparison.Ordinal)))
                {
                    var changed = new MutantRewriter(relative, compilation.GetSemanticModel(tree), mutants, rejected).Visit(tree.GetRoot());
                    whole = whole.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(changed.ToFullString(), options, file));
                }
            }

            whole = whole.AddSyntaxTrees(CSharpSyntaxTree.ParseText(MutantSwitch.Source(mutants.Count), options, "Mutants.cs"));
            using var image = new MemoryStream();
            var result = whole.Emit(image, manifestResources: arguments.ManifestResources);
            if (result.Success)
            {
                return new MutatedProject([.. mutants.Where(mutant => !rejected.Contains(mutant.Number))], compilation.AssemblyName!, image.ToArray()).Save(files.Values, area);
            }

            // What a mutant breaks is in its own expression, on its line, or at least in its member: that not all paths return a value is reported at the name.
            var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.SourceTree is not null).ToList();
            var count = rejected.Count;
            foreach (var error in errors)
                rejected.UnionWith(Numbers(error.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString()));
            foreach (var error in rejected.Count == count ? errors : [])
                rejected.UnionWith(Numbers(error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>()?.ToString() ?? ""));

            if (rejected.Count == count)
            {
                throw new InvalidOperationException(string.Join('\n', errors.Take(10)));
            }
        }

        throw new InvalidOperationException("The mutated project does not compile.");
    }

    private static IEnumerable<int> Numbers(string text) =>
        Regex.Matches(text, @"Mutants\.Is\((\d+)\)").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    // Of the same sources, the mutants are the same: most of a minute is saved.
    private static MutatedProject? Load(IEnumerable<SyntaxTree> sources, Area area, string name) =>
        FileOf(sources, area) is var file && File.Exists(file + ".json") ? new(JsonSerializer.Deserialize<Mutant[]>(File.ReadAllText(file + ".json"))!, name, File.ReadAllBytes(file + ".dll")) : null;

    private MutatedProject Save(IEnumerable<SyntaxTree> sources, Area area)
    {
        var file = FileOf(sources, area);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file + ".dll", Assembly);
        File.WriteAllText(file + ".json", JsonSerializer.Serialize(Mutants));
        return this;
    }

    private static string FileOf(IEnumerable<SyntaxTree> sources, Area area)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(MutatedProject).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join(' ', area.Mutated)));
        foreach (var source in sources)
            hash.AppendData(source.GetText().GetChecksum().AsSpan());
        return Path.Combine(AppContext.BaseDirectory, "compiled", Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 8)));
    }

    // What the build passes to the compiler, without running it.
    private static IEnumerable<string> Arguments(string project)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "msbuild", project, "-t:Compile", "-getItem:CscCommandLineArgs", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
                "-p:BuildProjectReferences=false",

                // A commit alone must not make what was recorded out of date.
                "-p:IncludeSourceRevisionInInformationalVersion=false", "-p:NonExistentFile=" + Path.Combine(Path.GetTempPath(), "none"),
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }

        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
