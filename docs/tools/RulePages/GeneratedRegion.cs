namespace MachineTypes.RulePages;

/// <summary>The part of a page that is written from the analyzers. It stands between two comments; the rest of the page is written by hand.</summary>
internal static class GeneratedRegion
{
    private const string Begin = "<!-- begin generated: dotnet run --project docs/tools/RulePages -->";
    private const string End = "<!-- end generated -->";

    /// <summary>Puts a text into the region. A page without one gets it in the place of all that stands before its first section.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="text">The text, which ends with a newline.</param>
    public static string Write(string page, string text)
    {
        var region = $"{Begin}\n{text}{End}\n";
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin >= 0 && end > begin)
        {
            return page[..begin] + region + page[(end + End.Length)..].TrimStart('\n', '\r').Insert(0, "\n");
        }

        var section = page.StartsWith("## ", StringComparison.Ordinal) ? 0 : page.IndexOf("\n## ", StringComparison.Ordinal) + 1;
        return section > 0 || page.StartsWith("## ", StringComparison.Ordinal) ? $"{region}\n{page[section..]}" : region;
    }
}
