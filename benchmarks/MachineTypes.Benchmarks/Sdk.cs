using System.Globalization;

namespace MachineTypes.Benchmarks;

/// <summary>The parts of the installed .NET SDK that a build of a user's project runs.</summary>
internal static class Sdk
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    private static readonly string Newest = Directory.GetDirectories(Path.Combine(Root, "sdk"))
        .Where(sdk => File.Exists(Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")))
        .OrderByDescending(sdk => File.GetLastWriteTimeUtc(Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")))
        .First();

    private static readonly string Pack = Directory.GetDirectories(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"), string.Create(CultureInfo.InvariantCulture, $"{Environment.Version.Major}.*"))
        .OrderByDescending(File.GetLastWriteTimeUtc)
        .First();

    private static readonly string NetAnalyzersFolder = Path.Combine(Newest, "Sdks", "Microsoft.NET.Sdk", "analyzers");

    /// <summary>Gets the path of the compiler.</summary>
    public static string Compiler { get; } = Path.Combine(Newest, "Roslyn", "bincore", "csc.dll");

    /// <summary>Gets the path of the analyzers of which CA1416 is one.</summary>
    public static string NetAnalyzers { get; } = Path.Combine(NetAnalyzersFolder, "Microsoft.CodeAnalysis.NetAnalyzers.dll");

    /// <summary>Gets the paths of all analyzers and generators that a new project has: .NET's own and those that come with the framework's reference assemblies.</summary>
    public static IReadOnlyList<string> Analyzers { get; } =
    [
        NetAnalyzers,
        Path.Combine(NetAnalyzersFolder, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"),
        .. Directory.GetFiles(Path.Combine(Pack, "analyzers", "dotnet", "cs"), "*.dll"),
    ];

    /// <summary>Gets the severities that a project has that sets none, and the properties that a build passes to analyzers, as the texts of configuration files.</summary>
    public static IReadOnlyList<string> AnalyzerConfigs { get; } =
    [
        File.ReadAllText(Path.Combine(NetAnalyzersFolder, "build", "config", string.Create(CultureInfo.InvariantCulture, $"analysislevel_{Environment.Version.Major}_default.globalconfig"))),
        """
        is_global = true
        build_property.TargetFramework = net10.0
        build_property.TargetFrameworkIdentifier = .NETCoreApp
        build_property.TargetFrameworkVersion = v10.0
        build_property.PlatformNeutralAssembly = true
        """,
    ];

    /// <summary>Gets the paths of the framework's reference assemblies.</summary>
    public static IReadOnlyList<string> References { get; } =
        Directory.GetFiles(Path.Combine(Pack, "ref", string.Create(CultureInfo.InvariantCulture, $"net{Environment.Version.Major}.0")), "*.dll");
}
