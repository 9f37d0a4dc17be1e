using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>The files of a project's baseline, as the compiler was given them. A text is read once, however many compilations and rules ask for it.</summary>
internal sealed class BaselineFiles
{
    private static readonly ConditionalWeakTable<SourceText, ReadText> Known = new();

    private readonly ImmutableArray<ReadText> _files;

    private BaselineFiles(ImmutableArray<ReadText> files) => _files = files;

    /// <summary>What the files say.</summary>
    public IReadOnlyList<BaselineFile> Parsed => [.. _files.Select(file => file.Parsed)];

    /// <summary>Those of a project's additional files that belong to its baseline.</summary>
    public static BaselineFiles Of(ImmutableArray<AdditionalText> additional, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<ReadText>();
        foreach (var file in additional)
        {
            // A file that is gone has no text. That it is missing is seen where others are there.
            if (BaselineNames.IsBaseline(file.Path) && file.GetText(cancellation) is { } text)
            {
                files.Add(Read(file.Path, text, StartsWithMark(file, text)));
            }
        }

        return new(files.ToImmutable());
    }

    /// <summary>Whether these are the same texts.</summary>
    public bool AreSame(BaselineFiles other) => _files.SequenceEqual(other._files);

    /// <summary>The surface of a compilation, with what these files say.</summary>
    public Surface Over(Surface surface)
    {
        foreach (var file in _files)
        {
            surface = surface.With(file.Print.First).With(file.Print.Second);
        }

        return surface;
    }

    /// <summary>The rest of a line, from a place on; null where the text has no such place.</summary>
    public Location? Find(BaselinePlace place)
    {
        foreach (var file in _files)
        {
            if (file.Parsed.Path == place.File && place.Line <= file.Text.Lines.Count)
            {
                var line = file.Text.Lines[place.Line - 1];
                var span = TextSpan.FromBounds(Math.Min(line.Start + place.Column - 1, line.End), line.End);
                return Location.Create(place.File, span, file.Text.Lines.GetLinePositionSpan(span));
            }
        }

        return null;
    }

    private static ReadText Read(string path, SourceText text, bool hasMark)
    {
        var read = Known.GetValue(text, t => new(path, t, hasMark));
        return read.Parsed.Path == path ? read : new(path, text, hasMark);
    }

    // The compiler takes the mark off and keeps that it was there in the encoding. A text that an editor holds has that encoding with and without the mark, so nothing is known.
    private static bool StartsWithMark(AdditionalText file, SourceText text) =>
        file.GetType().Assembly == typeof(AdditionalText).Assembly && text.Encoding?.GetPreamble().Length > 0;

    private sealed class ReadText
    {
        public ReadText(string path, SourceText text, bool hasMark)
        {
            var whole = hasMark ? "\xfeff" + text : text.ToString();
            (Text, Parsed, Print) = (text, BaselineFile.Parse(path, whole), Surface.Start.With(path).With(whole));
        }

        public SourceText Text { get; }

        public BaselineFile Parsed { get; }

        public Surface Print { get; }
    }
}
