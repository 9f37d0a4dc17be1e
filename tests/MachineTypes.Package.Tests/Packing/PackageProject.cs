namespace MachineTypes.Package.Tests.Packing;

/// <summary>A program outside the repository that references a package, as a user's does.</summary>
internal sealed class PackageProject
{
    private readonly string _folder;
    private readonly string _name;

    private PackageProject(string folder, string name) => (_folder, _name) = (folder, name);

    /// <summary>Makes a project with one package reference.</summary>
    public static PackageProject Create(Packages packages, string name, string package, string properties = "")
    {
        var folder = Path.Combine(packages.Projects, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, $"{name}.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                {(properties.Contains("<TargetFrameworks>", StringComparison.Ordinal) ? "" : "<TargetFramework>net10.0</TargetFramework>")}
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{packages.Version}" />
              </ItemGroup>
            </Project>

            """);

        return new PackageProject(folder, name);
    }

    /// <summary>Adds or replaces a source file.</summary>
    public PackageProject With(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);

        return this;
    }

    /// <summary>The folder of the project.</summary>
    public string Folder => _folder;

    /// <summary>A file of the project, with its folder.</summary>
    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>A source file as it is now.</summary>
    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Builds the project.</summary>
    public Task<CommandResult> BuildAsync(params string[] arguments) => DotNet.RunAsync(_folder, ["build", .. arguments]);

    /// <summary>The names of the files in a folder of the project.</summary>
    public IReadOnlyList<string> FilesOf(string folder) => [.. Directory.GetFiles(Path.Combine(_folder, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    /// <summary>Applies the code fixes of some rules.</summary>
    public Task<CommandResult> FormatAsync(params string[] rules) =>
        DotNet.RunAsync(_folder, ["format", "analyzers", "--no-restore", "--severity", "error", "--diagnostics", .. rules]);

    /// <summary>Runs what the last build made.</summary>
    public Task<CommandResult> RunAsync() => DotNet.RunAsync(_folder, "run", "--no-build");

    /// <summary>Publishes the project for this machine.</summary>
    public Task<CommandResult> PublishAsync() => DotNet.RunAsync(_folder, "publish", "-o", "published", "--use-current-runtime");

    /// <summary>Runs what the last publication made.</summary>
    public Task<CommandResult> RunPublishedAsync() =>
        DotNet.RunProgramAsync(Path.Combine(_folder, "published", _name + (OperatingSystem.IsWindows() ? ".exe" : "")), _folder);
}
