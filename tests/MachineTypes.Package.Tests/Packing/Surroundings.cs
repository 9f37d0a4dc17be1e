namespace MachineTypes.Package.Tests.Packing;

/// <summary>The files above a project that decide how it builds.</summary>
internal static class Surroundings
{
    /// <summary>Makes a folder in which projects inherit nothing, and find the packed packages beside whatever sources the machine has.</summary>
    public static void Lay(string folder, string feed)
    {
        Directory.CreateDirectory(folder);

        foreach (var inherited in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(folder, inherited), "<Project />\n");
        }

        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        File.Copy(Repository.Path("global.json"), Path.Combine(folder, "global.json"));
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="packed for this test" value="{feed}" />
              </packageSources>
            </configuration>

            """);
    }
}
