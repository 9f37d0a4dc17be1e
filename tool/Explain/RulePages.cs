using System.Reflection;
using System.Text.RegularExpressions;
using MachineTypes.Tool.Check;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Explain;

/// <summary>The pages of the rules: those of the analyzers, which are the files in <c>docs/rules</c>, and those of <c>check</c>.</summary>
internal static partial class RulePages
{
    private const string Prefix = "rules/";

    /// <summary>Gets the ids of all rules.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name[Prefix.Length..]))
            .Order(StringComparer.Ordinal),
        .. CheckRule.All.Select(rule => rule.Id),
    ];

    /// <summary>Finds the page of a rule.</summary>
    /// <param name="id">The id of the rule, in any case.</param>
    /// <returns>The page as Markdown; null if there is no such rule.</returns>
    public static string? Find(string id)
    {
        if (Ids.FirstOrDefault(known => known.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } exact)
            return null;

        return CheckRule.All.FirstOrDefault(rule => rule.Id == exact) is { } rule
            ? $"# {rule.Id}: {rule.Title}\n\nLevel: {rule.Level.ToString().ToLowerInvariant()}\n\n{rule.Help}\n"
            : Comment().Replace(EmbeddedFile.Read($"{Prefix}{exact}.md"), "");
    }

    // Comments mark the generated part of a page: readers do not need them.
    [GeneratedRegex(@"^<!--.*-->\n", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
