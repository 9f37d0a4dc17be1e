using System.Collections.Immutable;
using System.Text;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Tasks;

/// <summary>The sources of a project as the compiler sees them, to read definitions from with the generator's own reader.</summary>
internal sealed class ProjectSources
{
    private readonly CSharpCompilation _compilation;

    public ProjectSources(IEnumerable<string> sources, IEnumerable<string> references, string symbols, string languageVersion)
    {
        // What this compiler does not know yet, or the build leaves open, is read as the newest that it knows.
        var version = LanguageVersionFacts.TryParse(languageVersion, out var known) && known != LanguageVersion.Default ? known : LanguageVersion.Latest;
        var options = CSharpParseOptions.Default
            .WithLanguageVersion(version)
            .WithPreprocessorSymbols(symbols.Split([';', ','], StringSplitOptions.RemoveEmptyEntries).Select(symbol => symbol.Trim()).Where(SyntaxFacts.IsValidIdentifier));
        _compilation = CSharpCompilation.Create(
            "definitions",
            sources.Select(path => Parse(path, options)),
            references.Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary));
    }

    private ProjectSources(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>The source files.</summary>
    public ImmutableArray<SyntaxTree> Trees => _compilation.SyntaxTrees;

    /// <summary>What the sources declare.</summary>
    public Declarations Read() => new(ProjectReading.Of(_compilation, CancellationToken.None));

    /// <summary>The type of a full name, if it is declared here.</summary>
    public INamedTypeSymbol? FindType(string name) => CandidateFilter.All(_compilation, CancellationToken.None)
        .Select(node => _compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node))
        .OfType<INamedTypeSymbol>()
        .FirstOrDefault(type => type.FullName() == name);

    /// <summary>The same sources with another text in one file.</summary>
    public ProjectSources With(SyntaxTree tree, SourceText text) => new(_compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text)));

    private static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using var file = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(ReadText(file), options, path);
    }

    // A byte order mark decides; what is no UTF-8 without one is read byte for byte, and is written back so.
    private static SourceText ReadText(FileStream file)
    {
        try
        {
            return SourceText.From(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            file.Position = 0;
            return SourceText.From(file, Encoding.GetEncoding("ISO-8859-1"));
        }
    }
}
