using System.Text;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>A project that is open in an editor: one driver, one compilation after another, and the rules on each file that is typed in.</summary>
internal sealed class ReplaySession
{
    private static readonly CSharpCompilation Empty = GeneratorHost.Default.Compile();

    // So many references to compilations of the past are kept before those that are collected are left out: the garbage collector visits each.
    private const int ManyCompilations = 1000;

    private readonly AnalyzerOptions _options;
    private readonly List<WeakReference<Compilation>> _past;
    private readonly string[] _paths;
    private GeneratorDriver _driver = GeneratorHost.Default.CreateDriver(new MachineTypeGenerator());
    private CSharpCompilation _source;
    private CSharpCompilation _whole;

    public ReplaySession(IReadOnlyList<SourceFile> files, AnalyzerOptions options, List<WeakReference<Compilation>> past)
    {
        (_options, _past, _paths) = (options, past, [.. files.Select(file => file.Path)]);
        _source = Empty.AddSyntaxTrees(files.Select(GeneratorHost.Default.Parse));
        _whole = Generate();
    }

    /// <summary>Returns the text of a file as it is now.</summary>
    public string TextOf(int file) => TreeOf(file).GetText().ToString();

    /// <summary>Lets a file have another text, and asks the rules about it.</summary>
    public async Task TypeAsync(int file, string text)
    {
        var tree = TreeOf(file);
        var old = await tree.GetTextAsync();
        var typed = tree.WithChangedText(old.WithChanges(SourceText.From(text, Encoding.UTF8).GetTextChanges(old)));
        _past.Add(new(_source));
        _past.Add(new(_whole));
        if (_past.Count > ManyCompilations)
            _past.RemoveAll(compilation => !compilation.TryGetTarget(out _));

        _source = _source.ReplaceSyntaxTree(tree, typed);
        _whole = Generate();
        await Rulebook.RunWhileTyping(_whole, typed, _options);
    }

    /// <summary>Returns the answer of this session.</summary>
    public Task<IReadOnlyList<string>> AnswerAsync() => ProjectAnswer.OfAsync(_driver, _whole, _options);

    /// <summary>Returns the answer of a fresh run over the same texts, with the files in another order.</summary>
    public Task<IReadOnlyList<string>> FreshAsync(Random random)
    {
        SourceFile[] files = [.. _paths.Select((path, i) => new SourceFile(path, TextOf(i)))];
        random.Shuffle(files);
        return ProjectAnswer.OfAsync(Empty.AddSyntaxTrees(files.Select(GeneratorHost.Default.Parse)), _options);
    }

    /// <summary>Returns all files with their paths.</summary>
    public string Describe() => string.Join('\n', _paths.Select((path, i) => $"== {path}\n{TextOf(i)}"));

    private SyntaxTree TreeOf(int file) => _source.SyntaxTrees.Single(tree => tree.FilePath == _paths[file]);

    private CSharpCompilation Generate()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_source, out var whole, out _);
        return (CSharpCompilation)whole;
    }
}
