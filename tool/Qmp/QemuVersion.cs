using System.Globalization;

namespace MachineTypes.Tool.Qmp;

/// <summary>The version that a QEMU binary reports in <c>query-version</c> and in the greeting.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Micro">The third number: the bug-fix release, or 50 or more for a snapshot of the next release.</param>
internal readonly record struct QemuVersion(int Major, int Minor, int Micro)
{
    private const int FirstSnapshot = 50;

    /// <summary>Gets whether the binary was built during the development of the release after <see cref="Release"/>.</summary>
    public bool IsSnapshot => Micro >= FirstSnapshot;

    /// <summary>Gets the release that the version belongs to; for a snapshot, the last release before it.</summary>
    public string Release => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Micro}");
}
