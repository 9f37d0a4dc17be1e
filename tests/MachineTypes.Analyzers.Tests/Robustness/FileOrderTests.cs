using MachineTypes.Analyzers.Tests.Helpers;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>The order in which files are passed to the compiler differs between build tools and editors. It changes neither what is generated nor where anything is reported.</summary>
public sealed class FileOrderTests(ITestOutputHelper output)
{
    private const int Seed = 20261130;

    // MT1014 reports parts of one class that have entries of one release; a step, a name and a default are in other parts than what they depend on.
    private const string Parts = """
        using MachineTypes;

        [ReleaseTrain("QEMU", GraceReleases = 2)]
        [Release("4.1", "2019-08-15")]
        [Release("4.2", "2019-12-12")]
        [Release("5.0", Expected = "2020-04-28")]
        public readonly partial struct QemuRelease;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        [MachineProperty("cpu-max")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineProperty("cpu-max")]
        public sealed class CpusAttribute(int value) : MachineValueAttribute<int>(value);

        [Compat("virtio-blk", "queue-size", "128", UpTo = "4.1")]
        [Compat("virtio-blk", "queue-size", "256", UpTo = "4.1")]
        [Compat("virtio-net", "mq", "off")]
        [Compat("virtio-net", "mq", "on")]
        [Compat("e1000", "late", "on", UpTo = "4.0")]
        [CpuMax(8)]
        [CpuMax(16)]
        [CpuMax(4, Since = "4.2")]
        public abstract class Hw;

        [MachineType<QemuMachine>("pc")]
        [MachineType<QemuMachine>("pc", Alias = "q35")]
        [MachineType<QemuMachine>("q35", Alias = "pc")]
        [Cpus(8)]
        public sealed class Pc : Hw;

        [MachineType<QemuMachine>("pc")]
        [MachineType<QemuMachine>("isapc", Until = "4.1")]
        public sealed class OtherPc : Hw;
        """;

    [Fact]
    public async Task Parts_of_classes_in_any_order_give_the_same()
    {
        var answers = await CompareAsync(ScatteredFiles.Of(Parts, parts: 4), new Random(Seed), TestRun.Iterations(100, 10, onNewest: true));
        Assert.Contains(answers, line => line.Contains("MT1014", StringComparison.Ordinal));
        Assert.Contains(answers, line => line.Contains("MT1008", StringComparison.Ordinal) || line.Contains("MT1015", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Samples_of_all_rules_in_any_order_of_files_give_the_same()
    {
        var orders = 0;
        await Parallel.ForEachAsync(RuleSample.All.Where(sample => sample.Language is null), async (sample, _) =>
        {
            foreach (var parts in TestRun.Select([2, 3], 1))
            {
                var count = TestRun.Iterations(4, 1, onNewest: true);
                await CompareAsync(ScatteredFiles.Of(sample.Source, parts), new Random(Seed + parts), count, sample);
                Interlocked.Add(ref orders, count);
            }
        });
        output.WriteLine($"{orders} orders of files, seed {Seed}; {TestRun.Extent}");
    }

    [Fact]
    public async Task The_files_of_the_catalogue_in_another_order_give_the_same()
    {
        var catalogue = GeneratorHost.Default with { AssemblyName = "Catalogue" };
        await CompareAsync(Repository.Catalogue, new Random(Seed), TestRun.Iterations(2, 1, onNewest: true), host: catalogue);
    }

    private static async Task<IReadOnlyList<string>> CompareAsync(IReadOnlyList<SourceFile> files, Random random, int orders, RuleSample? sample = null, GeneratorHost? host = null)
    {
        host ??= sample?.Host ?? GeneratorHost.Default;
        var expected = await ProjectAnswer.OfAsync(host.Compile(files), sample?.Options);
        Assert.NotEmpty(expected);
        foreach (var order in Enumerable.Range(0, orders).Select(i => i == 0 ? [.. files.Reverse()] : Shuffle(files, random)))
        {
            var answer = await ProjectAnswer.OfAsync(host.Compile(order), sample?.Options);
            Assert.True(expected.SequenceEqual(answer), $"{sample?.Id} {string.Join(' ', order.Select(file => file.Path))}:\n{string.Join('\n', expected.Except(answer).Take(3))}\nbecame\n{string.Join('\n', answer.Except(expected).Take(3))}");
        }

        return expected;
    }

    private static SourceFile[] Shuffle(IReadOnlyList<SourceFile> files, Random random)
    {
        SourceFile[] order = [.. files];
        random.Shuffle(order);
        return order;
    }
}
