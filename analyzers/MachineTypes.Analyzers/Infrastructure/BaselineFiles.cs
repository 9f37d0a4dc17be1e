using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>The files of a project's baseline, from its additional files. Each version of a file is parsed once and shared by all compilations and rules.</summary>
internal sealed class BaselineFiles
{
    private static readonly ConditionalWeakTable<SourceText, ParsedText> Cache = new();

    private readonly ImmutableArray<ParsedText> _files;

    private BaselineFiles(ImmutableArray<ParsedText> files) => _files = files;

    /// <summary>The parsed files.</summary>
    public IReadOnlyList<BaselineFile> Parsed => [.. _files.Select(file => file.Parsed)];

    /// <summary>Reads the baseline from a project's additional files.</summary>
    public static BaselineFiles Of(ImmutableArray<AdditionalText> additional, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<ParsedText>();
        foreach (var file in additional)
        {
            // A deleted file has no text. A rule reports the missing release if the baseline has other files.
            if (BaselineNames.IsBaseline(file.Path) && file.GetText(cancellation) is { } text)
            {
                files.Add(Read(file.Path, text, StartsWithByteOrderMark(file, text)));
            }
        }

        return new(files.ToImmutable());
    }

    /// <summary>Determines whether two baselines have the same contents.</summary>
    public bool HasSameTextsAs(BaselineFiles other) => _files.SequenceEqual(other._files);

    /// <summary>Adds the content of the files to the surface of a compilation.</summary>
    public DeclarationFingerprint AddTo(DeclarationFingerprint surface)
    {
        foreach (var file in _files)
        {
            surface = surface.With(file.Print.First).With(file.Print.Second);
        }

        return surface;
    }

    /// <summary>Returns the location from a position to the end of its line; null if the text has no such position.</summary>
    public Location? LocationOf(BaselineLocation position)
    {
        foreach (var file in _files)
        {
            if (file.Parsed.Path == position.File && position.Line <= file.Text.Lines.Count)
            {
                var line = file.Text.Lines[position.Line - 1];
                var span = TextSpan.FromBounds(Math.Min(line.Start + position.Column - 1, line.End), line.End);
                return Location.Create(position.File, span, file.Text.Lines.GetLinePositionSpan(span));
            }
        }

        return null;
    }

    private static ParsedText Read(string path, SourceText text, bool hasByteOrderMark)
    {
        var read = Cache.GetValue(text, t => new(path, t, hasByteOrderMark));
        return read.Parsed.Path == path ? read : new(path, text, hasByteOrderMark);
    }

    // The compiler strips a byte order mark and records it in the encoding. An editor's text has that encoding with or without a mark, so there it proves nothing.
    private static bool StartsWithByteOrderMark(AdditionalText file, SourceText text) =>
        file.GetType().Assembly == typeof(AdditionalText).Assembly && text.Encoding?.GetPreamble().Length > 0;

    private sealed class ParsedText
    {
        public ParsedText(string path, SourceText text, bool hasByteOrderMark)
        {
            var whole = hasByteOrderMark ? "\xfeff" + text : text.ToString();
            (Text, Parsed, Print) = (text, BaselineFile.Parse(path, whole), DeclarationFingerprint.Start.With(path).With(whole));
        }

        public SourceText Text { get; }

        public BaselineFile Parsed { get; }

        public DeclarationFingerprint Print { get; }
    }
}
