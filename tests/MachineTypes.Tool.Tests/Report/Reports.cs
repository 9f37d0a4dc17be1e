using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Report.Targets;
using MachineTypes.Tool.Tests.Fakes;
using RequiresMemdev;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>Reports for the tests.</summary>
internal static class Reports
{
    /// <summary>What a name, a value or a feature may be at its worst: markup of all kinds, a placeholder of the page, characters that steer a terminal, half a character.</summary>
    public const string Hostile = "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=1>--><!--{{data}}\"'&\u001b[31m\u2028\ud800";

    /// <summary>The date that the pages of the tests state.</summary>
    public static DateOnly Date { get; } = new(2026, 11, 30);

    /// <summary>The timeline of the sample.</summary>
    public static TargetReport Mission() =>
        TargetReporter.Report(Catalog.Of("x86_64", QemuMachine.All, QemuRelease.All, LibvirtRelease.All), "5.0");

    /// <summary>What QEMU's own catalogue says of a target.</summary>
    public static TargetReport Qemu(string target = "x86_64", string asOf = "10.0") =>
        TargetReporter.Report(QemuCatalogs.All.Single(catalog => catalog.Target == target), asOf);

    /// <summary>A report in which every string is hostile.</summary>
    public static TargetReport WithHostileStrings()
    {
        var machine = new FakeMachine(Hostile, "4.1") { Alias = Hostile, Compat = CompatTable.Create([new(Hostile, Hostile, Hostile)]), Properties = [new(Hostile, Hostile)] };
        var report = TargetReporter.Report(FakeCatalog.Of(machine, machine with { Version = "4.2", In = "4.2", Properties = [new(Hostile, "plain")] }), "5.0");
        return report with
        {
            Target = Hostile,
            Train = Hostile,
            Consumer = Hostile,
            LateChanges = [new(1, [(Hostile, Hostile), (Hostile, "plain")], new(Hostile, Hostile, Hostile, null))],
            Properties =
            [
                .. report.Properties.Select(property => property with
                {
                    Deprecations = [new(Hostile, Hostile, Announced: 1, Earliest: 3, IsRefused: true)],
                    Adoption = new(Hostile, null, IsReleased: true),
                }),
            ],
        };
    }
}
