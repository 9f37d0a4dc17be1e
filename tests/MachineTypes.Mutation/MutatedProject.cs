using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Mutation;

/// <summary>A project with all mutants of some of its files compiled into its assembly.</summary>
internal sealed class MutatedProject
{
    private const string Switch = """
        internal static class Mutants
        {
            private static readonly int Active = int.Parse(System.Environment.GetEnvironmentVariable("MACHINETYPES_MUTANT") ?? "-1");

            public static bool Is(int number) => number == Active;
        }
        """;

    private MutatedProject(IReadOnlyList<Mutant> mutants, byte[] assembly) => (Mutants, Assembly) = (mutants, assembly);

    /// <summary>Gets the mutants that compile.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    public byte[] Assembly { get; }

    /// <summary>Compiles a project with its mutants.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="project">The folder of the project, which has been built in debug.</param>
    /// <param name="name">The name of its assembly.</param>
    /// <param name="references">The folder with the assemblies that it needs.</param>
    /// <param name="mutated">The files to mutate, as a beginning of their paths relative to the repository.</param>
    public static MutatedProject Compile(string root, string project, string name, string references, string mutated)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["DEBUG", "TRACE", "NETSTANDARD", "NETSTANDARD2_0", "MACHINETYPES_MODEL"]);
        var files = Files(root, project).ToDictionary(path => path, path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path), StringComparer.Ordinal);
        var compilation = CSharpCompilation.Create(name, files.Values, References(references, name), new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        var rejected = new HashSet<int>();
        for (var round = 0; round < 20; round++)
        {
            var mutants = new List<Mutant>();
            var whole = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Switch, options, "Mutants.cs"));
            foreach (var (path, tree) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
                if (relative.StartsWith(mutated, StringComparison.Ordinal))
                {
                    var changed = new MutantRewriter(relative, compilation.GetSemanticModel(tree), mutants, rejected).Visit(tree.GetRoot());
                    whole = whole.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(changed.ToFullString(), options, path));
                }
            }

            using var image = new MemoryStream();
            var result = whole.Emit(image);
            if (result.Success)
            {
                return new([.. mutants.Where(mutant => !rejected.Contains(mutant.Number))], image.ToArray());
            }

            // What a mutant breaks is in its own expression, or near it: the numbers on the line of the error.
            var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var before = rejected.Count;
            foreach (var error in errors.Where(error => error.Location.SourceTree is not null))
            {
                var lines = error.Location.SourceTree!.GetText().Lines;
                var text = lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString();
                rejected.UnionWith(Regex.Matches(text, @"Mutants\.Is\((\d+)\)").Select(match => int.Parse(match.Groups[1].Value)));
            }

            if (rejected.Count == before)
            {
                throw new InvalidOperationException(string.Join('\n', errors.Take(10)));
            }
        }

        throw new InvalidOperationException("The mutated project does not compile.");
    }

    private static IEnumerable<string> Files(string root, string project)
    {
        var folder = Path.Combine(root, project);
        var own = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => !Path.GetRelativePath(folder, path).StartsWith("bin", StringComparison.Ordinal) && !Path.GetRelativePath(folder, path).StartsWith("obj", StringComparison.Ordinal));
        var generated = Directory.EnumerateFiles(Path.Combine(folder, "obj", "Debug"), "*.cs", SearchOption.AllDirectories).Where(path => path.EndsWith(".GlobalUsings.g.cs", StringComparison.Ordinal) || path.EndsWith(".AssemblyInfo.cs", StringComparison.Ordinal));
        var linked = Directory.EnumerateFiles(folder, "*.csproj").SelectMany(file => Regex.Matches(File.ReadAllText(file), "<Compile Include=\"(\\.\\./[^\"]*)/\\*\\.cs\""))
            .SelectMany(match => Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(folder, match.Groups[1].Value)), "*.cs"));
        return own.Concat(generated).Concat(linked).Select(Path.GetFullPath).Distinct();
    }

    private static IEnumerable<MetadataReference> References(string folder, string name)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll"));
        var others = Directory.EnumerateFiles(folder, "*.dll").Where(path => Path.GetFileName(path) is var file && (file.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || file.StartsWith("MachineTypes", StringComparison.Ordinal)) && !file.Contains("Tests", StringComparison.Ordinal) && file != name + ".dll");
        return platform.Concat(others).Select(path => MetadataReference.CreateFromFile(path));
    }
}
