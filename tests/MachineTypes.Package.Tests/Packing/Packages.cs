using MachineTypes.Package.Tests.Packing;

[assembly: AssemblyFixture(typeof(Packages))]

namespace MachineTypes.Package.Tests.Packing;

/// <summary>
/// The packages, packed once for all tests: into a folder of their own, from a build of their own, so that nothing of the working copy leaks in, and under a
/// version of their own, so that no project ever finds an older one in the cache.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("machinetypes-packages-").FullName;

    /// <summary>The version of the packages.</summary>
    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    /// <summary>The folder that holds the packages.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>The folder in which projects that use the packages are made.</summary>
    public string Projects => Path.Combine(_folder, "projects");

    /// <summary>The path of a package.</summary>
    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // Without analyzers: the build of the repository has run them on the same sources, and they are half of the time.
        foreach (var project in new[] { "runtime", "catalog", "distributions", "tool" })
        {
            var packed = await DotNet.RunAsync(
                Repository.Root, "pack", project, "-o", Feed, $"-p:Version={Version}", "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(_folder, "artifacts"));

            packed.Succeeded();
        }

        Surroundings.Lay(Projects, Feed);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var listed = await DotNet.RunAsync(Projects, "nuget", "locals", "global-packages", "--list");
        var cache = listed.Output.Split("global-packages:").Last().Trim();

        foreach (var id in new[] { "machinetypes", "machinetypes.qemu", "machinetypes.qemu.distributions", "machinetypes.tool" })
        {
            var unpacked = Path.Combine(cache, id, Version);

            if (Directory.Exists(unpacked)) Directory.Delete(unpacked, recursive: true);
        }

        Directory.Delete(_folder, recursive: true);
    }
}
