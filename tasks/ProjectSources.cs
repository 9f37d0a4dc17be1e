using System.Text;
using MachineTypes.Files;
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
    private readonly IReadOnlyDictionary<string, byte[]> _contents;

    public ProjectSources(ProjectInputs inputs, FileOperations files)
    {
        var (sources, references, symbols, languageVersion) = inputs;
        // An unknown or unspecified version is treated as the latest that this compiler supports.
        var version = LanguageVersionFacts.TryParse(languageVersion, out var known) && known != LanguageVersion.Default ? known : LanguageVersion.Latest;
        var options = CSharpParseOptions.Default
            .WithLanguageVersion(version)
            .WithPreprocessorSymbols(symbols.Split([';', ','], StringSplitOptions.RemoveEmptyEntries).Select(symbol => symbol.Trim()).Where(SyntaxFacts.IsValidIdentifier));
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in sources.Distinct(StringComparer.Ordinal))
        {
            contents.Add(path, ReadSource(path, files));
        }

        _contents = contents;
        _compilation = CSharpCompilation.Create(
            "definitions",
            contents.Select(source => CSharpSyntaxTree.ParseText(Decode(source.Value), options, source.Key)),
            references.Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary));
    }

    private ProjectSources(CSharpCompilation compilation, IReadOnlyDictionary<string, byte[]> contents) => (_compilation, _contents) = (compilation, contents);

    /// <summary>Returns the content of a source file, as it was read.</summary>
    public byte[] ContentOf(SyntaxTree tree) => _contents[tree.FilePath];

    /// <summary>Returns the semantic model of a source file.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => _compilation.GetSemanticModel(tree);

    /// <summary>Reads the declarations in the sources.</summary>
    public Declarations Read() => new(ProjectReading.Of(_compilation, CancellationToken.None));

    /// <summary>Returns the type with a full name, if it is declared here.</summary>
    public INamedTypeSymbol? FindType(string name) => CandidateFilter.All(_compilation, CancellationToken.None)
        .Select(node => _compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node))
        .OfType<INamedTypeSymbol>()
        .FirstOrDefault(type => type.FullName() == name);

    /// <summary>Returns the same sources with another version of one file.</summary>
    public ProjectSources With(SyntaxTree tree, SyntaxTree changed) => new(_compilation.ReplaceSyntaxTree(tree, changed), _contents);

    private static byte[] ReadSource(string path, FileOperations files)
    {
        try
        {
            return files.Read(path) ?? throw new BaselineException($"{path} does not exist, so the definitions cannot be read.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BaselineException($"{path} cannot be read: {exception.Message}");
        }
    }

    // Without a byte order mark, a file that is not UTF-8 is read, and later written back, byte for byte.
    private static SourceText Decode(byte[] content)
    {
        try
        {
            return SourceText.From(new MemoryStream(content), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(content), Encoding.GetEncoding("ISO-8859-1"));
        }
    }
}

/// <summary>What the compiler is given for a project.</summary>
/// <param name="Sources">The full paths of the source files.</param>
/// <param name="References">The full paths of the referenced assemblies.</param>
/// <param name="Symbols">The preprocessor symbols, separated by semicolons.</param>
/// <param name="LanguageVersion">The C# version; empty for the default.</param>
internal sealed record ProjectInputs(IReadOnlyList<string> Sources, IReadOnlyList<string> References, string Symbols, string LanguageVersion);
