using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Testing;

/// <summary>One generated file in the form of its snapshot.</summary>
/// <param name="Name">The hint name without its last extension, such as <c>QemuMachine.g</c>.</param>
/// <param name="Text">A first line with the hint name, then the generated text.</param>
public sealed record SnapshotText(string Name, string Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the generated files of a driver that has run.</summary>
    /// <param name="driver">The driver.</param>
    /// <returns>The files, in the order of their hint names.</returns>
    /// <exception cref="SnapshotException">A file cannot be kept as a snapshot, or the generator reported a diagnostic, which it must not do.</exception>
    public static IReadOnlyList<SnapshotText> AllOf(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        foreach (var exception in result.Results.Select(one => one.Exception).OfType<Exception>())
            ExceptionDispatchInfo.Throw(exception);

        if (result.Diagnostics is [var diagnostic, ..])
            throw new SnapshotException($"The generator reported a diagnostic, which only analyzers do here: {diagnostic}");

        return [.. result.Results.SelectMany(one => one.GeneratedSources).OrderBy(source => source.HintName, StringComparer.Ordinal).Select(Of)];
    }

    private static SnapshotText Of(GeneratedSourceResult source)
    {
        var text = source.SourceText.ToString();
        if (text.Contains('\r', StringComparison.Ordinal))
            throw new SnapshotException($"{source.HintName} has a carriage return. Generated lines end in a line feed alone.");

        try
        {
            Strict.GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            throw new SnapshotException($"{source.HintName} has half of a surrogate pair in it, which no file in UTF-8 can hold. It must be escaped.");
        }

        return new(Path.GetFileNameWithoutExtension(source.HintName), $"//HintName: {source.HintName}\n{text}");
    }
}
