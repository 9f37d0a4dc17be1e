namespace MachineTypes.Tool.IO;

/// <summary>Reads text files that are embedded in the tool's assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>Reads a file, with '\n' at the end of each line.</summary>
    /// <param name="name">The resource name of the file, such as <c>page/report.html</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
