using System.Globalization;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The numbers that a version starts with: 4.0.1 for <c>4.0.1</c>, 2.12 for <c>2.12-sxxm</c>. Versions are compared number by number.</summary>
internal readonly struct VersionNumber : IComparable<VersionNumber>, IComparable
{
    private readonly int[]? _parts;

    private VersionNumber(int[] parts) => _parts = parts;

    private ReadOnlySpan<int> Parts => _parts;

    /// <summary>Returns the version in the name of a machine type; empty if the version does not start with a number.</summary>
    public static VersionNumber Of(IMachineType machine) =>
        machine.IsVersioned && machine.Name.Length > machine.Family.Length && TryParse(machine.Name.AsSpan(machine.Family.Length + 1), out var number) ? number : default;

    /// <summary>Reads the numbers at the start of a version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="number">The numbers.</param>
    /// <returns>true if the version starts with numbers that are in range; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> version, out VersionNumber number)
    {
        number = default;
        var end = version.IndexOfAnyExcept("0123456789.");
        var digits = (end < 0 ? version : version[..end]).TrimEnd('.');
        if (digits.IsEmpty)
            return false;

        var parts = new List<int>();
        foreach (var range in digits.Split('.'))
        {
            if (!int.TryParse(digits[range], NumberStyles.None, CultureInfo.InvariantCulture, out var part))
                return false;

            parts.Add(part);
        }

        number = new VersionNumber([.. parts]);
        return true;
    }

    /// <summary>Determines whether a version is older than another. A version that does not start with a number is not.</summary>
    /// <param name="version">The version.</param>
    /// <param name="other">The version to compare it with.</param>
    public static bool IsBefore(string? version, string other) => TryParse(version, out var number) && TryParse(other, out var limit) && number.CompareTo(limit) < 0;

    /// <inheritdoc/>
    public int CompareTo(VersionNumber other) => Parts.SequenceCompareTo(other.Parts);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is VersionNumber other ? CompareTo(other) : 1;

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', (_parts ?? []).Select(part => part.ToString(CultureInfo.InvariantCulture)));
}
