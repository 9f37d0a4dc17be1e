using MachineTypes.Analyzers.MT3xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

/// <summary>A string may be the name of a machine type of any of several catalogues: those of a product and of its distributions.</summary>
public sealed class SeveralCatalogsTests
{
    private static readonly Lazy<MetadataReference> Distribution = new(() => Tooling.Emit(
        "Distribution",
        """
        using MachineTypes;

        [ReleaseTrain("Distribution")]
        [Release("8.1", "2019-11-05")]
        [Release("8.2", "2020-04-28")]
        [Release("9.0", "2022-05-17")]
        [Release("10.0", "2025-05-20")]
        public readonly partial struct DistributionRelease;

        [MachineCatalog<DistributionRelease>]
        public readonly partial struct DistributionMachine;

        [MachineType<DistributionMachine>("pc-q35-distro", From = "8.1", Alias = "q35")]
        public sealed class Distro;

        [MachineType<DistributionMachine>("pc-distro", From = "8.1", Until = "8.2", DeprecatedIn = "9.0")]
        public sealed class OldDistro;
        """));

    [Fact]
    public Task A_name_of_either_is_known() => RunAsync<UnknownNameAnalyzer>("""
        Named("pc-q35-4.2"); Named("pc-q35-distro-8.2"); Named("pc"); Named("q35"); Named({|MT3001:"pc-q35-distro-8.9"|});
        if (Field == "pc-q35-distro-8.2" || Field is "pc-q35-4.2" or {|MT3001:"qc"|}) { }
        switch (Field) { case "pc-q35-distro-8.2": break; case {|MT3001:"qd"|}: break; }
        Allowed.Add("pc-q35-distro-8.2"); Allowed.Contains({|MT3001:"qc"|});
        new R({|MT3001:"qc"|}).Equals(new R("pc-q35-distro-8.2"));
        """);

    [Fact]
    public Task The_nearest_names_are_those_of_all() => RunAsync<UnknownNameAnalyzer>(
        """Named({|#0:"pc-q35-distr-8.2"|});""",
        "'pc-q35-distr-8.2' is not the name of a machine type of QemuMachine or DistributionMachine: did you mean 'pc-q35-distro-8.2'?");

    [Fact]
    public Task A_name_of_one_is_unknown_where_the_other_is_meant() => RunAsync<UnknownNameAnalyzer>("""
        Api.Named({|MT3001:"pc-q35-distro-8.2"|}); Own({|MT3001:"pc-q35-4.2"|}); Own("pc-q35-distro-8.2");
        """);

    // The machine type is deprecated on its own train; the other catalogue has no say.
    [Fact]
    public Task A_deprecated_machine_type_is_reported_for_its_own_train() => RunAsync<DeprecatedMachineAnalyzer>(
        """Named("pc-q35-distro-9.0"); Named({|MT3002:"pc-distro-8.2"|}); Named("pc-q35-4.2"); Named("q35");""",
        targets: "Distribution 9.0");

    [Fact]
    public Task A_missing_machine_type_is_reported_for_its_own_train() => RunAsync<MissingMachineAnalyzer>(
        """Named({|MT3003:"pc-q35-distro-10.0"|}); Named({|MT3003:"pc-q35-5.0"|}); Named("pc-q35-4.2");""",
        targets: "Distribution 9.0, QEMU 4.2");

    [Fact]
    public Task The_member_of_the_catalogue_that_has_it_is_proposed() => RunAsync<NameInStringAnalyzer>(
        """Named({|#0:"pc-q35-distro-8.2"|});""",
        "'pc-q35-distro-8.2' can be written as DistributionMachine.Distro_8_2.Name");

    [Fact]
    public Task A_catalogue_that_cannot_be_read_makes_any_name_possible() => RunAsync<UnknownNameAnalyzer>(
        """static void Any([MachineTypeName<QemuMachine>, MachineTypeName<int>] string name) { } Any("qc");""");

    private static Task RunAsync<TAnalyzer>(string body, string? message = null, string? targets = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new UsageTest<TAnalyzer>
        {
            TestCode = $$"""
                using System.Collections.Generic;
                using MachineTypes;

                class Caller
                {
                    [MachineTypeName<QemuMachine>, MachineTypeName<DistributionMachine>] static string Field = "pc";
                    [MachineTypeName<QemuMachine>] [MachineTypeName<DistributionMachine>] static List<string> Allowed { get; } = new();
                    static void Named([MachineTypeName<QemuMachine>, MachineTypeName<DistributionMachine>] string name) { }
                    static void Own([MachineTypeName<DistributionMachine>] string name) { }
                    record R([MachineTypeName<QemuMachine>, MachineTypeName<DistributionMachine>] string Name);

                    static void Run()
                    {
                        {{body}}
                    }
                }
                """,
        };
        test.TestState.AdditionalReferences.Add(Distribution.Value);
        if (targets is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.MachineTypesTarget = {targets}\n"));
        if (message is not null)
            test.ExpectedDiagnostics.Add(new DiagnosticResult(new TAnalyzer().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message));

        return test.RunAsync();
    }
}
