namespace MachineTypes.Generator.Emitting;

/// <summary>Names for generated files: the type's, and different even where case is ignored.</summary>
internal static class HintNames
{
    private const string Global = "global::";

    public static IReadOnlyDictionary<string, string> For(IEnumerable<string> types)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in types.Distinct().OrderBy(t => t, StringComparer.Ordinal))
        {
            var name = (type.StartsWith(Global, StringComparison.Ordinal) ? type.Substring(Global.Length) : type).Replace("@", "");
            var hint = name;
            for (var i = 2; !taken.Add(hint); i++)
            {
                hint = FormattableString.Invariant($"{name}_{i}");
            }

            names.Add(type, hint);
        }

        return names;
    }
}
