namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>A small invented product, with releases 3.0 to 6.0 and 6.1 in development, to which a test adds what is wrong.</summary>
internal static class Product
{
    public const string Head = """
        using MachineTypes;
        namespace V;
        [ReleaseTrain("Vesper", GraceReleases = 2)]
        [Release("3.0", "2020-01-10"), Release("3.1", "2020-06-10"), Release("4.0", "2021-01-10"), Release("4.1", "2021-06-10")]
        [Release("5.0", "2022-01-10"), Release("5.1", "2022-06-10"), Release("6.0", "2023-01-10"), Release("6.1", Expected = "2023-06-10")]
        public readonly partial struct Rel;
        [MachineCatalog<Rel>] public readonly partial struct M;
        [MachineProperty("cpu-max")] public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
        """;

    /// <summary>The product with more declarations, each on a line of its own.</summary>
    public static string With(string more) => $"{Head}\n{more}\n";
}
