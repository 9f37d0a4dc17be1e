namespace MachineTypes.Tasks.Tests;

/// <summary>An invented product with a release in development, and one with two trains in one file.</summary>
internal static class Vesper
{
    public const string Machines =
        """
        using MachineTypes;
        namespace V;
        [MachineCatalog<Rel>] public readonly partial struct M;
        [MachineType<M>("pc", Alias = "p")] public sealed class Pc;

        """;

    public const string Train =
        """
        using MachineTypes;
        namespace V;
        [ReleaseTrain("Vesper")]
        [Release("1.0", "2018-01-10")]
        [Release("1.1", Expected = "2019-06-10")] // in development
        public readonly partial struct Rel;

        """;

    public const string TwoTrains =
        """
        using MachineTypes;
        namespace V;
        [ReleaseTrain("Vesper")]
        [Release("1.0", "2018-01-10"), Release("1.1", Expected = "2019-06-10")]
        public readonly partial struct Rel;
        [ReleaseTrain("Matins")]
        [Release("7.0", "2018-01-10"), Release("7.1", Expected = "2019-06-10")]
        public readonly partial struct Other;
        [MachineCatalog<Rel>] public readonly partial struct M;
        [MachineCatalog<Other>] public readonly partial struct N;
        [MachineType<M>("pc", Alias = "p")] public sealed class Pc;
        [MachineType<N>("virt")] public sealed class Virt;

        """;

    public static Project Project() => new(("Machines.cs", Machines), ("Releases.cs", Train));
}
