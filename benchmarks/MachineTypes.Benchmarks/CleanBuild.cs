using System.Globalization;

namespace MachineTypes.Benchmarks;

/// <summary>
/// What a clean build of QEMU's catalogue costs: the SDK's own compiler with the generator and all analyzers, against the same compiler with the same sources and what was generated,
/// without them. Each is a process of its own, started in turns, so that whatever else the machine does falls on both.
/// </summary>
internal static class CleanBuild
{
    private const int Rounds = 11;

    /// <summary>Compiles in turns, and prints the medians and their ratio.</summary>
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("machinetypes-build-").FullName;
        try
        {
            var generated = Path.Combine(folder, "generated");
            Directory.CreateDirectory(generated);
            var sources = Write(folder, "source", CatalogSources.Files.Select(file => file.Text));
            string[] compilerParts =
            [
                .. Product.This.Analyzers.Select(analyzer => $"-a:\"{analyzer}\""),
                .. CatalogSources.Baseline.Select(file => $"-additionalfile:\"{file.Path}\""),
            ];

            // The first of each is not counted: it fills the disk's cache, and the generated files are taken from it.
            Compile(folder, "with", [.. sources, .. compilerParts, $"-generatedfilesout:\"{generated}\""]);
            var output = Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories).Select(file => $"\"{file}\"").ToArray();
            if (output.Length == 0) throw new InvalidOperationException("Nothing was generated.");
            Compile(folder, "without", [.. sources, .. output]);

            var with = new List<CompilerUse>();
            var without = new List<CompilerUse>();
            for (var round = 0; round < Rounds; round++)
            {
                with.Add(Compile(folder, "with", [.. sources, .. compilerParts]));
                without.Add(Compile(folder, "without", [.. sources, .. output]));
            }

            Print("time", with, without, use => use.Wall);
            Print("processor time", with, without, use => use.Processor);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Write(string folder, string name, IEnumerable<string> texts) => [.. texts.Select((text, i) =>
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}{i}.cs"));
        File.WriteAllText(path, text);
        return $"\"{path}\"";
    })];

    private static CompilerUse Compile(string folder, string name, IEnumerable<string> arguments) =>
        CompilerProcess.Compile(folder, name, arguments.Concat(CatalogSources.References.Select(reference => $"-r:\"{reference.Display}\"")));

    private static void Print(string what, List<CompilerUse> with, List<CompilerUse> without, Func<CompilerUse, double> of)
    {
        var ratios = with.Zip(without, (w, wo) => of(w) / of(wo)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"clean build, {what}, median of {Rounds}: {Median(with.Select(of)):F2} s with generator and analyzers, {Median(without.Select(of)):F2} s without; ratio {Median(ratios):F2} ({ratios.Min():F2} to {ratios.Max():F2}), of the best {with.Min(of) / without.Min(of):F2}"));
    }

    private static double Median(IEnumerable<double> numbers) => numbers.Order().ElementAt(Rounds / 2);
}
