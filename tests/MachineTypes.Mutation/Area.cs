namespace MachineTypes.Mutation;

/// <summary>Folders of a project, and the tests that should notice what changes in them.</summary>
/// <param name="Project">The project file.</param>
/// <param name="Mutated">The folders whose files are mutated at once, so that areas in them share what was recorded.</param>
/// <param name="Folders">The folders; after <c>!</c>, folders in them that are left out, such as that of running processes.</param>
/// <param name="Suites">The tests.</param>
internal sealed record Area(string Project, IReadOnlyList<string> Mutated, IReadOnlyList<string> Folders, IReadOnlyList<TestSuite> Suites)
{
    private const string Model = "model/MachineTypes.Model.csproj";

    private const string Tool = "tool/MachineTypes.Tool.csproj";

    private const string Analyzers = "analyzers/MachineTypes.Analyzers/MachineTypes.Analyzers.csproj";

    /// <summary>Gets how many seconds a test may take.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>Determines whether a file is in the area.</summary>
    public bool Contains(string file) =>
        Folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)) && !Folders.Any(folder => folder[0] == '!' && file.StartsWith(folder[1..], StringComparison.Ordinal));

    /// <summary>Returns what has a name (<c>model</c>, <c>flow</c>, <c>readers</c>), or what tests a folder.</summary>
    public static IReadOnlyList<Area> Of(string root, string name)
    {
        TestSuite Suite(string tests, params string[] classes) =>
            new(Path.Combine(root, "tests", $"MachineTypes.{tests}.Tests", "bin", "Debug", "net10.0"), $"MachineTypes.{tests}.Tests", classes);

        // Classes that take minutes (random programs, histories of real machines, the code of whole pages) are not in any of them.
        TestSuite[] model =
        [
            Suite("Model"),
            Suite("Generator", "*.AsOfTests", "*.BasedOnTests", "*.BranchTests", "*.ConsumerTests", "*.KnownTests", "*.LateChangeTests", "*.MarkerAliasTests", "*.PreviewTests", "*.SourceTests", "*.ValuesTests"),
            Suite("Analyzers", "*.MT1xxx.*", "*.MT2xxx.*", "*.Rules.*CaseTests", "*.Rules.*CasesTests", "*.ReferencedScopeTests", "*.SeveralCatalogsTests"),
        ];
        string[] mutatedTool = ["tool/Check/", "tool/Hosts/", "tool/Qmp/"];
        TestSuite[] flow = [Suite("Analyzers", "*.MT3xxx.Flow.*", "*.MarkedLinesTests")];
        TestSuite[] usage = [Suite("Analyzers", "*.MT3xxx.MT3*", "*.SeveralCatalogsTests")];
        TestSuite[] readers =
        [
            Suite("Tool", [.. new[]
            {
                "CheckFormat", "CommandLine", "Consumer", "DefaultMachineType", "Domain", "ErrorLine", "MachineType", "Manifest", "Proxmox", "ReportedInput", "Setting", "UnknownValue", "Value",
            }.Select(name => $"*.Tests.Check.{name}Tests"), "*.Check.Readers.*", "*.HostFileTests", "*.HostListsTests", "*.QmpReplyReaderTests", "*.RecordedSessionTests", "*.ReleaseOfReplyTests", "*.ReplyTargetTests", "*.VerifyBadInputTests"]),
        ];
        return name.Split('/') switch
        {
            ["model"] => [new(Model, ["model/"], ["model/"], model)],
            ["flow"] => [new(Analyzers, ["analyzers/MachineTypes.Analyzers/"], ["analyzers/MachineTypes.Analyzers/MT3xxx/Flow/"], flow) { Limit = 20 }], // Marked lines are few tests, and each takes long.
            ["readers"] =>
            [
                new(Tool, mutatedTool, ["tool/Check/CommandLines/", "tool/Check/Domains/", "tool/Check/ErrorLines/", "tool/Check/Manifests/", "tool/Check/Proxmox/", "tool/Check/Settings/", "tool/Hosts/", "tool/Qmp/", "!tool/Qmp/Live/"], readers),
                new(Model, ["model/"], ["model/Baselines/"], [Suite("Model", "*.Baselines.*"), Suite("Analyzers", "*.MT2xxx.*")]),
            ],
            ["model", ..] => [new(Model, ["model/"], [name + "/"], model)],
            ["analyzers", ..] => [new(Analyzers, ["analyzers/MachineTypes.Analyzers/"], [name + "/"], usage)],
            ["tool", "Qmp"] => [new(Tool, mutatedTool, [name + "/", "!tool/Qmp/Live/"], readers)],
            ["tool", ..] => [new(Tool, mutatedTool, [name + "/"], readers)],
            _ => throw new ArgumentException($"No tests are known for {name}."),
        };
    }
}
