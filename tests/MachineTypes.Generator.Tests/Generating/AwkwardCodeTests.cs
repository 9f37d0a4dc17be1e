using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>What is wrong in a user's file is reported there: nothing is reported in a generated file, where the user can change nothing.</summary>
public sealed class AwkwardCodeTests(ITestOutputHelper output)
{
    private const int Batch = 16;

    // Of more than a thousand, each of which is bound with all that is generated.
    private const int Most = 400;
    private const int Bounded = 40;

    // Without files of its own: it keeps what it knows of the references.
    private static readonly CSharpCompilation Project = GeneratorHost.Default.Compile();

    [Fact]
    public void Names_that_hide_others() => Check(AwkwardCode.Hiding(), isAlone: true);

    [Fact]
    public void Value_types_of_any_kind() => Check(AwkwardCode.Declared(), isAlone: false);

    [Fact]
    public void Code_around_value_types() => Check(AwkwardCode.Around(), isAlone: false);

    // What is listed too much would be rejected without need, and what is missing would be an error in generated code.
    [Fact]
    public void The_members_that_may_not_be_written_are_those_that_are_generated()
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), AwkwardCode.Right);
        var machine = run.Output.GetTypeByMetadataName("QemuMachine")!;
        var release = run.Output.GetTypeByMetadataName("QemuRelease")!;
        var consumer = run.Output.GetTypeByMetadataName("LibvirtRelease")!;
        Assert.Equal(GeneratedMembers.OfCatalog.Signatures.Except(["NameJsonConverter"]).Order(StringComparer.Ordinal), Signatures(machine, release, "Mem", "Cpu", "CpuMax"));
        Assert.Equal(GeneratedMembers.OfTrain.Signatures.Except(["NameJsonConverter"]).Order(StringComparer.Ordinal), Signatures(consumer, null));
    }

    private static IEnumerable<string> Signatures(INamedTypeSymbol type, INamedTypeSymbol? train, params string[] properties) => type.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null } && member.Name.IndexOf('.', 1) < 0 && !properties.Contains(member.Name))
        .Where(member => !Regex.IsMatch(member.Name, "^(PcQ35|V[0-9])"))
        .Select(member => GeneratedMembers.SignatureOf(member, type, train))
        .Order(StringComparer.Ordinal);

    // Pieces of code that are complete are compiled together, each in a namespace of its own.
    private void Check(IReadOnlyList<string> all, bool isAlone)
    {
        var codes = TestRun.Spread(all, TestRun.Iterations(Most, Bounded));
        var together = codes.Where(code => !isAlone && !CSharpSyntaxTree.ParseText(code).GetDiagnostics().Any() && !code.Contains("namespace", StringComparison.Ordinal) && !code.Contains("struct Qemu", StringComparison.Ordinal)).ToList();
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(codes.Except(together), code => Check([code], failures));
        Parallel.ForEach(together.Chunk(Batch), batch => Check(batch, failures));
        output.WriteLine($"{codes.Count} of {all.Count} pieces of code, {together.Count} of them together; {TestRun.Extent}");
        Assert.Empty(failures);
    }

    private static void Check(string[] codes, ConcurrentBag<string> failures)
    {
        var added = codes.Length == 1 ? codes[0] : string.Concat(codes.Select((code, i) => $"namespace Case{i} {{ {code} }}\n"));
        var tree = GeneratorHost.Default.Parse(new("Definitions.cs", AwkwardCode.Right + added));
        var run = GeneratorRun.Of(GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()), Project.AddSyntaxTrees(tree));
        var generated = run.Sources.Select(source => source.SyntaxTree).ToHashSet();
        var wrong = run.Exception is { } exception ? [exception.ToString()] : run.DriverDiagnostics
            .Concat(run.Output.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden && d.Location.SourceTree is { } file && generated.Contains(file)))
            .Select(d => $"{d}\n{d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]}")
            .Take(3)
            .ToList();
        if (wrong.Count == 0)
            return;

        if (codes.Length == 1)
            failures.Add($"{added}\n{string.Join('\n', wrong)}");
        else
            Array.ForEach(codes, code => Check([code], failures));
    }
}
