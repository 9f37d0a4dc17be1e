namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>QEMU 4.0 to 5.0 and the flip of <c>requires-memdev</c>, with one place to change for each test.</summary>
internal static class Timeline
{
    public const string Announced = """[Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=")]""";

    /// <summary>Another train, whose machine types share the timeline's scope.</summary>
    public const string SecondTrain = """

        [ReleaseTrain("RHEL")]
        [Release("rhel9.4.0", "2024-04-30")]
        public readonly partial struct RhelRelease;

        [MachineCatalog<RhelRelease>]
        public readonly partial struct RhelMachine;

        [MachineType<RhelMachine>("pc-q35")]
        public sealed class RhelQ35 : Hw;
        """;

    public static string With(
        string step = """[RequiresMemdev(Since = "5.0")]""",
        string deprecation = Announced,
        string train = """[ReleaseTrain("QEMU", GraceReleases = 2)]""",
        string property = """[MachineProperty("requires-memdev", IntroducedIn = "4.1")]""",
        string family = """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]""",
        string inDevelopment = """[Release("5.0", Expected = "2020-04-28")]""",
        string scope = "") => $$"""
        {{Library(deprecation, train, property, inDevelopment)}}

        {{Machines(step, family, scope)}}
        """;

    /// <summary>The train and the property, as an assembly of their own may have them.</summary>
    public static string Library(
        string deprecation = Announced,
        string train = """[ReleaseTrain("QEMU", GraceReleases = 2)]""",
        string property = """[MachineProperty("requires-memdev", IntroducedIn = "4.1")]""",
        string inDevelopment = """[Release("5.0", Expected = "2020-04-28")]""") => $$"""
        using MachineTypes;

        {{train}}
        [Release("4.0", "2019-04-23")]
        [Release("4.1", "2019-08-15")]
        [Release("4.2", "2019-12-12")]
        {{inDevelopment}}
        public readonly partial struct QemuRelease;

        {{property}}
        {{deprecation}}
        public sealed class RequiresMemdevAttribute(bool value = true) : MachineFlagAttribute(value);
        """;

    /// <summary>The catalogue and its family, without the directive that they need where they stand alone.</summary>
    public static string Machines(
        string step = """[RequiresMemdev(Since = "5.0")]""",
        string family = """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]""",
        string scope = "") => $$"""
        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        {{scope}}
        public abstract class Hw;

        {{family}}
        {{step}}
        public sealed partial class PcI440Fx : Hw;
        """;
}
