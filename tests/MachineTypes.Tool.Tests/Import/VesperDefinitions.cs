using System.Text;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>The definitions of an invented hypervisor, written by hand: two trains, nested scopes, a block namespace, Windows line ends and a byte order mark.</summary>
internal static class VesperDefinitions
{
    public const string Train =
        """
        using MachineTypes;

        namespace Vesper;

        /// <summary>The releases.</summary>
        [ReleaseTrain("Vesper")]
        [Release("1.0", "2024-01-01")]
        [Release("2.0", "2024-07-01")] // the one with the new logo
        public readonly partial struct VesperRelease;

        [ReleaseTrain("Console")]
        [Release("7", "2024-02-01")]
        [Consumes<VesperRelease>(SupportMonths = 3)]
        public readonly partial struct ConsoleRelease;

        [MachineCatalog<VesperRelease>]
        public readonly partial struct VesperMachine;

        """;

    public const string Machines =
        """
        using MachineTypes;

        namespace Vesper
        {
            [MachineProperty("seats")]
            public sealed class SeatsAttribute(int value) : MachineValueAttribute<int>(value);

            // hw_compat_1_0
            [Compat("disk", "queue", "1", UpTo = "1.0")]
            public abstract class Hw;

            [Compat("chip", "lock", "off", UpTo = "1.0")]
            [Seats(4)]
            public abstract class Pc : Hw;

            [MachineType<VesperMachine>("vesper-pc", From = "1.0", Alias = "pc")]
            public sealed partial class VesperPc : Pc;

            [MachineType<VesperMachine>("vesper-q35", From = "1.0")]
            [Compat("q35", "tseg", "8", UpTo = "1.0")]
            public sealed partial class VesperQ35 : Pc;

            [MachineType<VesperMachine>("toaster", Unversioned = true, From = "1.0")]
            [Seats(1)]
            [Compat("toaster", "slots", "2")]
            public sealed partial class Toaster;
        }

        """;

    public const string Reply =
        """
        {"return":[
        {"name":"vesper-pc-3.0","alias":"pc","deprecated":false,"seats":8,"compat-props":[]},
        {"name":"vesper-pc-2.0","deprecated":false,"seats":4,"compat-props":[{"qom-type":"disk","property":"queue","value":"2"},{"qom-type":"chip","property":"lock","value":"on"}]},
        {"name":"vesper-pc-1.0","deprecated":false,"seats":4,"compat-props":[{"qom-type":"disk","property":"queue","value":"2"},{"qom-type":"chip","property":"lock","value":"on"},{"qom-type":"disk","property":"queue","value":"1"},{"qom-type":"chip","property":"lock","value":"off"},{"qom-type":"chip","property":"late","value":"x"}]},
        {"name":"vesper-q35-3.0","deprecated":false,"seats":8,"compat-props":[]},
        {"name":"vesper-q35-2.0","deprecated":false,"seats":4,"compat-props":[{"qom-type":"disk","property":"queue","value":"2"},{"qom-type":"chip","property":"lock","value":"on"},{"qom-type":"q35","property":"tseg","value":"16"}]},
        {"name":"vesper-q35-1.0","deprecated":false,"seats":4,"compat-props":[{"qom-type":"disk","property":"queue","value":"2"},{"qom-type":"chip","property":"lock","value":"on"},{"qom-type":"q35","property":"tseg","value":"16"},{"qom-type":"disk","property":"queue","value":"1"},{"qom-type":"chip","property":"lock","value":"off"},{"qom-type":"chip","property":"late","value":"x"},{"qom-type":"q35","property":"tseg","value":"8"}]},
        {"name":"toaster","deprecated":true,"seats":2,"compat-props":[{"qom-type":"toaster","property":"slots","value":"4"}]},
        {"name":"kettle","deprecated":false,"seats":1,"compat-props":[{"qom-type":"kettle","property":"boil","value":"on"}]}
        ]}
        """;

    /// <summary>Writes the definitions into a folder.</summary>
    /// <param name="train">The train and the catalogue.</param>
    /// <param name="machines">The machine types.</param>
    public static DefinitionCopy Write(string train = Train, string machines = Machines)
    {
        var copy = new DefinitionCopy();
        copy.Write("Train.cs", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Windows(train))]);
        copy.Write(Path.Combine("Machines", "All.cs"), machines);
        return copy;
    }

    /// <summary>Returns a string with Windows line ends.</summary>
    public static string Windows(string text) => text.ReplaceLineEndings("\r\n");
}
