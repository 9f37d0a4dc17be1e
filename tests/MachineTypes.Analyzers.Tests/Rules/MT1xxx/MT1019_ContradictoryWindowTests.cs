using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.ContradictoryWindowAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1019_ContradictoryWindowTests
{
    public static string Sample => Timeline.With(scope: """[LateChange("the clock is slow", UpTo = "4.1", FixedIn = "4.1")]""");

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "4.2", BrokenSince = {|#0:"5.0"|})]""", "disk.cache", "binaries have had it since 4.2, but the default that it keeps changed only in 5.0")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", AddedIn = "5.0", BrokenSince = {|#0:"4.1"|})]""", "disk.cache", "the default changed in 4.1, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.1", FixedIn = {|#0:"4.1"|})]""", "the clock is slow", "it was fixed in 4.1, before 4.2 introduced it")]
    [InlineData("""[LateChange("the clock is slow", BrokenSince = "4.2", FixedIn = {|#0:"4.1"|})]""", "the clock is slow", "it was fixed in 4.1, before 4.2 introduced it")]
    [InlineData("""[LateChange("the clock is slow", From = {|#0:"4.2"|}, UpTo = "4.1")]""", "the clock is slow", "no machine type is in the range from 4.2 to 4.1")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.1", BrokenSince = {|#0:"4.0"|})]""", "the clock is slow", "the default changed in 4.0, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    public Task Releases_in_the_wrong_order_are_reported(string attribute, string subject, string why) => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: attribute), DiagnosticResult.CompilerError("MT1019").WithLocation(0).WithMessage($"The releases of '{subject}' contradict each other: {why}"));

    [Fact]
    public Task A_step_that_was_given_back_before_it_was_broken_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With(step: """[RequiresMemdev(Since = "5.0", AddedIn = "4.1", BrokenSince = {|#0:"4.2"|})]"""),
        DiagnosticResult.CompilerError("MT1019").WithLocation(0).WithMessage("The releases of 'RequiresMemdevAttribute' contradict each other: binaries have had it since 4.1, but the default that it keeps changed only in 4.2"));

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "4.2", BrokenSince = "4.2")]""")] // in a table too old: 4.1 changed for good
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "5.0", BrokenSince = "4.1")]""")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", BrokenSince = "4.2")]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.0", BrokenSince = "4.2", FixedIn = "4.2")]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.0", BrokenSince = "4.9", FixedIn = "4.1")]""")] // MT1003
    public Task Releases_in_order_are_fine(string attribute) => AnalyzerTest.VerifyAsync(Timeline.With(scope: attribute));

    [Theory]
    [InlineData("4.0.1")]
    [InlineData("4.0.2")]
    public Task A_bug_fix_release_of_the_last_release_can_bring_the_change(string since) => AnalyzerTest.VerifyAsync(Timeline.With(
        train: """
        [ReleaseTrain("QEMU", GraceReleases = 2)]
        [BugFixRelease("4.0.1")]
        [BugFixRelease("4.0.2")]
        """,
        scope: $$"""[LateChange("the clock is slow", UpTo = "4.0", BrokenSince = "{{since}}", FixedIn = "4.0.2")]"""));

    [Theory]
    [InlineData("""[MachineType<M>("c", DeprecatedIn = "5.0", RemovedIn = {|#0:"4.0"|})] public sealed class C;""", "c", "they are removed in 4.0, so 5.0 does not report them as deprecated")]
    [InlineData("""[MachineType<M>("c", DeprecatedIn = "5.0", RemovedIn = {|#0:"5.0"|})] public sealed class C;""", "c", "they are removed in 5.0, so 5.0 does not report them as deprecated")]
    [InlineData("""[MachineType<M>("d", From = "5.0", RemovedIn = {|#0:"4.0"|})] public sealed class C;""", "d", "they are removed in 4.0, and no release before that has them")]
    [InlineData("""[MachineType<M>("d", Unversioned = true, From = "5.0", RemovedIn = {|#0:"5.0"|})] public sealed class C;""", "d", "they are removed in 5.0, and no release before that has them")]
    [InlineData("""[MachineType<M>("d", RemovedIn = {|#0:"3.0"|})] public sealed class C;""", "d", "they are removed in 3.0, and no release before that has them")]
    [InlineData("""[MachineType<M>("d", From = "5.0", DeprecatedIn = {|#0:"4.1"|})] public sealed class C;""", "d", "they are deprecated in 4.1, before 5.0, the first release that has them")]
    [InlineData("""[MachineType<M>("d", From = "5.0", AddedIn = {|#0:"4.1"|})] public sealed class C;""", "d", "they are added in 4.1, before 5.0, with which they begin")]
    [InlineData("""[MachineType<M>("f", From = "5.0", AddedIn = "6.0", RemovedIn = {|#0:"6.0"|})] public sealed class F;""", "f", "they are removed in 6.0, and no release before that has them")]
    [InlineData("""[MachineType<M>("e", From = "5.0", Extra = [{|#0:"4.1.1"|}])] public sealed class E;""", "e", "4.1.1 belongs to 4.1, and its machine types begin with 5.0")]
    [InlineData("""[MachineType<M>("e", Until = "5.0", Extra = ["5.0.1", {|#0:"5.1.1"|}])] public sealed class E;""", "e", "5.1.1 belongs to 5.1, and its machine types end with 5.0")]
    [InlineData("""[MachineType<M>("g"), MachineAlias<M>("gg", AddedIn = "5.0", RemovedIn = {|#0:"4.0"|}, Reason = "x")] public sealed class G;""", "alias gg", "it is removed in 4.0, and no release before that has it")]
    [InlineData("""[MachineType<M>("g"), {|#0:MachineAlias<M>("gg", For = "5.0", RemovedIn = "4.0")|}] public sealed class G;""", "alias gg", "no release that has it has g-5.0")]
    [InlineData("""[MachineType<M>("i"), CpuMax(1), CpuMax(2, Since = "4.0", AddedIn = "5.0", RemovedIn = {|#0:"4.1"|}, Reason = "x")] public sealed class I;""", "CpuMaxAttribute", "it is removed in 4.1, and no release before that reports it")]
    [InlineData("""[MachineType<M>("i"), CpuMax(1), NoValue<CpuMaxAttribute>(Since = "4.0", AddedIn = "5.0", RemovedIn = {|#0:"5.0"|}, Reason = "x")] public sealed class I;""", "CpuMaxAttribute", "it is removed in 5.0, and no release before that reports it")]
    [InlineData("""[ReleaseTrain("T", DeprecatedAfter = 6, DeletedAfter = {|#0:3|}), Release("1.0")] public readonly partial struct T;""", "T", "machine types are deleted after 3 major releases and deprecated after 6, so none is ever deprecated")]
    public Task Lives_that_never_are(string more, string subject, string why) => AnalyzerTest.VerifyAsync(
        Product.With(more), DiagnosticResult.CompilerError("MT1019").WithLocation(0).WithMessage($"The releases of '{subject}' contradict each other: {why}"));

    [Theory]
    [InlineData("""[MachineType<M>("h"), MachineAlias<M>("hh", For = "3.0"), MachineAlias<M>({|#0:"hh"|}, For = "4.0")] public sealed class H;""", "in 4.0 it means h-3.0 and h-4.0; limit one of them with AddedIn and RemovedIn")]
    [InlineData("""[MachineType<M>("h"), MachineAlias<M>("hh", For = "3.0"), MachineAlias<M>({|#0:"hh"|}, AddedIn = "5.0")] public sealed class H;""", "in 5.0 it means h-3.0 and the newest machine type; limit one of them with AddedIn and RemovedIn")]
    [InlineData("""[MachineType<M>("h", Alias = "hh"), MachineAlias<M>({|#0:"hh"|}, For = "4.0")] public sealed class H;""", "Alias assigns it to the newest machine type in every release; remove one of them")]
    public Task An_alias_of_two_machine_types_at_once(string more, string why) => AnalyzerTest.VerifyAsync(
        Product.With(more), DiagnosticResult.CompilerError("MT1019").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithLocation(0).WithMessage($"The releases of 'alias hh' contradict each other: {why}"));

    [Theory]
    [InlineData("""[MachineType<M>("h"), MachineAlias<M>("hh", For = "3.0", RemovedIn = "5.0"), MachineAlias<M>("hh", For = "4.0", AddedIn = "5.0")] public sealed class H;""")]
    [InlineData("""[MachineType<M>("h", From = "3.1", Until = "4.0", DeprecatedIn = "5.0", RemovedIn = "6.0"), MachineType<M>("h", From = "4.1")] public sealed class H;""")]
    [InlineData("""[MachineType<M>("h", From = "3.1", Until = "3.1", AddedIn = "4.0")] public sealed class H;""")]
    [InlineData("""[ReleaseTrain("T", DeprecatedAfter = 3, DeprecatedFrom = "1.0", DeletedAfter = 3, DeletedFrom = "2.0"), Release("1.0"), Release("2.0")] public readonly partial struct T;""")]
    public Task Lives_in_order(string more) => AnalyzerTest.VerifyAsync(Product.With(more));
}
