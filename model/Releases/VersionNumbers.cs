namespace MachineTypes.Model.Releases;

/// <summary>The numbers of a version that consists of letters and dotted numbers: <c>2.10</c>, <c>rhel9.6.0</c>. A tag or a code name, such as <c>noble-v2</c>, has no order.</summary>
public sealed class VersionNumbers
{
    private readonly string[] _numbers;

    private VersionNumbers(string prefix, string[] numbers) => (Prefix, _numbers) = (prefix, numbers);

    /// <summary>The letters before the numbers. Only versions with the same letters can be compared.</summary>
    public string Prefix { get; }

    public static VersionNumbers? Of(string version)
    {
        var digits = 0;
        while (digits < version.Length && char.IsLetter(version[digits]))
        {
            digits++;
        }

        var numbers = version.Substring(digits).Split('.');
        return numbers.All(n => n.Length > 0 && n.All(c => c is >= '0' and <= '9'))
            ? new(version.Substring(0, digits), [.. numbers.Select(n => n.TrimStart('0'))])
            : null;
    }

    /// <summary>Whether it comes after the other one, by numbers: 2.10 after 2.9, 4.0.1 after 4.0.</summary>
    public bool IsAfter(VersionNumbers other)
    {
        for (var i = 0; i < Math.Min(_numbers.Length, other._numbers.Length); i++)
        {
            // A number may have more digits than any integer.
            var (left, right) = (_numbers[i], other._numbers[i]);
            var order = left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);
            if (order != 0)
            {
                return order > 0;
            }
        }

        return _numbers.Length > other._numbers.Length;
    }
}
