namespace MachineTypes.Qemu.Tests;

/// <summary>QEMU's releases without the bug-fix releases.</summary>
internal static class Releases
{
    public static IReadOnlyList<QemuRelease> Main { get; } = [.. QemuRelease.All.Where(release => !release.IsBugFix)];
}
