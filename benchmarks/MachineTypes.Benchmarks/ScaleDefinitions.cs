using System.Globalization;
using System.Text;

namespace MachineTypes.Benchmarks;

/// <summary>
/// Definitions of as many machine types as asked for, in the proportions of a large catalogue: 40 releases, one family for every 40 machine types, ten families to a scope,
/// and 0.4 compat entries for each machine type, on the scopes.
/// </summary>
internal sealed class ScaleDefinitions
{
    private const int Releases = 40;
    private const int FamiliesOfScope = 10;
    private const int Drivers = 16;
    private const double EntriesOfMachineType = 0.4;

    private readonly StringBuilder _source = new();

    public ScaleDefinitions(int machineTypes)
    {
        MachineTypes = machineTypes;
        WriteTrainAndProperties();
        for (var scope = 0; machineTypes > 0; scope++)
        {
            var inScope = Math.Min(machineTypes, Releases * FamiliesOfScope);
            WriteScope(scope, (int)(inScope * EntriesOfMachineType));
            WriteFamilies(scope, inScope);
            machineTypes -= inScope;
        }
    }

    /// <summary>Gets the number of machine types.</summary>
    public int MachineTypes { get; }

    /// <summary>Gets the number of compat entries.</summary>
    public int Entries { get; private set; }

    /// <summary>Gets the definitions as C#.</summary>
    public string Source => _source.ToString();

    private void WriteTrainAndProperties()
    {
        Line("using MachineTypes;\n");
        Line("namespace Scale;\n");
        Line("[ReleaseTrain(\"Scale\", GraceReleases = 2)]");
        for (var release = 0; release < Releases; release++)
        {
            Line($"[Release(\"{Version(release)}\", \"{new DateOnly(2000, 1, 1).AddMonths(release * 6):yyyy-MM-dd}\")]");
        }

        Line("""
            public readonly partial struct ScaleRelease;

            [MachineProperty("hot-plug", Additive = true)]
            public sealed class HotPlugAttribute : MachineFlagAttribute;

            [MachineProperty("requires-memdev", IntroducedIn = "4.0")]
            [Deprecates("-numa node,mem=", AnnouncedIn = "4.0", Replacement = "-numa node,memdev=")]
            public sealed class RequiresMemdevAttribute : MachineFlagAttribute;

            [MachineProperty("cpu-max")]
            public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

            [MachineCatalog<ScaleRelease>]
            public readonly partial struct ScaleMachine;

            """);
    }

    // No entry names the newest release: its machine types have the board's defaults.
    private void WriteScope(int scope, int entries)
    {
        for (var entry = 0; entry < entries; entry++)
        {
            var release = entry * (Releases - 1) / entries;
            Line($"[Compat(\"virtio-device-{entry % Drivers}\", \"x-feature-{scope}-{entry}\", \"{(entry % 3 == 0 ? "on" : "off")}\", UpTo = \"{Version(release)}\")]");
        }

        Entries += entries;
        Line($"[HotPlug(Since = \"{Version(2 + scope % 30)}\")]");
        Line($"[RequiresMemdev(Since = \"{Version(8 + scope % 30)}\")]");
        Line($"public abstract class Scope{scope};\n");
    }

    // A last family that is not full has the newest releases alone.
    private void WriteFamilies(int scope, int machineTypes)
    {
        for (var family = scope * FamiliesOfScope; machineTypes > 0; family++, machineTypes -= Releases)
        {
            var first = Math.Max(0, Releases - machineTypes);
            Line($"[MachineType<ScaleMachine>(\"board-{family}\", From = \"{Version(first)}\")]");
            Line($"[CpuMax({64 + family}), CpuMax(1024, Since = \"{Version(Math.Max(first + 1, 20))}\")]");
            Line($"public sealed partial class Board{family} : Scope{scope};\n");
        }
    }

    private static string Version(int release) => string.Create(CultureInfo.InvariantCulture, $"{release + 1}.0");

    private void Line(FormattableString text) => _source.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private void Line(string text) => _source.Append(text).Append('\n');
}
