using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>Runs <c>check</c> on a file, with the real catalogues.</summary>
internal static class Checked
{
    /// <summary>Returns the findings, without the file name and the summary.</summary>
    public static string[] Lines(string content, params string[] options)
    {
        var outcome = Run(content, options);

        Assert.Equal("", outcome.Error);
        return outcome.OutLines[..^1];
    }

    public static Outcome Run(string content, params string[] options)
    {
        using var file = new TempFile(content);
        return Without(file.FilePath, Outcome.Of(QemuCatalogs.All, ["check", file.FilePath, .. options]));
    }

    public static Outcome Run(byte[] content, params string[] options)
    {
        using var file = new TempFile(content);
        return Without(file.FilePath, Outcome.Of(QemuCatalogs.All, ["check", file.FilePath, .. options]));
    }

    private static Outcome Without(string path, Outcome outcome) =>
        outcome with { Out = outcome.Out.Replace($"{path}:", "", StringComparison.Ordinal), Error = outcome.Error.Replace(path, "FILE", StringComparison.Ordinal) };
}
