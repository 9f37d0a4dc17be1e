using System.Globalization;

namespace MachineTypes.Tool.Qmp;

/// <summary>The version that a binary says it has, as <c>query-version</c> and the greeting carry it.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Micro">The third number: of a bug-fix release, or 50 and more for a snapshot of the release that is being made.</param>
internal readonly record struct QemuVersion(int Major, int Minor, int Micro)
{
    private const int FirstSnapshot = 50;

    /// <summary>Whether the binary was built while the release after <see cref="Release"/> was being made.</summary>
    public bool IsSnapshot => Micro >= FirstSnapshot;

    /// <summary>The release that the version belongs to, or that a snapshot came after.</summary>
    public string Release => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Micro}");
}
