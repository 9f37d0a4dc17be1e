using System.Globalization;
using System.Text;

namespace MachineTypes.Benchmarks;

/// <summary>Definitions that grow in one direction: compat entries of one family, families of one machine type, or families of many.</summary>
internal static class GrowthDefinitions
{
    private const int Releases = 40;

    /// <summary>The directions, with the sizes that are measured by default.</summary>
    public static IReadOnlyDictionary<string, int[]> Directions { get; } = new Dictionary<string, int[]>(StringComparer.Ordinal)
    {
        ["entries"] = [1_000, 10_000, 30_000, 100_000],
        ["families"] = [1_000, 5_000, 20_000],
        ["machine-types"] = [1_000, 5_000, 20_000],
    };

    /// <summary>Returns definitions as C#.</summary>
    public static string Write(string direction, int size)
    {
        var source = new StringBuilder("using MachineTypes;\n[ReleaseTrain(\"Growth\", GraceReleases = 2)]\n");
        for (var release = 1; release <= Releases; release++)
        {
            source.Append(CultureInfo.InvariantCulture, $"[Release(\"{release}.0\", \"{new DateOnly(2000, 1, 1).AddMonths(release * 6):yyyy-MM-dd}\")]\n");
        }

        source.Append("""
            public readonly partial struct GrowthRelease;
            [MachineCatalog<GrowthRelease>] public readonly partial struct GrowthMachine;
            [MachineProperty("flag", IntroducedIn = "4.0"), Deprecates("old", AnnouncedIn = "4.0", Replacement = "new")] public sealed class FlagAttribute : MachineFlagAttribute;
            [MachineProperty("cpu-max")] public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

            """);
        switch (direction)
        {
            case "entries":
                for (var entry = 0; entry < size; entry++)
                {
                    source.Append(CultureInfo.InvariantCulture, $"[Compat(\"device-{entry % 512}\", \"x-{entry}\", \"off\", UpTo = \"{1 + ((long)entry * 39 / size)}.0\")]\n");
                }

                source.Append("public abstract class Hw;\n[MachineType<GrowthMachine>(\"board\")] [Flag(Since = \"20.0\"), CpuMax(1)] public sealed class Board : Hw;\n");
                break;
            case "families":
                Families(source, size, "40.0");
                break;
            case "machine-types":
                Families(source, size / Releases, "1.0");
                break;
            default:
                throw new ArgumentException($"'{direction}' is not a direction: {string.Join(", ", Directions.Keys)}.");
        }

        return source.ToString();
    }

    private static void Families(StringBuilder source, int count, string from)
    {
        for (var family = 0; family < count; family++)
        {
            if (family % 10 == 0)
            {
                source.Append(CultureInfo.InvariantCulture, $"[Compat(\"device\", \"x-{family}\", \"off\", UpTo = \"{1 + (family % 39)}.0\")] [Flag(Since = \"20.0\")] public abstract class Scope{family / 10};\n");
            }

            source.Append(CultureInfo.InvariantCulture, $"[MachineType<GrowthMachine>(\"board-{family}\", From = \"{from}\")] [CpuMax({family})] public sealed class Board{family} : Scope{family / 10};\n");
        }
    }
}
