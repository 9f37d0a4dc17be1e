using System.Text;
using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Check.Manifests;

/// <summary>Finds the manifests in a script, which passes them to a command (<c>kubectl apply -f - &lt;&lt;EOF</c>), or in a document, which quotes them.</summary>
internal static partial class EmbeddedText
{
    /// <summary>Returns the manifests, each as a document of YAML, at their positions: all other lines are empty.</summary>
    /// <param name="text">The script or document.</param>
    /// <returns>The YAML; null if the file is not a script or document.</returns>
    public static string? Read(string text)
    {
        var yaml = new StringBuilder(text.Length);
        var isFound = false;
        string? end = null;
        foreach (var line in text.Split('\n'))
        {
            if (end is null)
            {
                end = EndOf(line);
                isFound = isFound || end is not null;
                yaml.Append(end is null ? "" : "---");
            }
            else if (line.Trim() == end)
            {
                end = null;
            }
            else
            {
                yaml.Append(line);
            }

            yaml.Append('\n');
        }

        return isFound ? yaml.ToString() : null;
    }

    private static string? EndOf(string line) =>
        Fence().Match(line) is { Success: true, Groups: var fence } ? fence["end"].Value
        : HereDocument().Match(line) is { Success: true, Groups: var here } ? here["end"].Value
        : null;

    // ```yaml
    [GeneratedRegex(@"^[ \t]*(?<end>```|~~~)[ \t]*(ya?ml|json)[ \t\r]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Fence();

    // cat <<'EOF' | kubectl apply -f -
    [GeneratedRegex(@"<<-?[ \t]*['""]?(?<end>[A-Za-z_]+)['""]?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HereDocument();
}
