using System.Globalization;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the members of the properties, and their columns.</summary>
internal static class PropertyEmitter
{
    // First and last machine type, first release, first release that is past, whether there is a value.
    private const int OtherColumns = 5;

    private const string List = "global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.MachinePropertyValue>";

    public static void Emit(SourceWriter w, CatalogSpec spec)
    {
        foreach (var (property, place) in spec.Properties.Select((p, i) => (p, i)))
        {
            if (property.Member is not { } member)
            {
                continue;
            }

            var type = property.ValueType.CSharpType;
            w.Line();
            w.Line($"/// <summary>What the machine type reports as <c>{Literals.Doc(property.Name)}</c>.</summary>");
            w.Line($"/// <remarks><inheritdoc cref=\"{property.Type}\" path=\"/summary/node()\"/></remarks>");
            w.Line($"{(property.IsPublic ? "public" : "internal")} {type}{(property.IsNullable ? "?" : "")} {Text.Identifiers.Escape(member)} => "
                + (property.IsNullable ? $"{Has(property, place)} ? {Value(property, place)} : ({type}?)null;"
                    : property.IsOfLatest ? $"{Latest} && {Value(property, place)};"
                    : Value(property, place) + ";"));
        }

        w.Line();
        using (w.Open($"{List} global::MachineTypes.IMachineType.Properties"))
        using (w.Open("get"))
        {
            Collect(w, spec, Has, Value);
        }

        AsOf(w, spec);
    }

    public static void Columns(SourceWriter w, CatalogSpec spec, TextPool texts)
    {
        foreach (var (property, place) in spec.Properties.Select((p, i) => (p, i)))
        {
            if (!IsSame(property))
            {
                TableWriter.Numbers(w, ColumnType(property), $"Values{place}", $"{property.Name} of each machine type.", [0, .. All(property).Select(v => Cell(property, v, texts))]);
            }

            if (HasGaps(property))
            {
                TableWriter.Numbers(w, $"Has{place}", $"Whether a machine type reports {property.Name}.", [0, .. All(property).Select(v => v.IsNone ? 0 : 1)]);
            }

            if (property.Others.Count > 0)
            {
                TableWriter.Rows(
                    w,
                    $"Others{place}",
                    $"A row what other binaries report as {Literals.Comment(property.Name)}: from which machine type to which, first release, first one that is past, whether there is a value.",
                    [.. property.Others.Select(o => (
                        new[] { o.FirstMachine + 1, o.LastMachine + 1, o.Window.From + 1, o.Window.Until + 1 ?? 0, o.Value.IsNone ? 0 : 1 },
                        o.Value.ToString()))]);
                TableWriter.Numbers(w, ColumnType(property), $"OtherValues{place}", "The value of each of these rows.", [.. property.Others.Select(o => Cell(property, o.Value, texts))]);
            }
        }
    }

    private static void AsOf(SourceWriter w, CatalogSpec spec)
    {
        w.Line();
        w.Line("/// <summary>What it reports in a release's binary: the properties that have a value then, in the order of their names.</summary>");
        w.Line("/// <param name=\"release\">The release that is asked.</param>");
        w.Line("/// <returns>The properties; none in a release that is older than the machine type, nor any that the release did not report yet.</returns>");
        using (w.Open($"{(spec.ShowsTrain ? "public" : "internal")} {List} PropertiesAsOf({spec.TrainType} release)"))
        {
            w.Line("int number = release.Index + 1;");
            using (w.Open($"if (_number == 0 || number == 0 || number < Tables.Machines(_number * {CatalogTablesEmitter.MachineColumns} + 6))"))
            {
                w.Line("return global::System.Array.Empty<global::MachineTypes.MachinePropertyValue>();");
            }

            w.Line();
            foreach (var (property, place) in spec.Properties.Select((p, i) => (p, i)).Where(p => p.p.Others.Count > 0))
            {
                w.Line($"int other{place} = Other{place}(number);");
            }

            Collect(
                w,
                spec,
                (property, place) => string.Join(" && ", new[]
                {
                    property.IntroducedIn > 0 ? $"number >= {property.IntroducedIn + 1}" : null,
                    property.IsOfLatest ? "IsNewestIn(number)" : null,
                    property.Others.Count > 0 ? $"(other{place} < 0 ? {HasStep(property, place)} : Tables.Others{place}(other{place} * {OtherColumns} + 4) != 0)" : HasStep(property, place),
                }.OfType<string>()),
                (property, place) => property.Others.Count > 0
                    ? $"other{place} < 0 ? {Value(property, place)} : {Value(property, $"Tables.OtherValues{place}(other{place})")}"
                    : Value(property, place));
        }

        foreach (var (property, place) in spec.Properties.Select((p, i) => (p, i)).Where(p => p.p.Others.Count > 0))
        {
            w.Line();
            w.Line($"// The row that says what a release's binary reports as {Literals.Comment(property.Name)} where it is not what today's do, or -1.");
            using (w.Open($"private int Other{place}(int release)"))
            {
                using (w.Open($"for (int i = 0; i < {property.Others.Count * OtherColumns}; i += {OtherColumns})"))
                {
                    w.Line($"if (Tables.Others{place}(i) <= _number && _number <= Tables.Others{place}(i + 1)");
                    w.Line($"    && Tables.Others{place}(i + 2) <= release && (Tables.Others{place}(i + 3) == 0 || release < Tables.Others{place}(i + 3)))");
                    w.Line("{");
                    w.Line($"    return i / {OtherColumns};");
                    w.Line("}");
                }

                w.Line();
                w.Line("return -1;");
            }
        }
    }

    private static void Collect(SourceWriter w, CatalogSpec spec, Func<PropertySpec, int, string> has, Func<PropertySpec, int, string> value)
    {
        w.Line("var values = new global::System.Collections.Generic.List<global::MachineTypes.MachinePropertyValue>();");
        foreach (var (property, place) in spec.Properties.Select((p, i) => (p, i)))
        {
            using (w.Open($"if ({has(property, place)})"))
            {
                w.Line($"values.Add(new global::MachineTypes.MachinePropertyValue({Literals.Quote(property.Name)}, {value(property, place)}));");
            }

            w.Line();
        }

        w.Line("return values;");
    }

    private static readonly string Latest =
        $"_number != 0 && Tables.Families(Tables.Machines(_number * {CatalogTablesEmitter.MachineColumns}) * {CatalogTablesEmitter.FamilyColumns} + 3) == _number";

    private static string Has(PropertySpec property, int place) =>
        (property.IsOfLatest ? Latest + " && " : "") + HasStep(property, place);

    private static string HasStep(PropertySpec property, int place) => HasGaps(property) ? $"Tables.Has{place}(_number) != 0" : "_number != 0";

    private static bool HasGaps(PropertySpec property) => All(property).Any(v => v.IsNone);

    private static IEnumerable<PropertyValue> All(PropertySpec property) => property.Values.Concat(property.PreviewValues);

    // A flag that is the same on every machine type needs no column.
    private static bool IsSame(PropertySpec property) =>
        property.ValueType.Kind == PropertyValueKind.Flag && All(property).Select(v => v.Text == "true").Distinct().Count() < 2;

    private static string Value(PropertySpec property, int place) =>
        IsSame(property)
            ? All(property).Any(v => v.Text == "true") ? "_number != 0" : "false"
            : Value(property, $"Tables.Values{place}(_number)");

    private static string Value(PropertySpec property, string cell) => property.ValueType.Kind switch
    {
        PropertyValueKind.Flag => $"{cell} != 0",
        PropertyValueKind.Text => $"Tables.Text({cell})",
        PropertyValueKind.Enumeration => $"unchecked(({property.ValueType.CSharpType}){cell})",
        _ => cell,
    };

    private static string ColumnType(PropertySpec property) => property.ValueType.Kind switch
    {
        PropertyValueKind.Integer => property.ValueType.CSharpType,
        PropertyValueKind.Enumeration => "long",
        _ => "int",
    };

    private static long Cell(PropertySpec property, PropertyValue value, TextPool texts) => (property.ValueType.Kind, value.Text) switch
    {
        (_, null) => 0,
        (PropertyValueKind.Flag, var text) => text == "true" ? 1 : 0,
        (PropertyValueKind.Text, var text) => texts.Add(text),
        (_, var text) when text[0] == '-' => long.Parse(text, CultureInfo.InvariantCulture),

        // A number without sign may need all 64 bits, and then comes as the negative one of the same bits.
        (_, var text) => unchecked((long)ulong.Parse(text, CultureInfo.InvariantCulture)),
    };
}
