namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flows;

/// <summary>The machine types of the test catalogue, as its definitions say and no analyzer has computed.</summary>
internal static class Universe
{
    private static readonly (string Member, int Release, bool Flag, int CpuMax)[] All =
    [
        ("MicroVm", -1, false, 0), ("Old_3_1", 0, false, 0),
        ("PcI440Fx_4_0", 1, false, 255), ("PcI440Fx_4_1", 2, false, 255), ("PcI440Fx_4_2", 3, false, 288), ("PcI440Fx_5_0", 4, true, 288), ("PcI440Fx_5_1", 5, true, 288),
        ("PcQ35_4_0", 1, false, 288), ("PcQ35_4_0_1", 1, false, 288), ("PcQ35_4_1", 2, false, 288), ("PcQ35_4_2", 3, false, 288), ("PcQ35_5_0", 4, false, 288), ("PcQ35_5_1", 5, true, 288),
    ];

    public static int Machines => All.Length;

    public static int Releases => 6;

    /// <summary>Places: none, the machine types, and the one to come.</summary>
    public static int Places => Machines + 2;

    public static int Next => Machines + 1;

    public static string Member(int place) => All[place - 1].Member;

    public static string Release(int release) => new[] { "V3_1", "V4_0", "V4_1", "V4_2", "V5_0", "V5_1" }[release];

    /// <summary>Whether the use fails.</summary>
    public static bool Fails(int place) => place > 0 && place < Next && All[place - 1].Flag;

    public static bool Flag(int place) => place == Next || Fails(place);

    /// <summary>The answers that are possible: of the machine type to come only the flags are known.</summary>
    public static IEnumerable<bool> Since(int place, int release) => place == Next ? [true, false] : [place > 0 && All[place - 1].Release >= release];

    public static IEnumerable<bool> Many(int place) => place == 0 || place == Next ? [true, false] : [All[place - 1].CpuMax > 255];
}
