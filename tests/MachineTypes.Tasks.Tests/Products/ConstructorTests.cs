using System.Globalization;
using System.Text;

namespace MachineTypes.Tasks.Tests.Products;

/// <summary>
/// Properties with constructors of all kinds. The generated value is the one that the constructor gives when it runs, or a rule rejects the declaration; never anything else.
/// </summary>
public class ConstructorTests
{
    private const string Others =
        """
        public static class Consts { public const string Name = "vesper"; public const int Number = 21; public static readonly int Late = 7; }
        public enum Kinds { Bios, Uefi = 5, Same = 5 }
        [Flags] public enum Parts { None, A, B = 2 }

        """;

    // The class, with $ for its name; its use; and whether it is rejected.
    private static readonly (string Class, string Use, bool IsRejected)[] Cases =
    [
        ("class $(int value) : MachineValueAttribute<int>(value);", "(-7)", false),
        ("class $(int value) : MachineValueAttribute<int>(value + 0);", "(7)", true),
        ("class $(int value) : MachineValueAttribute<int>(checked(value));", "(Consts.Number * 2)", false),
        ("class $(int value) : MachineValueAttribute<int>(+value);", "(7)", true),
        ("class $(int value) : MachineValueAttribute<int>(value > 3 ? value : 3);", "(1)", true),
        ("class $() : MachineValueAttribute<int>(2 * Consts.Number + 1);", "", false),
        ("class $() : MachineValueAttribute<int>(checked(40 + 2));", "", false),
        ("class $() : MachineValueAttribute<int>(unchecked((int)4294967295));", "", false),
        ("class $() : MachineValueAttribute<int>(Consts.Number > 1 ? 42 : 1);", "", false),
        ("class $() : MachineValueAttribute<int>(Consts.Name.Length);", "", true),
        ("class $() : MachineValueAttribute<int>(Consts.Late);", "", true),
        ("class $() : MachineValueAttribute<int>(sizeof(long));", "", false),
        ("class $() : MachineValueAttribute<int>('a');", "", true),
        ("class $() : MachineValueAttribute<int>(default);", "", false),
        ("class $() : MachineValueAttribute<string>(nameof(Consts.Number));", "", false),
        ("class $() : MachineValueAttribute<string>($\"{Consts.Name}-{nameof(Kinds)}\");", "", false),
        ("class $() : MachineValueAttribute<string>(\"a\" + Consts.Name + \"b\");", "", false),
        ("class $() : MachineValueAttribute<string>(\"\"\"a\"b\"\"\");", "", false),
        ("class $(string vendor, string model) : MachineValueAttribute<string>(vendor + \"-\" + model);", "(\"a\", \"b\")", true),
        ("class $(string note, string value) : MachineValueAttribute<string>(value);", "(\"a\", \"b\")", true),
        ("class $(string value = \"usual\", int note = 3) : MachineValueAttribute<string>(value);", "(note: 4)", false),
        ("class $(string value = Consts.Name, string note = \"\") : MachineValueAttribute<string>(value);", "(note: \"x\", value: \"late\")", false),
        ("class $(params string[] values) : MachineValueAttribute<string>(values[0]);", "(\"a\", \"b\")", true),
        ("class $(params int[] values) : MachineValueAttribute<int>(values.Length);", "(1, 2)", true),
        ("class $(Kinds value) : MachineValueAttribute<Kinds>(value);", "(Kinds.Same)", false),
        ("class $() : MachineValueAttribute<Kinds>((Kinds)5);", "", false),
        ("class $(int value) : MachineValueAttribute<Kinds>((Kinds)value);", "(5)", false),
        ("class $(object value) : MachineValueAttribute<string>((string)value);", "(\"boxed\")", false),
        ("class $(string? value = null) : MachineValueAttribute<string>(value ?? \"none\");", "(\"given\")", false),
        ("class $(string value) : MachineValueAttribute<string>(value.Trim());", "(\" a \")", true),
        ("class $(string value) : MachineValueAttribute<string>(value!);", "(\"a\")", false),
        ("class $(bool off = true) : MachineFlagAttribute(!off);", "", true),
        ("class $() : MachineFlagAttribute(!false);", "", false),
        ("class $() : MachineFlagAttribute(false);", "", true),
        ("class $(bool value = false) : MachineFlagAttribute(value);", "", false),
        ("class $(int level) : MachineFlagAttribute(level > 0);", "(1)", true),
        ("class $ : MachineValueAttribute<int> { public $() : this(42) { } public $(int value) : base(value) { } }", "", false),
        ("class $ : MachineValueAttribute<int> { public $() : this(6, 7) { } public $(int a, int b) : base(a * b) { } }", "", true),
        ("class $ : MachineValueAttribute<int> { public $(int value) : this(value, \"x\") { } public $(int value, string note) : base(value) { } }", "(8)", false),
        ("class $ : MachineValueAttribute<int> { public $(int value) : this(\"x\", value) { } private $(string note, int value) : base(value) { } }", "(8)", true),
        ("class $ : MachineValueAttribute<int> { public $(int value) : base(value: value) { Since = \"2.0\"; } }", "(8)", true),
        ("class $ : MachineValueAttribute<int> { public $(int first) : base(value: first) { } public int Weight { get; set; } = 3; }", "(8, Weight = 4)", false),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_value_is_that_of_the_constructor_or_is_rejected(bool isInLibrary)
    {
        // In another assembly, the constants of constructors without parameters are not known; of flags, true is assumed and enforced.
        var (library, app) = (new StringBuilder(Others), new StringBuilder("[ReleaseTrain(\"Vesper\")] [Release(\"1.0\", \"2020-01-01\")] public readonly partial struct Vesper;\n[MachineCatalog<Vesper>] public readonly partial struct Machine;\n"));
        foreach (var ((source, use, _), i) in Cases.Select((single, i) => (single, i)))
        {
            library.Append(CultureInfo.InvariantCulture, $"[MachineProperty(\"p{i}\", Additive = true)] public sealed {source.Replace("$\"", "\u0001", StringComparison.Ordinal).Replace("$", $"P{i}Attribute", StringComparison.Ordinal).Replace("\u0001", "$\"", StringComparison.Ordinal)}\n");
            app.Append(CultureInfo.InvariantCulture, $"[MachineType<Machine>(\"board{i}\")] [P{i}{use}] public sealed class Board{i};\n");
        }

        const string Head = "#nullable enable\nusing System;\nusing MachineTypes;\n";
        var product = isInLibrary ? CompiledProduct.Of($"{Head}namespace Lib;\n{library}", $"{Head}using Lib;\n{app}") : CompiledProduct.Of(null, Head + library + app);
        var lib = isInLibrary ? CompiledProduct.Of([new("Lib.cs", $"{Head}namespace Lib;\n{library}")]) : null;
        var rejected = Findings.Of(product.App, [])
            .Concat(lib is null ? [] : Findings.Of(lib.App, []))
            .Where(finding => finding.Rule == "MT1016")
            .ToList();

        var problems = new List<string>();
        var answered = product.Answered.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < Cases.Length; i++)
        {
            var isRejected = rejected.Exists(finding => finding.MessageArguments.Any(argument => argument.Contains($"P{i}Attribute", StringComparison.Ordinal) || argument == $"p{i}" || argument == $"P{i}"));
            var declared = product.Declared.Single(answer => answer.Contains($" board{i}-1.0 ", StringComparison.Ordinal));
            if (!isRejected && !answered.Contains(declared))
                problems.Add($"{Cases[i]}: expected {declared}");
            else if (!isInLibrary && Cases[i].IsRejected != isRejected)
                problems.Add($"{Cases[i]}: {(isRejected ? "is" : "is not")} rejected");
        }

        Assert.Empty(problems);
    }
}
