using System.Text;
using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Check.Manifests;

/// <summary>Makes templates readable as YAML: <c>{{ .Values.machine }}</c>, <c>{{- if .Values.x }}</c>, <c>{% for vm in vms %}</c> and other parts that a template engine replaces become placeholders of the same length, so that positions stay the same.</summary>
internal static partial class TemplateText
{
    /// <summary>Stands for a character of a part that only the template engine knows. It may occur in YAML, but has no meaning.</summary>
    public const char Unknown = '\ue000';

    /// <summary>Replaces the parts of a template.</summary>
    /// <param name="text">The file.</param>
    /// <returns>The YAML, and whether the file contained such parts.</returns>
    public static (string Yaml, bool IsTemplate) Read(string text)
    {
        var yaml = new StringBuilder(text);
        var isTemplate = false;
        foreach (var (opening, closing) in (ReadOnlySpan<(string, string)>)[("{{", "}}"), ("{%", "%}"), ("{#", "#}")])
        {
            for (var start = 0; (start = text.IndexOf(opening, start, StringComparison.Ordinal)) >= 0 && text.IndexOf(closing, start, StringComparison.Ordinal) is >= 0 and var end;)
            {
                end += closing.Length;

                // OpenShift's ${{NAME}} is a value, which YAML can contain.
                if (start == 0 || text[start - 1] != '$')
                {
                    isTemplate = true;
                    Fill(yaml, text, start, end, IsAlone(text, start, end) ? ' ' : Unknown);
                }

                start = end;
            }
        }

        foreach (var match in Value().EnumerateMatches(text))
        {
            var start = match.Index + text.AsSpan(match.Index, match.Length).IndexOfAny('@', '%');
            Fill(yaml, text, start, match.Index + match.Length, Unknown);
        }

        return (yaml.ToString(), isTemplate);
    }

    private static void Fill(StringBuilder yaml, string text, int start, int end, char filler)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\n' or '\r'))
                yaml[i] = filler;
        }
    }

    // A condition or a loop, and what includes lines, has lines of its own.
    private static bool IsAlone(string text, int start, int end)
    {
        var before = text.AsSpan(0, start);
        var after = text.AsSpan(end);
        var lineEnd = after.IndexOf('\n');
        return before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace() && (lineEnd < 0 ? after : after[..lineEnd]).IsWhiteSpace();
    }

    // type: @MACHINE@, type: %MACHINE%, type: %s
    [GeneratedRegex(@": +(@[A-Za-z_]+@|%[A-Za-z_]+%?)[ \t]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
