using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Fakes;

/// <summary>A small catalogue, and the reply of a QEMU 5.0 that agrees with it.</summary>
internal static class FakeCatalog
{
    public const string Reply =
        """
        {"return":[
        {"name":"none","cpu-max":1,"hotpluggable-cpus":false,"deprecated":false,"compat-props":[]},
        {"name":"pc-4.1","cpu-max":255,"hotpluggable-cpus":true,"default-cpu-type":"qemu64-x86_64-cpu","deprecated":true,"compat-props":[
          {"qom-type":"board","property":"speed","value":"1"},
          {"qom-type":"disk","property":"queue","value":"128"},
          {"qom-type":"disk","property":"label","value":"          ST225N"},
          {"qom-type":"disk","property":"queue","value":"64"}]},
        {"name":"pc-4.2","cpu-max":255,"hotpluggable-cpus":true,"default-cpu-type":"qemu64-x86_64-cpu","deprecated":false,"compat-props":[
          {"qom-type":"board","property":"speed","value":"1"},
          {"qom-type":"disk","property":"queue","value":"128"}]},
        {"name":"pc-5.0","alias":"pc","cpu-max":288,"hotpluggable-cpus":true,"default-cpu-type":"qemu64-x86_64-cpu","deprecated":false,"compat-props":[
          {"qom-type":"board","property":"speed","value":"1"}]}
        ]}
        """;

    private static readonly CompatEntry Board = new("board", "speed", "1");
    private static readonly CompatEntry Queue = new("disk", "queue", "128");

    public static FakeMachine[] Machines { get; } =
    [
        new FakeMachine("pc", "4.0") { RemovedIn = "5.0", AliasIn = Pc("4.0"), Compat = CompatTable.Create([Board, Queue]) },
        new FakeMachine("pc", "4.1") { DeprecatedIn = "5.0", AliasIn = Pc("4.1"), Compat = CompatTable.Create([Board, Queue, new("disk", "label", "          ST225N"), new("disk", "queue", "64")]) },
        new FakeMachine("pc", "4.2") { AliasIn = Pc("4.2"), Compat = CompatTable.Create([Board, Queue]) },
        new FakeMachine("pc", "5.0") { Alias = "pc", Compat = CompatTable.Create([Board]), Properties = [new("cpu-max", 288), new("hotpluggable-cpus", true)] },
    ];

    public static IReadOnlyList<Catalog> Small { get; } = [Of(Machines)];

    public static Catalog Of(params FakeMachine[] machines) => Catalog.Of("x86_64", machines, FakeRelease.All);

    private static Dictionary<string, string?> Pc(string release) => new() { [release] = "pc" };
}
