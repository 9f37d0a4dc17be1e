namespace MachineTypes.Mutation;

/// <summary>Folders of a project, and the tests that should notice what changes in them.</summary>
/// <param name="Project">The project file.</param>
/// <param name="Folders">The folders.</param>
/// <param name="Suites">The tests.</param>
internal sealed record Area(string Project, IReadOnlyList<string> Folders, IReadOnlyList<TestSuite> Suites)
{
    private const string Model = "model/MachineTypes.Model.csproj";

    private const string Tool = "tool/MachineTypes.Tool.csproj";

    private const string Analyzers = "analyzers/MachineTypes.Analyzers/MachineTypes.Analyzers.csproj";

    /// <summary>Returns what has a name (<c>model</c>, <c>flow</c>, <c>readers</c>), or what tests a folder.</summary>
    public static IReadOnlyList<Area> Of(string root, string name)
    {
        TestSuite Suite(string tests, params string[] classes) =>
            new(Path.Combine(root, "tests", $"MachineTypes.{tests}.Tests", "bin", "Debug", "net10.0"), $"MachineTypes.{tests}.Tests", classes);

        TestSuite[] model = [Suite("Model"), Suite("Analyzers", "*.MT1xxx.*", "*.MT2xxx.*", "*.Rules.*CaseTests", "*.Rules.*CasesTests", "*.ReferencedScopeTests", "*.SeveralCatalogsTests")];
        TestSuite[] flow = [Suite("Analyzers", "*.MT3xxx.*")];
        TestSuite[] readers = [Suite("Tool", "*.Tests.Check.*", "*.Tests.Hosts.*", "*.Tests.Verify.*", "*.Tests.Live.*")];
        return name.Split('/') switch
        {
            ["model"] => [new(Model, ["model/"], model)],
            ["flow"] => [new(Analyzers, ["analyzers/MachineTypes.Analyzers/MT3xxx/Flow/"], flow)],
            ["readers"] =>
            [
                new(Tool, ["tool/Check/CommandLines/", "tool/Check/Domains/", "tool/Check/ErrorLines/", "tool/Check/Manifests/", "tool/Check/Proxmox/", "tool/Check/Settings/", "tool/Hosts/", "tool/Qmp/"], readers),
                new(Model, ["model/Baselines/"], [Suite("Model", "*.Baselines.*"), Suite("Analyzers", "*.MT2xxx.*")]),
            ],
            ["model", ..] => [new(Model, [name + "/"], model)],
            ["analyzers", ..] => [new(Analyzers, [name + "/"], flow)],
            ["tool", ..] => [new(Tool, [name + "/"], readers)],
            _ => throw new ArgumentException($"No tests are known for {name}."),
        };
    }
}
