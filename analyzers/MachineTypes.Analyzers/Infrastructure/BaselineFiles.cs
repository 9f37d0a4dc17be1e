using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers;

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
                files.Add(Read(file.Path, text));
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

    private static ReadText Read(string path, SourceText text)
    {
        var read = Known.GetValue(text, t => new(path, t));
        return read.Parsed.Path == path ? read : new(path, text);
    }

    private sealed class ReadText(string path, SourceText text)
    {
        public SourceText Text { get; } = text;

        public BaselineFile Parsed { get; } = BaselineFile.Parse(path, text.ToString());

        public Surface Print { get; } = Surface.Start.With(path).With(text.ToString());
    }
}
