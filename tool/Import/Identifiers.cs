using System.Globalization;
using System.Text;

namespace MachineTypes.Tool.Import;

/// <summary>Converts names in the answers to C# identifiers in Pascal case. The identifiers are unique, also on file systems that ignore case, and are not keywords.</summary>
internal sealed class Identifiers
{
    // The attributes that the definitions use, and names that an identifier would hide.
    private static readonly string[] Reserved =
    [
        "System", "MachineTypes", "Object", "String", "Attribute",
        .. typeof(IMachineType).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).SelectMany(name => new[] { name, WithoutSuffix(name) }),
    ];

    private readonly HashSet<string> _taken;

    /// <summary>Creates an empty set of identifiers.</summary>
    /// <param name="space">The namespace of the definitions; no type may have the name of one of its parts.</param>
    public Identifiers(string space) => _taken = new(Reserved.Concat(space.Split('.')), StringComparer.OrdinalIgnoreCase);

    /// <summary>Determines whether a string is a valid C# namespace without keywords and escapes.</summary>
    /// <param name="value">The string.</param>
    public static bool IsNamespace(string value) => value.Length is > 0 and <= 512 && value.Split('.').All(part =>
        part.Length > 0
        && char.IsAsciiLetterUpper(part[0])
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'));

    /// <summary>Returns a new identifier for a class.</summary>
    /// <param name="value">The name in the answers.</param>
    /// <param name="fallback">The identifier to use if nothing of the name is left, and the prefix if it starts with a digit.</param>
    /// <param name="suffix">The suffix of the identifier.</param>
    public string Take(string value, string fallback, string suffix = "")
    {
        var name = Pascal(value);
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            name = fallback + name;

        // Reserve it with and without the suffix: an attribute can be used either way.
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

    /// <summary>Returns the name of an attribute class without the suffix.</summary>
    /// <param name="name">The name of the class.</param>
    public static string WithoutSuffix(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) && name.Length > "Attribute".Length ? name[..^"Attribute".Length] : name;

    /// <summary>Converts a name to Pascal case: <c>pc-i440fx</c> becomes PcI440Fx, and <c>x86_64</c> becomes X86_64.</summary>
    /// <param name="value">The name.</param>
    internal static string Pascal(string value)
    {
        var name = new StringBuilder(value.Length);
        var (starts, wasCut) = (true, false);
        foreach (var c in value)
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
