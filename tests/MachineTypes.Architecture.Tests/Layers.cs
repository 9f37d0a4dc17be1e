using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Generator;
using MachineTypes.Model;
using MachineTypes.Tool.Commands;

namespace MachineTypes.Architecture.Tests;

/// <summary>
/// The folders of each project, lowest first, each with the folders that it may refer to. These are always listed above it, so there can be no cycle.
/// "." is the project's own folder.
/// </summary>
internal static class Layers
{
    public static IReadOnlyList<LayeredProject> All { get; } =
    [
        new("model", "MachineTypes.Model", typeof(EquatableArray).Assembly,
        [
            new("."),
            new("Text"),
            new("Lookup", "."),
            new("Definitions", "."),
            new("Releases", ".", "Definitions"),
            new("Composition", ".", "Definitions", "Releases"),
            new("Usage", ".", "Text", "Definitions", "Releases", "Composition"),
            new("Baselines", ".", "Text", "Definitions", "Releases", "Composition"),
            new("Rules", ".", "Text", "Definitions", "Releases", "Composition", "Baselines"),
        ]),
        new("generator", "MachineTypes.Generator", typeof(MachineTypeGenerator).Assembly,
        [
            new("Text"),
            new("Parsing", "Text"),
            new("Emitting", "Text"),
            new(".", "Parsing", "Emitting"),
        ]),
        new("analyzers/MachineTypes.Analyzers", "MachineTypes.Analyzers", typeof(DefinitionAnalyzer).Assembly,
        [
            new("Infrastructure"),
            new("MT1xxx", "Infrastructure"),
            new("MT2xxx", "Infrastructure"),
            new("MT3xxx/Reading", "Infrastructure"),
            new("MT3xxx/Names", "Infrastructure", "MT3xxx/Reading"),
            new("MT3xxx/Flow", "Infrastructure", "MT3xxx/Reading"),
            new("MT3xxx/Guards", "Infrastructure", "MT3xxx/Reading", "MT3xxx/Flow"),
            new("MT3xxx", "Infrastructure", "MT3xxx/Reading", "MT3xxx/Names", "MT3xxx/Flow", "MT3xxx/Guards"),
        ]),
        new("analyzers/MachineTypes.CodeFixes", "MachineTypes.CodeFixes", typeof(DefinitionFix).Assembly,
        [
            new("Infrastructure"),
            new("MT1xxx", "Infrastructure"),
            new("MT2xxx", "Infrastructure"),
            new("MT3xxx", "Infrastructure"),
        ]),
        new("tool", "MachineTypes.Tool", typeof(CommandLine).Assembly,
        [
            new("IO"),
            new("Catalogs", "IO"),
            new("Qmp", "IO", "Catalogs"),
            new("Qmp/Live", "IO", "Qmp"),
            new("Table", "IO", "Catalogs"),
            new("Hosts", "IO", "Catalogs", "Qmp"),
            new("List", "IO", "Catalogs", "Qmp"),
            new("Verify", "IO", "Catalogs", "Qmp"),
            new("QemuFacts", "Catalogs"),
            new("Check/Guests", "IO", "QemuFacts"),
            new("Check/CommandLines", "IO", "QemuFacts", "Check/Guests"),
            new("Check/Domains", "IO", "QemuFacts", "Check/Guests", "Check/CommandLines"),
            new("Check/ErrorLines", "IO", "Catalogs"),
            new("Check/Manifests", "IO", "QemuFacts", "Check/Guests", "Check/CommandLines"),
            new("Check/Proxmox", "IO", "QemuFacts", "Check/Guests", "Check/CommandLines"),
            new("Check/Settings", "IO", "Check/Guests", "Check/CommandLines"),
            new("Check", "IO", "Catalogs", "QemuFacts", "Check/ErrorLines", "Check/Guests", "Check/CommandLines", "Check/Domains", "Check/Manifests", "Check/Proxmox", "Check/Settings"),
            new("Migrate", "IO", "Catalogs"),
            new("Report/Targets", "IO", "Catalogs"),
            new("Report/Drawing", "IO", "Catalogs", "Report/Targets"),
            new("Report", "IO", "Catalogs", "Report/Targets", "Report/Drawing"),
            new("Import", "IO", "Catalogs", "Qmp"),
            new("Ship", "IO"),
            new("Explain", "IO", "Check"),
            new("Authors", "IO", "Catalogs", "Ship"),
            new("Changes", "IO", "Catalogs"),
            new("Update/Sources", "IO", "Catalogs", "Authors"),
            new("Update", "IO", "Catalogs", "Qmp", "Verify", "Import", "Authors", "Update/Sources"),
            new("Commands", "IO", "Catalogs", "Qmp", "Qmp/Live", "Hosts", "List", "Table", "Verify", "Check", "Migrate", "Report", "Report/Targets", "Import", "Ship", "Explain", "Authors", "Changes", "Update", "Update/Sources"),
        ]),
    ];
}
