using FixTest = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageFixTest<MachineTypes.Analyzers.MT3xxx.UnknownNameAnalyzer, MachineTypes.CodeFixes.MT3xxx.UnknownNameFix>;
using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.UnknownNameAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3001_UnknownNameTests
{
    public static string Sample => Timeline.With() + """


        class Caller { static void M([MachineTypeName<QemuMachine>] string name) => M("pc-i440fx-5.O"); }
        """;

    [Theory]
    [InlineData("pc-i440fx-5.O", ": did you mean 'pc-i440fx-5.0'?")]
    [InlineData("pc-i440fx-4.25", ": did you mean 'pc-i440fx-4.2'?")]
    [InlineData("PC-Q35-4.2", ": did you mean 'pc-q35-4.2'?")]
    [InlineData("qc", "")]
    [InlineData("pc-q35-5.2", ": did you mean 'pc-q35-4.2' or 'pc-q35-5.1' or 'pc-q35-5.0'?")]
    [InlineData("banana", "")]
    [InlineData("", "")]
    public Task A_name_that_nothing_has_is_reported(string name, string advice) =>
        Test.InMethodAsync($$"""Api.Named({|#0:"{{name}}"|});""", message: $"'{name}' is not the name of a machine type of QemuMachine{advice}");

    [Theory]
    [InlineData("""Api.Named("pc-i440fx-5.0"); Api.Named("pc"); Api.Named("microvm"); Api.Named("pc-q35-4.0.1");""")]
    [InlineData("""Api.Named(machine.Name); Api.Named(name: Environment.NewLine);""")]
    [InlineData("""const string Name = "pc-" + "i440fx" + "-9.9"; Api.Named({|MT3001:Name|}); Api.Named({|MT3001:"pc-" + 9|}); Api.Named("pc-q35-" + 4 + ".2");""")]
    [InlineData("""const string Family = "pc-q35"; Api.Named($"{Family}-4.2"); Api.Named({|MT3001:$"{Family}-{9}.9"|}); Api.Named($"{Family}-{Environment.ProcessId}");""")]
    [InlineData("""Api.Named(Api.Maybe() ? "pc" : {|MT3001:"qc"|}); Api.Named(Environment.UserName switch { "a" => "pc", _ => {|MT3001:"qc"|} });""")]
    [InlineData("""string? x = null; Api.Named(x ?? {|MT3001:"qc"|}); Api.Field = {|MT3001:"qc"|}; Api.Property = {|MT3001:"qc"|}; Api.Property ??= {|MT3001:"qc"|};""")]
    [InlineData("""Api.NamedSpan({|MT3001:"qc"|}); Api.NamedUtf8({|MT3001:"qc"u8|}); Api.NamedUtf8("pc"u8);""")]
    [InlineData("""Api.NamedAll("pc", {|MT3001:"qc"|}); Api.NamedAll(["pc", {|MT3001:"qc"|}]); Api.NamedAll(new[] { {|MT3001:"qc"|} });""")]
    [InlineData("""Api.Syntax({|MT3001:"qc"|}); Api.Syntax("pc");""")]
    [InlineData("""if (machine.Name == {|MT3001:"qc"|} || {|MT3001:"qc"|} != Api.Get() || "pc" == Api.Property) { }""")]
    [InlineData("""if (machine.Name is {|MT3001:"qc"|} or "pc-q35-4.2" or not {|MT3001:"zz"|}) { } if (machine is { Family: "qc" }) { }""")]
    [InlineData("""switch (Api.Get()) { case {|MT3001:"qc"|}: break; case "pc": break; case {|MT3001:"zz"|} when Api.Maybe(): break; }""")]
    [InlineData("""var x = machine.Name switch { {|MT3001:"qc"|} => 1, "pc-q35-4.2" => 2, _ => 3 };""")]
    [InlineData("""QemuMachine.Parse({|MT3001:"qc"|}); QemuMachine.TryParse("qc", out _);""")]
    [InlineData("""[return: MachineTypes.MachineTypeName<QemuMachine>] string Local() => {|MT3001:"qc"|}; Func<string> f = () => "qc";""")]
    [InlineData("""Console.WriteLine("pc-i440fx-9.9"); if (Environment.UserName == "qc") { }""")]
    public Task Wherever_a_name_is_meant(string body) => Test.InMethodAsync(body);

    [Fact]
    public Task Members_and_attributes() => Test.RunAsync("""
        using MachineTypes;

        [RunsOn({|MT3001:"qc"|}, Also = {|MT3001:"zz"|})]
        class C
        {
            [MachineTypeName<QemuMachine>] const string Field = {|MT3001:"qc"|};
            [MachineTypeName<QemuMachine>] string Property { get; } = {|MT3001:"qc"|};
            [MachineTypeName<QemuMachine>] string Computed => {|MT3001:"qc"|};
            [return: MachineTypeName<QemuMachine>] string Method() { return {|MT3001:"qc"|}; }
            void Default([MachineTypeName<QemuMachine>] string name = {|MT3001:"qc"|}) { if (name == {|MT3001:"zz"|}) { } }
            string Other() => "qc";
        }

        record R([MachineTypeName<QemuMachine>] string Name)
        {
            bool Is => Name == {|MT3001:"qc"|};
            static R New() => new({|MT3001:"qc"|}) { Name = {|MT3001:"zz"|} };
        }
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => Test.InMethodAsync("""
        #pragma warning disable MT3001
        Api.Named("qc");
        #pragma warning restore MT3001
        """);

    [Fact]
    public Task The_fix_writes_the_nearest_name() => FixTest.InMethodAsync(
        """Api.Named({|MT3001:"pc-i440fx-5.O"|}); Api.NamedUtf8({|MT3001:"pc-i440fx-5.O"u8|}); Api.Named({|MT3001:"pc-q35" + "-4.l"|});""",
        """Api.Named("pc-i440fx-5.0"); Api.NamedUtf8("pc-i440fx-5.0"u8); Api.Named("pc-q35-4.1");""",
        "MT3001.Proposal0");

    // Other machine types are other hardware: which one is meant, only the author knows.
    [Fact]
    public Task Where_several_names_are_equally_near_fix_all_skips_them() => new UsageFixTest<MachineTypes.Analyzers.MT3xxx.UnknownNameAnalyzer, MachineTypes.CodeFixes.MT3xxx.UnknownNameFix>
    {
        TestCode = Test.Method("""Api.Named({|MT3001:"pc-i440fx-4.x"|}); Api.Named({|MT3001:"pc-i440fx-5.O"|});"""),
        FixedCode = Test.Method("""Api.Named("pc-i440fx-4.0"); Api.Named("pc-i440fx-5.0");"""),
        BatchFixedCode = Test.Method("""Api.Named({|MT3001:"pc-i440fx-4.x"|}); Api.Named("pc-i440fx-5.0");"""),
        CodeActionEquivalenceKey = "MT3001.Proposal0",
        NumberOfFixAllIterations = 2,
        BatchFixedState = { MarkupHandling = Microsoft.CodeAnalysis.Testing.MarkupMode.Allow },
    }.RunAsync();

    [Fact]
    public Task Where_several_names_are_equally_near_each_is_offered() => new UsageFixTest<MachineTypes.Analyzers.MT3xxx.UnknownNameAnalyzer, MachineTypes.CodeFixes.MT3xxx.UnknownNameFix>
    {
        TestCode = Test.Method("""Api.Named({|MT3001:"pc-i440fx-4.x"|});"""),
        FixedCode = Test.Method("""Api.Named("pc-i440fx-4.1");"""),
        CodeActionEquivalenceKey = "MT3001.Proposal1",
        CodeFixTestBehaviors = Microsoft.CodeAnalysis.Testing.CodeFixTestBehaviors.SkipFixAllCheck,
    }.RunAsync();

    [Theory]
    [InlineData("""_ = machine is { Name: {|MT3001:"qc"|} }; _ = vm is { Machine.Name: {|MT3001:"qc"|} }; switch (machine) { case { Name: {|MT3001:"qc"|} }: break; }""")]
    [InlineData("""_ = Api.Field.Equals({|MT3001:"qc"|}); _ = string.Equals({|MT3001:"qc"|}, Api.Field, StringComparison.Ordinal); _ = string.Compare(machine.Name, {|MT3001:"qc"|});""")]
    [InlineData("""_ = string.Equals(Api.Field, "PC", StringComparison.OrdinalIgnoreCase); _ = string.Equals(Api.Field, {|MT3001:"qc"|}, StringComparison.OrdinalIgnoreCase);""")]
    [InlineData("""_ = machine.Name == "" || machine.Name is "" || machine.Name.Equals(""); Api.Named({|MT3001:""|});""")]
    [InlineData("""Api.NamedSpan({|MT3001:"qc"|}.AsSpan()); (Api.Field, _) = ({|MT3001:"qc"|}, 1); Api.NamedAll([{|MT3001:"qc"|}, .. new[] { {|MT3001:"qd"|} }]);""")]
    [InlineData("""_ = machine.Name.StartsWith("qc") || machine.Name.Contains("qc") || new Own().Equals("qc");""")]
    public Task Comparisons_and_lists(string body) => Test.InMethodAsync(body.Replace("new Own()", "((object)vm)", StringComparison.Ordinal));

    [Fact]
    public Task Marked_collections() => Test.RunAsync("""
        using System.Collections.Generic;
        using MachineTypes;

        class C
        {
            [MachineTypeName<QemuMachine>] Dictionary<string, int> Ages { get; } = new() { [{|MT3001:"qc"|}] = 1, ["pc"] = 2 };
            [MachineTypeName<QemuMachine>] Dictionary<string, string> Uses { get; } = new() { { {|MT3001:"qc"|}, "anything" } };
            [MachineTypeName<QemuMachine>] Dictionary<int, string> Names { get; } = new() { [1] = {|MT3001:"qc"|} };
            [MachineTypeName<QemuMachine>] List<string> Allowed { get; } = new() { {|MT3001:"qc"|}, "pc" };

            bool M() => Ages.ContainsKey({|MT3001:"qc"|}) || Ages[{|MT3001:"qc"|}] == 1 || Allowed.Contains({|MT3001:"qc"|}) || Allowed.Contains("pc");
        }
        """);
}
