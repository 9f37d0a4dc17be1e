using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Benchmarks;

/// <summary>A project in a workspace, as a language server has it open: a file to type into, the analyzers and generators of the SDK and ours, and perhaps definitions.</summary>
internal sealed class EditProject
{
    private const string Caret = "/*caret*/";

    private const string Program = $$"""
        namespace Guests;

        /// <summary>An ordinary class, without machine types.</summary>
        public sealed class Inventory
        {
            private readonly Dictionary<string, int> _counts = [];

            public int Count(string name) => _counts.TryGetValue(name, out var count) ? count : 0;

            public void Add(string name, int count)
            {
                ArgumentException.ThrowIfNullOrEmpty(name);
                _counts[name] = Count(name) + count;
            }

            public string Describe()
            {
                var names = new List<string>();
                foreach (var (name, count) in _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    names.Add(count == 1 ? name : $"{count} x {name}");
                }

                {{Caret}}
                return string.Join(", ", names);
            }
        }
        """;

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly DocumentId _typed;
    private readonly Solution _untouched;
    private Solution _solution;
    private int _caret;

    public EditProject(Product product, EditContent content)
    {
        Name = $"{product.Name}, {content switch { EditContent.Definitions => "with definitions", EditContent.DefinitionsAlone => "nothing generated", _ => "without definitions" }}";
        var id = ProjectId.CreateNewId();
        _typed = DocumentId.CreateNewId(id);
        _untouched = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Guests", "Guests", LanguageNames.CSharp,
                filePath: "/guests/Guests.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse),
                metadataReferences: Sdk.References.Append(product.Runtime).Select(path => MetadataReference.CreateFromFile(path)),
                analyzerReferences: Sdk.Analyzers.Concat(content == EditContent.DefinitionsAlone ? [] : product.Analyzers).Select(path => new AnalyzerFileReference(path, AnalyzerLoader.Of(path)))))
            .AddDocument(_typed, "Inventory.cs", Program.Replace(Caret, "", StringComparison.Ordinal), filePath: "/guests/Inventory.cs")
            .AddDocument(DocumentId.CreateNewId(id), "Usings.cs", ImplicitUsings, filePath: "/guests/obj/Usings.cs");

        foreach (var (text, i) in Sdk.AnalyzerConfigs.Select((text, i) => (text, i)))
        {
            _untouched = _untouched.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), $"{i}.globalconfig", SourceText.From(text), filePath: $"/guests/obj/{i}.globalconfig");
        }

        foreach (var file in content == EditContent.Nothing ? [] : CatalogSources.Timeline)
        {
            _untouched = _untouched.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(file), File.ReadAllText(file), filePath: "/guests/" + Path.GetFileName(file));
        }

        Reset();
        SdkAnalyzers = [.. Project.AnalyzerReferences.Take(Sdk.Analyzers.Count).SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        Analyzers = [.. Project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
    }

    /// <summary>Gets what the output calls the project.</summary>
    public string Name { get; }

    /// <summary>Gets the project as it is after the last key.</summary>
    public Project Project => _solution.GetProject(_typed.ProjectId)!;

    /// <summary>Gets the file that is typed into, as it is after the last key.</summary>
    public Document Typed => _solution.GetDocument(_typed)!;

    /// <summary>Gets the analyzers that a new project has.</summary>
    public ImmutableArray<DiagnosticAnalyzer> SdkAnalyzers { get; }

    /// <summary>Gets those and ours.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>Takes back all that was typed.</summary>
    [MemberNotNull(nameof(_solution))]
    public void Reset() => (_solution, _caret) = (_untouched, Program.IndexOf(Caret, StringComparison.Ordinal));

    /// <summary>Types one character. Nothing is compiled until somebody asks for the compilation.</summary>
    public void Type(char key)
    {
        var text = Typed.GetTextAsync().GetAwaiter().GetResult();
        _solution = _solution.WithDocumentText(_typed, text.WithChanges(new TextChange(new(_caret++, 0), key.ToString())));
    }
}
