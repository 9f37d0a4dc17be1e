using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using MachineTypes.Analyzers.Tests.Helpers;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Typing;

/// <summary>QEMU's catalogue in an editor, and one more file in it that somebody types. After each key the editor asks all rules about that file.</summary>
internal sealed class TypingSession
{
    private static readonly Solution Catalogue = EditorSolution.Open(Repository.Catalogue);

    private readonly DocumentId _file;
    private readonly AnalyzerOptions? _options;
    private readonly List<TimeSpan> _times = [];
    private TimeSpan _worked;
    private Solution _solution;

    private TypingSession(Solution solution, DocumentId file, AnalyzerOptions? options) => (_solution, _file, _options) = (solution, file, options);

    /// <summary>The file as it is now.</summary>
    public Document Document => _solution.GetDocument(_file)!;

    /// <summary>How many keys were pressed.</summary>
    public int Keys => _times.Count;

    /// <summary>Opens a new file.</summary>
    public static TypingSession OpenNew(AnalyzerOptions? options = null) => OpenNew(Catalogue, options);

    /// <summary>Opens a file that is the only one of its project.</summary>
    public static TypingSession OpenAlone(AnalyzerOptions? options = null) => OpenNew(EditorSolution.Open([Array.Empty<SourceFile>()]), options);

    /// <summary>Opens a file of the catalogue.</summary>
    public static TypingSession Open(string name) =>
        new(Catalogue, Catalogue.Projects.Single().Documents.Single(document => document.Name == name).Id, null);

    private static TypingSession OpenNew(Solution solution, AnalyzerOptions? options)
    {
        var file = DocumentId.CreateNewId(solution.ProjectIds[0]);
        return new(solution.AddDocument(file, "Typed.cs", SourceText.From("", Encoding.UTF8), filePath: "/Typed.cs"), file, options);
    }

    /// <summary>Lets the file say something else, and asks the rules.</summary>
    /// <param name="text">The whole text of the file after the key.</param>
    public async Task<ImmutableArray<Diagnostic>> Type(string text)
    {
        var old = await Document.GetTextAsync();
        var worked = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var changed = SourceText.From(text, Encoding.UTF8);
        _solution = _solution.WithDocumentText(_file, old.WithChanges(changed.GetTextChanges(old)));
        var compilation = (await Document.Project.GetCompilationAsync())!;
        var diagnostics = await Rulebook.RunWhileTyping(compilation, (await Document.GetSyntaxTreeAsync())!, _options);
        _times.Add(Stopwatch.GetElapsedTime(start));
        _worked += Environment.CpuUsage.TotalTime - worked;
        return diagnostics;
    }

    /// <summary>Forgets the times so far.</summary>
    public void Forget()
    {
        _times.Clear();
        _worked = default;
    }

    /// <summary>The processor time for a key, which a busy machine changes less.</summary>
    public TimeSpan Work => _worked / _times.Count;

    /// <summary>The time within which so many of a hundred keys were answered, from the key to the last diagnostic, parsing and generating included.</summary>
    public TimeSpan Percentile(int percent) => _times.Order().ElementAt(Math.Min(_times.Count - 1, _times.Count * percent / 100));
}
