using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.IdleArgumentAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1020_IdleArgumentTests
{
    public static string Sample => Timeline.With(scope: """[Compat("disk", "cache", "off", UpTo = "4.1", ReplacedBy = "block")]""");

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", AddedIn = "4.2", BrokenSince = {|#0:"4.1"|})]""", "BrokenSince", "a board default applies to all machine types, so none kept another value; remove it")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", ReplacedBy = {|#0:"block"|})]""", "ReplacedBy", "nothing takes the place of an entry that is not removed; set RemovedIn or remove it")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", WasBuiltIn = {|#0:true|})]""", "WasBuiltIn", "all binaries have the entry, so none had the value by other means; set AddedIn or remove it")]
    [InlineData("""[{|#0:LateChange("the clock is slow")|}]""", "LateChange", "without UpTo and BrokenSince, it is not known which releases have the change; set one of them")]
    [InlineData("""[{|#0:LateChange("the clock is slow", From = "5.0", UpTo = "5.0", BrokenSince = "5.0")|}]""", "LateChange", "no machine type existed before the release that introduced the change, or none is in its range; remove it or correct its releases", """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Until = "4.2")]""")]
    public Task What_needs_another_argument_is_reported(string attribute, string what, string why, string family = """[MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]""") => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: attribute, family: family), DiagnosticResult.CompilerWarning("MT1020").WithLocation(0).WithMessage($"{what} has no effect here: {why}"));

    [Fact]
    public Task A_step_that_was_not_given_back_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With(step: """[RequiresMemdev(Since = "5.0", BrokenSince = {|#0:"4.2"|})]"""),
        DiagnosticResult.CompilerWarning("MT1020").WithLocation(0).WithMessage("BrokenSince has no effect here: the step was not restored; set AddedIn to the first release that reports it again, or remove it"));

    [Theory]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.1", RemovedIn = "5.0", ReplacedBy = "block")]""")]
    [InlineData("""[Compat("disk", "cache", "off", UpTo = "4.0", AddedIn = "5.0", WasBuiltIn = true)]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.1")]""")]
    [InlineData("""[LateChange("the clock is slow", BrokenSince = "4.2")]""")]
    [InlineData("""[LateChange("the clock is slow", UpTo = "4.9")]""")] // MT1003
    [InlineData("""[Compat("disk", "a", "off", UpTo = "4.1")] public abstract class Base; [Compat("disk", "cache", "off", UpTo = "4.1", BeforeBase = true)] public abstract class Middle : Base; [MachineType<QemuMachine>("x")] public sealed class X : Middle;""")]
    public Task What_has_an_effect_is_fine(string attribute) => AnalyzerTest.VerifyAsync(Timeline.With(scope: attribute));

    [Theory]
    [InlineData("""[MachineType<M>("pc"), Compat("a", "b", "1", UpTo = "4.0", Train = {|#0:typeof(M)|})] public sealed class Pc;""", "M", "below 'Pc'")]
    [InlineData("""[MachineType<M>("pc"), Compat("a", "b", "1", UpTo = "4.0", Train = {|#0:typeof(string)|})] public sealed class Pc;""", "string", "below 'Pc'")]
    [InlineData("""[MachineType<M>("pc"), CpuMax(1), CpuMax(2, Since = "4.1", Train = {|#0:typeof(M)|})] public sealed class Pc;""", "M", "below 'Pc'")]
    [InlineData("""[MachineType<M>("pc"), LateChange("slow", UpTo = "4.1", Train = {|#0:typeof(M)|})] public sealed class Pc;""", "M", "below 'Pc'")]
    [InlineData("""[ReleaseTrain("Acme"), Release("acme1", "2020-01-01")] public readonly partial struct Acme; [Compat("a", "d", "1", UpTo = "acme1", Train = {|#0:typeof(Acme)|})] public abstract class S; [MachineType<M>("pc")] public sealed class Pc : S;""", "Acme", "below 'S'")]
    [InlineData("""[MachineProperty("p", Train = {|#0:typeof(M)|})] public sealed class PAttribute : MachineFlagAttribute; [MachineType<M>("pc"), P] public sealed class Pc;""", "M", "that reports the property")]
    public Task A_train_of_no_catalogue_below(string more, string train, string where) => AnalyzerTest.VerifyAsync(
        Product.With(more),
        Warning($"The attribute has no effect here: '{train}' is not the release train of any catalogue {where}; name Rel, or remove Train"));

    [Theory]
    [InlineData("""[{|#0:MachineAlias<M>("lost")|}] public abstract class S; [MachineType<M>("x")] public sealed class X : S;""", "MachineAlias has no effect here: the class has no [MachineType<M>]; put it on the family's own class")]
    [InlineData("""[MachineType<M>("x", Unversioned = true, Until = {|#0:"5.0"|})] public sealed class X;""", "Until has no effect here: a machine type without versions ends with RemovedIn; set that, or remove it")]
    [InlineData("""[MachineType<M>("x"), Compat({|#0:null!|}, "b", "c")] public sealed class X;""", "Compat has no effect here: its driver is null")]
    [InlineData("""[MachineType<M>("x"), Compat("a", "b", {|#0:null!|})] public sealed class X;""", "Compat has no effect here: its value is null")]
    [InlineData("""[MachineType<M>("x"), DriverProperty("a", "b", {|#0:(DriverValue)9|})] public sealed class X;""", "DriverProperty has no effect here: 9 is not a DriverValue")]
    [InlineData("""[MachineType<M>("x"), MachineAlias<M>({|#0:null!|})] public sealed class X;""", "MachineAlias has no effect here: its alias is null")]
    [InlineData("""[ReleaseTrain("T", GraceMonths = {|#0:-3|}), Release("1.0")] public readonly partial struct T;""", "GraceMonths has no effect here: it is negative; count releases or months from 0")]
    [InlineData("""[ReleaseTrain("T"), Release("1.0"), Consumes<Rel>(SupportMonths = {|#0:-1|})] public readonly partial struct T;""", "SupportMonths has no effect here: it is negative; count releases or months from 0")]
    [InlineData("""[ReleaseTrain("T"), Release("1.0"), Adopts<CpuMaxAttribute>(Since = "1.0"), {|#0:Adopts<CpuMaxAttribute>|}] public readonly partial struct T;""", "Adopts has no effect here: CpuMaxAttribute is named before, and the first one counts; remove it")]
    [InlineData("""[ReleaseTrain("T"), Release({|#0:null!|})] public readonly partial struct T;""", "Release has no effect here: its version is null")]
    [InlineData("""[MachineProperty("p", Additive = {|#0:true|})] public sealed class PAttribute(int value) : MachineValueAttribute<int>(value);""", "Additive has no effect here: values step freely unless they have [Deprecates]; remove it")]
    [InlineData("""[MachineProperty("p")] [{|#0:Deprecates("x")|}] public sealed class PAttribute(int value) : MachineValueAttribute<int>(value);""", "Deprecates has no effect here: without AnnouncedIn, no grace period begins; set it to the release that announces the deprecation")]
    [InlineData("""[MachineType<M>("x", Unversioned = true, AgeRule = {|#0:false|})] public sealed class X;""", "AgeRule has no effect here: no age rule applies to a machine type without versions; remove it")]
    [InlineData("""[MachineType<M>("x", TablesKnown = false, TablesKnownFrom = {|#0:"5.0"|})] public sealed class X;""", "TablesKnownFrom has no effect here: TablesKnown is false, so no table is known; remove one of them")]
    [InlineData("""[MachineCatalog<Rel>(TablesKnown = false, TablesKnownFrom = {|#0:"5.0"|})] public readonly partial struct N;""", "TablesKnownFrom has no effect here: TablesKnown is false, so no table is known; remove one of them")]
    [InlineData("""[MachineCatalog<Rel>(TablesKnown = false, UnversionedTablesKnownFrom = {|#0:"5.0"|})] public readonly partial struct N;""", "UnversionedTablesKnownFrom has no effect here: TablesKnown is false, so no table is known; remove one of them")]
    [InlineData("""[MachineCatalog<Rel>, CatalogText("target", "a"), {|#0:CatalogText("target", "b")|}] public readonly partial struct N;""", "CatalogText has no effect here: 'target' has a value before, and the first one counts; remove it")]
    [InlineData("""[MachineCatalog<Rel>, CatalogText("target", {|#0:null!|})] public readonly partial struct N;""", "CatalogText has no effect here: its text is null")]
    [InlineData("""[ReleaseTrain("T"), Release("1.0", "2020-01-01", Expected = {|#0:"2020-02-01"|})] public readonly partial struct T;""", "Expected has no effect here: the release has a date; remove it")]
    [InlineData("""[ReleaseTrain("T", GraceReleases = {|#0:-1|}), Release("1.0")] public readonly partial struct T;""", "GraceReleases has no effect here: it is negative; count releases or months from 0")]
    [InlineData("""[ReleaseTrain("T", DeprecatedAfter = {|#0:-1|}), Release("1.0")] public readonly partial struct T;""", "DeprecatedAfter has no effect here: it is negative; count releases or months from 0")]
    [InlineData("""[ReleaseTrain("T", DeletedAfter = {|#0:-1|}), Release("1.0")] public readonly partial struct T;""", "DeletedAfter has no effect here: it is negative; count releases or months from 0")]
    [InlineData("""[ReleaseTrain("T"), Release("1.0"), BugFixRelease({|#0:null!|})] public readonly partial struct T;""", "BugFixRelease has no effect here: its version is null")]
    [InlineData("""[ReleaseTrain("T"), Release("1.0"), Consumes<Rel>, {|#0:Consumes<Rel>(SupportMonths = 3)|}] public readonly partial struct T;""", "Consumes has no effect here: Rel is named before, and the first one counts; remove it")]
    [InlineData("""[MachineProperty("p", Additive = {|#0:true|})] [Deprecates("x", AnnouncedIn = "4.0")] public sealed class PAttribute : MachineFlagAttribute;""", "Additive has no effect here: a deprecation takes something away; remove it, or the [Deprecates]")]
    [InlineData("""[MachineProperty("p")] [Deprecates("x", AnnouncedIn = "4.0", WhenFlipped = {|#0:(OldUse)7|})] public sealed class PAttribute : MachineFlagAttribute;""", "WhenFlipped has no effect here: 7 is not an OldUse")]
    [InlineData("""[MachineProperty("p")] [Deprecates({|#0:""|}, AnnouncedIn = "4.0")] public sealed class PAttribute : MachineFlagAttribute;""", "Deprecates has no effect here: its feature is empty")]
    [InlineData("""[MachineType<M>("x"), DriverProperty({|#0:null!|}, "b", DriverValue.Boolean)] public sealed class X;""", "DriverProperty has no effect here: its driver is null")]
    [InlineData("""[MachineType<M>("x"), LateTable({|#0:null!|}, AddedIn = "5.0")] public sealed class X;""", "LateTable has no effect here: its upTo is null")]
    [InlineData("""[MachineType<M>("x"), LateChange({|#0:" "|}, UpTo = "5.0")] public sealed class X;""", "LateChange has no effect here: its description is empty")]
    [InlineData("""[MachineType<M>("x"), LateChange("slow", UpTo = "5.0", Reason = {|#0:""|})] public sealed class X;""", "Reason has no effect here: it is empty; explain the change, or remove it")]
    [InlineData("""[MachineType<M>("x", RemovedIn = "6.0", Reason = {|#0:" "|})] public sealed class X;""", "Reason has no effect here: it is empty; explain the change, or remove it")]
    [InlineData("""[Compat("a", "b", "1", UpTo = "4.0")] public abstract class S; [MachineType<M>("x"), Compat("a", "c", "1", UpTo = "4.1", BeforeBase = {|#0:true|})] public sealed class X : S;""", "BeforeBase has no effect here: no base class has an entry up to 4.1; remove it")]
    [InlineData("""[Compat("a", "b", "1", UpTo = "4.0")] public abstract class S; [MachineType<M>("x"), Compat("a", "c", "1", BeforeBase = {|#0:true|})] public sealed class X : S;""", "BeforeBase has no effect here: no base class has a board default; remove it")]
    [InlineData("""[ReleaseTrain("T"), Release("1.0", "2020-01-01", Branch = {|#0:""|})] public readonly partial struct T;""", "Branch has no effect here: it is empty; name the branch, or remove it")]
    [InlineData("""[MachineType<M>("x"), BasedOn<M>({|#0:null!|})] public sealed class X;""", "BasedOn has no effect here: its name is null")]
    [InlineData("""[MachineType<M>("x"), BaseEntry("a", "b", {|#0:null!|}, After = "c.d")] public sealed class X;""", "BaseEntry has no effect here: its value is null")]
    public Task What_has_no_effect_whatever_else_is_declared(string more, string message) => AnalyzerTest.VerifyAsync(Product.With(more), Warning(message));

    private static DiagnosticResult Warning(string message) => DiagnosticResult.CompilerWarning("MT1020").WithLocation(0).WithMessage(message);
}
