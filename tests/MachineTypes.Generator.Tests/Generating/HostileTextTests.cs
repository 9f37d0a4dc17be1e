using System.Text;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Text that would break source if it went there as it is: it arrives as it was, and breaks nothing.</summary>
public sealed class HostileTextTests
{
    /// <summary>Definitions full of text that is not as harmless as it looks.</summary>
    public const string Text = """
        using MachineTypes;

        [ReleaseTrain("Q\"E\\M*/U\u2028{0}<&>\r\n///")]
        [Release("4.2</summary>\"*/", "2019-12-12")]
        [Release("5.0&{x}\\u000a")]
        public readonly partial struct HostileTrain { }

        /// <summary>"*/ <b>&amp;</b> { } </summary>
        [MachineProperty("a\"b\\c*/d\u2028<e>&f\r\n\uD800")]
        public sealed class TextAttribute : MachineValueAttribute<string> { public TextAttribute(string value) : base(value) { } }

        [MachineCatalog<HostileTrain>]
        public readonly partial struct Catalog { }

        [MachineType<Catalog>("f\"\\*/<&>{0}", Alias = "</c>\"@\\")]
        [Compat("driver\n\u2028\u2029\u0085", "property\t\0\uDC00", "value \" \\ */ // <x> & {0} \uD83D\uDE00 \uD800", UpTo = "4.2</summary>\"*/")]
        [Compat("", "", "")]
        [Text("\uDC00\uD800 lone and turned round\r")]
        public sealed class F { }
        """;

    /// <summary>Definitions whose names are words of C#.</summary>
    public const string Keywords = """
        using MachineTypes;

        namespace @namespace.@class.record
        {
            public static partial class @event
            {
                [ReleaseTrain("T")] [Release("1.0")] public readonly partial struct @readonly { }

                [MachineCatalog<@readonly>] public readonly partial struct @struct { }

                public enum @enum { @default, @int }

                [MachineProperty("if")] public sealed class ifAttribute : MachineFlagAttribute { }

                [MachineProperty("value")] public sealed class value : MachineValueAttribute<@enum> { public value(@enum x) : base(x) { } }

                [MachineProperty("event")] public sealed class @eventAttribute : MachineValueAttribute<string> { public eventAttribute(string x) : base(x) { } }

                [MachineType<@struct>("static", Unversioned = true)] [ifAttribute] [@value(@enum.@int)] public sealed class @static { }

                [MachineType<@struct>("async")] public sealed class async { }
            }
        }
        """;

    private const string Probe = """
        public static class Probe
        {
            public static bool Parses(string name) => Catalog.TryParse(name, out var machine) && machine.Name == name && machine.Family + "-" + machine.Release == name
                && Catalog.TryParse(System.Text.Encoding.UTF8.GetBytes(name), out var same) && same == machine && Catalog.Parse(name.AsSpan()) == machine;
            public static bool IsAlias(string alias) => Catalog.TryParse(alias, out var machine) && machine.Alias == alias;
            public static string Compat(string name, string driver, string property) => Catalog.Parse(name).TryGetCompat(driver, property, out var value) ? value : "none";
            public static string Property(string name) => Catalog.Parse(name).Text;
            public static string Train() => HostileTrain.Latest.Train;
        }
        """;

    [Fact]
    public void Text_arrives_as_it_was()
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), new("Definitions.cs", Text), new("Probe.cs", "using System;\n" + Probe));

        Assert.Empty(run.Problems);
        var assembly = run.Load();
        const string Name = "f\"\\*/<&>{0}-4.2</summary>\"*/";
        Assert.True(assembly.Call("Probe", "Parses", Name));
        Assert.True(assembly.Call("Probe", "Parses", "f\"\\*/<&>{0}-5.0&{x}\\u000a"));
        Assert.True(assembly.Call("Probe", "IsAlias", "</c>\"@\\"));
        Assert.Equal("Q\"E\\M*/U\u2028{0}<&>\r\n///", assembly.Call("Probe", "Train"));

        // Compared by code unit: half a surrogate pair is no text to compare otherwise.
        Assert.Equal("value \" \\ */ // <x> & {0} \uD83D\uDE00 \uD800".ToCharArray(), Chars(assembly.Call("Probe", "Compat", Name, "driver\n\u2028\u2029\u0085", "property\t\0\uDC00")));
        Assert.Equal("", assembly.Call("Probe", "Compat", Name, "", ""));
        Assert.Equal("none", assembly.Call("Probe", "Compat", Name, "driver\n\u2028\u2029\u0085", "property\t\0\uDC01"));
        Assert.Equal("\uDC00\uD800 lone and turned round\r".ToCharArray(), Chars(assembly.Call("Probe", "Property", Name)));
    }

    [Fact]
    public void Generated_files_are_plain_ASCII_in_short_lines_of_their_own_making() =>
        Assert.All(GeneratorHost.Default.Run(new MachineTypeGenerator(), Text).Sources, source =>
        {
            var text = source.SourceText.ToString();
            Assert.True(Ascii.IsValid(text));
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\t', text);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        });

    [Fact]
    public void Keywords_are_names_like_any_other()
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), Keywords);

        // CS8981: the compiler would rather have no type names in lower case; it says so of ours.
        Assert.DoesNotContain(run.Problems, problem => problem.Id != "CS8981" || problem.Location.SourceTree!.FilePath != "Definitions.cs");
        var assembly = run.Load();
        const string Catalog = "namespace.class.record.event+struct";
        Assert.True(assembly.Static(Catalog, "static")!.@if);
        Assert.Equal("int", assembly.Static(Catalog, "static")!.value.ToString());
        Assert.Null(assembly.Static(Catalog, "static")!.@event);
        Assert.Equal("async-1.0", assembly.Static(Catalog, "async_1_0")!.Name);
    }

    [Theory]
    [InlineData("e\u0301x", "T\u0301")]
    [InlineData("\u00DCn\u00EF", "\u540D")]
    [InlineData("a\u203Fb", "\u01C5")]
    public void Names_beyond_ASCII_are_names_like_any_other(string space, string name)
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), $$"""
            using MachineTypes;
            namespace {{space}}
            {
                [ReleaseTrain("T")] [Release("1.0")] public readonly partial struct {{name}} { }
                [MachineCatalog<{{name}}>] public readonly partial struct Machine { }
                [MachineType<Machine>("f")] public sealed class {{name}}F { }
            }
            """);

        Assert.Empty(run.Problems);
    }

    private static char[] Chars(dynamic? text) => ((string)text!).ToCharArray();
}
