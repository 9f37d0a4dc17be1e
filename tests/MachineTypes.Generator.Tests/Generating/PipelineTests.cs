using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>What an edit makes the pipeline do again, and what the pipeline keeps.</summary>
public sealed class PipelineTests
{
    private static readonly SourceFile[] Files =
    [
        new("Releases.cs", """
            using MachineTypes;

            [ReleaseTrain("QEMU")]
            [Release("4.1", "2019-08-15")]
            [Release("4.2", "2019-12-12")]
            [Release("5.0", Expected = "2020-04-28")]
            public readonly partial struct QemuRelease
            {
                public int Number() { return 1; }
            }

            [ReleaseTrain("libvirt")]
            [Release("5.4.0", "2019-06-03")]
            public readonly partial struct LibvirtRelease { }
            """),
        new("Properties.cs", """
            using MachineTypes;

            [MachineProperty("cpu-max")]
            public sealed class CpuMaxAttribute : MachineValueAttribute<int>
            {
                public CpuMaxAttribute(int value) : base(value) { }
            }
            """),
        new("Scopes.cs", """
            using MachineTypes;

            [Compat("mch", "smbase-smram", "off", UpTo = "4.2")]
            public abstract class Pc { }
            """),
        new("Machines.cs", """
            using MachineTypes;

            [MachineCatalog<QemuRelease>]
            public readonly partial struct QemuMachine { }

            [MachineType<QemuMachine>("pc-i440fx", Alias = "pc")]
            [CpuMax(255)]
            public sealed class PcI440Fx : Pc
            {
                public int Number() { return 1; }
            }

            [MachineType<QemuMachine>("pc-q35")]
            [CpuMax(288)]
            public sealed class PcQ35 : Pc { }

            [MachineCatalog<LibvirtRelease>]
            public readonly partial struct OtherMachine { }

            [MachineType<OtherMachine>("other")]
            public sealed class Other { }
            """),
        new("Unrelated.cs", """
            public class Unrelated
            {
                public int Number() { return 1; }
            }
            """),
    ];

    public static IEnumerable<TheoryDataRow<string>> EditsThatDoNotMatter() => Harmless.Keys.Select(name => new TheoryDataRow<string>(name));

    private static Dictionary<string, Func<CSharpCompilation, CSharpCompilation>> Harmless { get; } = new()
    {
        ["a fresh clone"] = Edits.Clone,
        ["every file parsed again"] = Edits.Reparse,
        ["a method body in an unrelated file"] = Edits.Replace("Unrelated.cs", "return 1", "return 2"),
        ["a new member in an unrelated file"] = Edits.Replace("Unrelated.cs", "public int", "private int _field; public int"),
        ["a method body beside a family"] = Edits.Replace("Machines.cs", "return 1", "return 2"),
        ["a method body beside a train"] = Edits.Replace("Releases.cs", "return 1", "return 2"),
        ["a comment before a train"] = Edits.Comment("Releases.cs"),
        ["a comment before a property"] = Edits.Comment("Properties.cs"),
        ["a comment before a scope"] = Edits.Comment("Scopes.cs"),
        ["a comment before a family"] = Edits.Comment("Machines.cs"),
        ["blanks within an attribute"] = Edits.Replace("Machines.cs", "[CpuMax(255)]", "[CpuMax( 255 /* vCPUs */ )]"),
        ["a value in another spelling"] = Edits.Replace("Machines.cs", "[CpuMax(255)]", "[CpuMax(0xFF)]"),
    };

    [Theory]
    [MemberData(nameof(EditsThatDoNotMatter))]
    public void An_edit_that_does_not_matter_ends_at_the_parse(string edit)
    {
        var session = Start();

        var reasons = session.Rerun(Harmless[edit]);

        Assert.True(reasons.IsUnchanged("Types"), reasons.ToString());
        Assert.All(["Trains", "Catalogs", "Sources"], step => Assert.True(reasons.IsCached(step), reasons.ToString()));
        Assert.True(reasons.IsUnchanged("Features"), reasons.ToString());
    }

    [Fact]
    public void Another_order_of_files_changes_nothing_after_the_parse()
    {
        var session = Start();

        var reasons = session.Rerun(Edits.ReorderFiles);

        Assert.All(["Trains", "Catalogs"], step => Assert.True(reasons.IsUnchanged(step), reasons.ToString()));
        Assert.True(reasons.IsCached("Sources"), reasons.ToString());
    }

    [Fact]
    public void Another_order_of_types_changes_nothing_after_the_parse()
    {
        var session = Start();

        var reasons = session.Rerun(Edits.ReorderMembers);

        Assert.All(["Trains", "Catalogs"], step => Assert.True(reasons.IsUnchanged(step), reasons.ToString()));
        Assert.True(reasons.IsCached("Sources"), reasons.ToString());
    }

    [Fact]
    public void Another_order_makes_the_same_source() =>
        Assert.All<Func<CSharpCompilation, CSharpCompilation>>([Edits.ReorderFiles, Edits.ReorderMembers], edit =>
        {
            var session = Start();
            var before = Texts(session);

            session.Rerun(edit);

            Assert.Equal(before, Texts(session));
        });

    [Theory]
    [InlineData("Machines.cs", "[CpuMax(255)]", "[CpuMax(254)]", "QemuMachine.Tables.g.cs")]
    [InlineData("Machines.cs", "Alias = \"pc\"", "Alias = \"pc2\"", "QemuMachine.Tables.g.cs")]
    [InlineData("Machines.cs", "\"pc-q35\"", "\"pc-q36\"", "QemuMachine.Machines.g.cs")]
    [InlineData("Scopes.cs", "\"off\"", "\"on\"", "QemuMachine.Tables.g.cs")]
    [InlineData("Scopes.cs", "[Compat", "[Compat(\"a\", \"b\", \"c\")][Compat", "QemuMachine.Tables.g.cs")]
    [InlineData("Releases.cs", "[Release(\"5.0\", Expected = \"2020-04-28\")]", "[Release(\"5.0\", Expected = \"2020-04-28\")][Release(\"5.1\")]", "QemuMachine.Tables.g.cs")]
    public void A_real_change_reaches_the_source_and_leaves_the_other_catalogue_alone(string path, string from, string to, string changed)
    {
        var session = Start();
        var before = Texts(session);

        var reasons = session.Rerun(Edits.Replace(path, from, to));

        var after = Texts(session);
        Assert.False(reasons.IsUnchanged("Catalogs"), reasons.ToString());
        Assert.NotEqual(before[changed], after[changed]);
        Assert.Equal(before["OtherMachine.g.cs"], after["OtherMachine.g.cs"]);
        Assert.Equal(before["OtherMachine.Tables.g.cs"], after["OtherMachine.Tables.g.cs"]);
        Assert.Equal(FreshRun(path, from, to), after);
    }

    [Theory]
    [InlineData("const string Queue = \"128\";", "const string Queue = \"256\";")]
    [InlineData("enum Size { Small = 1 }", "enum Size { Small = 2 }")]
    [InlineData("class Base : Hw { }", "class Base { }")]
    [InlineData("class Hw { }", "[MachineTypes.Compat(\"x\", \"y\", \"z\")] class Hw { }")]
    [InlineData("//shadow", "namespace Vmm { class CompatAttribute : System.Attribute { public CompatAttribute(string a, string b, string c) { } } }")]
    public void What_a_definition_depends_on_may_be_in_any_file(string from, string to)
    {
        SourceFile[] files =
        [
            new("Machines.cs", """
                namespace Vmm;
                using MachineTypes;

                [ReleaseTrain("T")] [Release("1.0", "2001-02-03")] public readonly partial struct R;
                [MachineProperty("size")] internal sealed class SizeAttribute(Size value) : MachineValueAttribute<Size>(value);
                [MachineCatalog<R>] internal readonly partial struct Catalog;
                [MachineType<Catalog>("f")] [Compat("d", "p", Values.Queue)] [Size(Size.Small)] class F : Base;
                """),
            new("Values.cs", """
                static class Values { public const string Queue = "128"; }
                enum Size { Small = 1 }
                """),
            new("Bases.cs", """
                class Hw { }
                [MachineTypes.Compat("a", "b", "c")] class Base : Hw { }
                //shadow
                """),
        ];
        var session = IncrementalSession.Start(new MachineTypeGenerator(), files);
        var before = Texts(session);

        var path = Array.Find(files, file => file.Text.Contains(from, StringComparison.Ordinal))!.Path;
        session.Rerun(Edits.Replace(path, from, to));

        var fresh = GeneratorHost.Default
            .Run(new MachineTypeGenerator(), files.Select(file => file with { Text = file.Text.Replace(from, to, StringComparison.Ordinal) }))
            .Sources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Assert.Equal(fresh, Texts(session));
        if (from != "class Base : Hw { }")
        {
            Assert.NotEqual(before, fresh);
        }
    }

    // Every catalogue has a member for each property that is declared beside it, so all of them change.
    [Fact]
    public void A_change_of_a_property_reaches_every_catalogue()
    {
        var session = Start();

        session.Rerun(Edits.Replace("Properties.cs", "\"cpu-max\"", "\"cpus\""));

        Assert.Equal(FreshRun("Properties.cs", "\"cpu-max\"", "\"cpus\""), Texts(session));
        Assert.All(["QemuMachine.g.cs", "OtherMachine.g.cs"], file => Assert.Contains("<c>cpus</c>", Texts(session)[file], StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_added_and_taken_away_comes_and_goes()
    {
        var session = Start();

        var added = session.Rerun(Edits.Replace("Machines.cs", "public sealed class Other { }", "public sealed class Other { } [MachineCatalog<QemuRelease>] public partial struct Third { }"));
        Assert.Contains(IncrementalStepRunReason.New, added["Catalogs"]);
        Assert.Contains("Third.g.cs", Texts(session).Keys);

        var removed = session.Rerun(Edits.Replace("Machines.cs", "[MachineCatalog<QemuRelease>] public partial struct Third { }", ""));
        Assert.Contains(IncrementalStepRunReason.Removed, removed["Catalogs"]);
        Assert.Equal(Texts(Start()), Texts(session));
    }

    [Fact]
    public void A_change_of_machine_types_leaves_the_trains_alone()
    {
        var reasons = Start().Rerun(Edits.Replace("Machines.cs", "[CpuMax(255)]", "[CpuMax(254)]"));

        Assert.True(reasons.IsUnchanged("Trains"), reasons.ToString());
    }

    [Fact]
    public void What_the_pipeline_keeps_holds_no_compiler_objects()
    {
        var values = TrackedValues.From(Start().Result, "Types", "Features");

        Assert.Subset(values.Select(value => value.Step).ToHashSet(), new HashSet<string> { "Types", "Features", "Trains", "Catalogs", "Sources" });
        Assert.Empty(values.SelectMany(value => ObjectGraph.FindCompilerObjects(value.Step, value.Value)));
    }

    [Theory]
    [MemberData(nameof(EditsThatDoNotMatter))]
    public void The_old_compilation_is_let_go(string edit) =>
        Assert.False(CompilationLeak.Exists(new MachineTypeGenerator(), Harmless[edit], Files));

    [Fact]
    public void The_old_compilation_is_let_go_after_a_real_change() =>
        Assert.False(CompilationLeak.Exists(new MachineTypeGenerator(), Edits.Replace("Machines.cs", "[CpuMax(255)]", "[CpuMax(254)]"), Files));

    private static Dictionary<string, string> Texts(IncrementalSession session) =>
        session.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private static IncrementalSession Start() => IncrementalSession.Start(new MachineTypeGenerator(), Files);

    private static Dictionary<string, string> FreshRun(string path, string from, string to) =>
        GeneratorHost.Default
            .Run(new MachineTypeGenerator(), Files.Select(file => file.Path == path ? file with { Text = file.Text.Replace(from, to, StringComparison.Ordinal) } : file))
            .Sources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
