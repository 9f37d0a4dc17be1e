using System.Globalization;
using System.Text;

namespace MachineTypes.Tool.Import;

/// <summary>Gives names out of answers names in C#: letters and digits with a capital at the start of each word, no keyword, and no two alike, also where a file system takes no heed of case.</summary>
internal sealed class Identifiers
{
    // What the attributes of the definitions are, and what they would hide.
    private static readonly string[] Reserved =
    [
        "System", "MachineTypes", "Object", "String", "Attribute",
        .. typeof(IMachineType).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).SelectMany(name => new[] { name, WithoutSuffix(name) }),
    ];

    private readonly HashSet<string> _taken;

    /// <param name="space">The namespace that the names stand in; no type may be named as a part of it.</param>
    public Identifiers(string space) => _taken = new(Reserved.Concat(space.Split('.')), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is a namespace that C# takes, without keywords and escapes.</summary>
    public static bool IsNamespace(string text) => text.Length is > 0 and <= 512 && text.Split('.').All(part =>
        part.Length > 0
        && char.IsAsciiLetterUpper(part[0])
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'));

    /// <summary>A name for a class.</summary>
    /// <param name="text">The name in the answers.</param>
    /// <param name="otherwise">What to call it where nothing of the text is left, or where it starts with a digit.</param>
    /// <param name="suffix">What the name ends with.</param>
    public string Take(string text, string otherwise, string suffix = "")
    {
        var name = Pascal(text);
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            name = otherwise + name;

        // Both with the suffix and without: an attribute can be named either way.
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
            if (!_taken.Contains(candidate) && !_taken.Contains(candidate + suffix))
            {
                _taken.Add(candidate);
                _taken.Add(candidate + suffix);
                return candidate + suffix;
            }
        }
    }

    /// <summary>The name of an attribute as it is used.</summary>
    public static string WithoutSuffix(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) && name.Length > "Attribute".Length ? name[..^"Attribute".Length] : name;

    /// <summary><c>pc-i440fx</c> becomes PcI440Fx, and <c>x86_64</c> X86_64.</summary>
    internal static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var (starts, wasCut) = (true, false);
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                (starts, wasCut) = (true, true);
                continue;
            }

            if (wasCut && name.Length > 0 && char.IsAsciiDigit(name[^1]) && char.IsAsciiDigit(c))
                name.Append('_');
            name.Append(starts ? char.ToUpperInvariant(c) : c);
            (starts, wasCut) = (char.IsAsciiDigit(c), false);
        }

        return name.Length <= 200 ? name.ToString() : name.ToString(0, 200);
    }
}
