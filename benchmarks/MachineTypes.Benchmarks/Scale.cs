using System.Globalization;

namespace MachineTypes.Benchmarks;

/// <summary>
/// What large catalogues cost a build: <c>-- scale [COUNT...] [--rounds N] [--against FOLDER]</c> prints what is generated for each number of machine types, and what the SDK's compiler
/// uses for it. With the folder of an older build, both builds run in turns, so that whatever else the machine does falls on both.
/// </summary>
internal sealed class Scale : IDisposable
{
    private static readonly string[] Steps = ["definitions alone", "with the generated files as sources", "with our generator and analyzers", "and the SDK's analyzers"];

    private readonly string _folder = Directory.CreateTempSubdirectory("machinetypes-scale-").FullName;
    private readonly IReadOnlyList<Product> _products;
    private readonly int _rounds;
    private readonly string[] _configs;

    private Scale(IReadOnlyList<Product> products, int rounds)
    {
        (_products, _rounds) = (products, rounds);
        _configs = [.. Sdk.AnalyzerConfigs.Select((text, i) => Write($"{i}.globalconfig", text))];
    }

    /// <summary>Runs the command.</summary>
    /// <param name="args">What follows its name on the command line.</param>
    public static int Run(ReadOnlySpan<string> args)
    {
        var (counts, products, rounds) = (new List<int>(), new List<Product> { Product.This }, 3);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--against") products.Insert(0, new("older build", Path.GetFullPath(args[++i])));
            else if (args[i] == "--rounds") rounds = int.Parse(args[++i], CultureInfo.InvariantCulture);
            else counts.Add(int.Parse(args[i], CultureInfo.InvariantCulture));
        }

        using var scale = new Scale(products, rounds);
        scale.Print(counts is [] ? [100, 1_000, 10_000] : counts);
        return 0;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Print(IReadOnlyList<int> counts)
    {
        Write($"Processor time, time and peak memory of the compiler, medians of {_rounds}.");
        var empty = Measure(Write("Empty.cs", "public class Empty;"), generated: null);
        Write($"\nno machine types");
        PrintUses(empty);
        List<List<CompilerUse>[][]> all = [];
        foreach (var count in counts)
        {
            var definitions = new ScaleDefinitions(count);
            var source = Write("Definitions.cs", definitions.Source);
            Write($"\n{count:N0} machine types, {definitions.Entries:N0} entries, {definitions.Source.Length:N0} bytes of definitions");
            var uses = Measure(source, [.. _products.Select(product => Generate(product, source))]);
            PrintUses(uses);
            all.Add(uses);
        }

        PrintGrowth(counts, empty, all);
    }

    // The uses of each step by each product.
    private List<CompilerUse>[][] Measure(string source, IReadOnlyList<IReadOnlyList<string>>? generated)
    {
        var uses = Steps.Select(_ => _products.Select(_ => new List<CompilerUse>()).ToArray()).ToArray();
        for (var round = 0; round < _rounds; round++)
        {
            for (var step = 0; step < Steps.Length; step++)
            {
                for (var product = 0; product < _products.Count; product++)
                {
                    uses[step][product].Add(Compile(_products[product], [source, .. step == 1 && generated != null ? generated[product] : []], step, []));
                }
            }
        }

        return uses;
    }

    private List<string> Generate(Product product, string source)
    {
        var output = Directory.CreateDirectory(Path.Combine(_folder, product.Name)).FullName;
        Compile(product, [source], 2, [$"-generatedfilesout:\"{output}\""]);
        var files = Directory.GetFiles(output, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path: file, Bytes: new FileInfo(file).Length, Lines: File.ReadLines(file).Count()))
            .ToList();
        Write($"  {product.Name} generates {files.Sum(file => file.Bytes),12:N0} bytes {files.Sum(file => file.Lines),9:N0} lines");
        foreach (var (path, bytes, lines) in files)
        {
            Write($"    {Path.GetFileName(path),-30} {bytes,12:N0} bytes {lines,9:N0} lines");
        }

        return [.. files.Select(file => file.Path)];
    }

    private CompilerUse Compile(Product product, IEnumerable<string> sources, int step, IEnumerable<string> more) => CompilerProcess.Compile(_folder, "Scale",
    [
        .. sources.Select(source => $"\"{source}\""),
        .. Sdk.References.Append(product.Runtime).Select(reference => $"-r:\"{reference}\""),
        .. (step >= 2 ? product.Analyzers : []).Concat(step == 3 ? Sdk.Analyzers : []).Select(analyzer => $"-a:\"{analyzer}\""),
        .. _configs.Select(config => $"-analyzerconfig:\"{config}\""),
        .. more,
    ]);

    private void PrintUses(List<CompilerUse>[][] uses)
    {
        for (var step = 0; step < Steps.Length; step++)
        {
            for (var product = 0; product < _products.Count; product++)
            {
                var of = uses[step][product];
                var ratio = product == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"   processor time {Median(of.Zip(uses[step][0], (use, older) => use.Processor / older.Processor)):F2} of the older build's");
                Write($"  {Steps[step],-36} {_products[product].Name,-12} {Processor(of),6:F2} s {Median(of.Select(use => use.Wall)),6:F2} s {Median(of.Select(use => use.Peak / 1e6)),6:F0} MB{ratio}");
            }
        }
    }

    // With linear growth, a thousand machine types cost the same in each catalogue.
    private void PrintGrowth(IReadOnlyList<int> counts, List<CompilerUse>[][] empty, List<List<CompilerUse>[][]> all)
    {
        Write($"\nprocessor time for every 1,000 machine types, above the compilation of a project without any");
        Write($"  {"",-36} {"",-12} {string.Concat(counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count,10:N0}")))}");
        for (var step = 0; step < Steps.Length; step++)
        {
            for (var product = 0; product < _products.Count; product++)
            {
                var costs = all.Select((uses, i) => (Processor(uses[step][product]) - Processor(empty[step][product])) / counts[i] * 1_000);
                Write($"  {Steps[step],-36} {_products[product].Name,-12} {string.Concat(costs.Select(cost => string.Create(CultureInfo.InvariantCulture, $"{cost,8:F2} s")))}");
            }
        }
    }

    private static double Processor(IEnumerable<CompilerUse> uses) => Median(uses.Select(use => use.Processor));

    private static double Median(IEnumerable<double> numbers) => numbers.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
