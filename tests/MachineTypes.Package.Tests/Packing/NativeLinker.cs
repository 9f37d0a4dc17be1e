namespace MachineTypes.Package.Tests.Packing;

/// <summary>Whether this machine can link native programs, which the .NET SDK alone cannot.</summary>
internal static class NativeLinker
{
    private static readonly string[] Programs = OperatingSystem.IsWindows() ? ["link.exe"] : ["clang", "gcc"];

    /// <summary>The programs that link, as text.</summary>
    public static string Names => string.Join(" or ", Programs);

    /// <summary>Whether one of them is on the path.</summary>
    public static bool IsFound { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => Programs.Any(program => File.Exists(Path.Combine(folder, program))));
}
