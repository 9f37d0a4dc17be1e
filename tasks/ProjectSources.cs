using System.Collections.Immutable;
using System.Text;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Tasks;

/// <summary>The sources of a project as the compiler sees them. Definitions are read with the generator's own reader.</summary>
internal sealed class ProjectSources
{
    private readonly CSharpCompilation _compilation;

    public ProjectSources(IEnumerable<string> sources, IEnumerable<string> references, string symbols, string languageVersion)
    {
        // An unknown or unspecified version is treated as the latest that this compiler supports.
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

    /// <summary>Gets the source files.</summary>
    public ImmutableArray<SyntaxTree> Trees => _compilation.SyntaxTrees;

    /// <summary>Reads the declarations in the sources.</summary>
    public Declarations Read() => new(ProjectReading.Of(_compilation, CancellationToken.None));

    /// <summary>Returns the type with a full name, if it is declared here.</summary>
    public INamedTypeSymbol? FindType(string name) => CandidateFilter.All(_compilation, CancellationToken.None)
        .Select(node => _compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node))
        .OfType<INamedTypeSymbol>()
        .FirstOrDefault(type => type.FullName() == name);

    /// <summary>Returns the same sources with different text in one file.</summary>
    public ProjectSources With(SyntaxTree tree, SourceText text) => new(_compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text)));

    private static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using var file = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(ReadText(file), options, path);
    }

    // Without a byte order mark, a file that is not UTF-8 is read, and later written back, byte for byte.
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
