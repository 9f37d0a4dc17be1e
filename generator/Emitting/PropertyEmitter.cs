using System.Globalization;
using MachineTypes.Model;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the members of the properties, and their columns.</summary>
internal static class PropertyEmitter
{
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
            w.Line($"{(property.IsPublic ? "public" : "internal")} {type}{(property.IsNullable ? "?" : "")} {Parsing.Symbols.Escaped(member)} => "
                + (property.IsNullable ? $"{Has(property, place)} ? {Value(property, place)} : ({type}?)null;" : Value(property, place) + ";"));
        }

        w.Line();
        using (w.Open("global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.MachinePropertyValue> global::MachineTypes.IMachineType.Properties"))
        using (w.Open("get"))
        {
            w.Line("var values = new global::System.Collections.Generic.List<global::MachineTypes.MachinePropertyValue>();");
            foreach (var (property, place) in spec.Properties.Select((p, i) => (p, i)))
            {
                using (w.Open($"if ({Has(property, place)})"))
                {
                    w.Line($"values.Add(new global::MachineTypes.MachinePropertyValue({Literals.Quote(property.Name)}, {Value(property, place)}));");
                }

                w.Line();
            }

            w.Line("return values;");
        }
    }

    public static void Columns(SourceWriter w, CatalogSpec spec, TextPool texts)
    {
        foreach (var (property, place) in spec.Properties.Select((p, i) => (p, i)))
        {
            if (!IsSame(property))
            {
                TableWriter.Numbers(w, ColumnType(property), $"Values{place}", $"{property.Name} of each machine type.", [0, .. property.Values.Select(v => Cell(property, v, texts))]);
            }

            if (HasGaps(property))
            {
                TableWriter.Numbers(w, $"Has{place}", $"Whether a machine type reports {property.Name}.", [0, .. property.Values.Select(v => v.IsNone ? 0 : 1)]);
            }
        }
    }

    private static string Has(PropertySpec property, int place) => HasGaps(property) ? $"Tables.Has{place}(_number) != 0" : "_number != 0";

    private static bool HasGaps(PropertySpec property) => property.Values.Any(v => v.IsNone);

    // A flag that is the same on every machine type needs no column.
    private static bool IsSame(PropertySpec property) =>
        property.ValueType.Kind == PropertyValueKind.Flag && property.Values.Select(v => v.Text == "true").Distinct().Count() < 2;

    private static string Value(PropertySpec property, int place) => property.ValueType.Kind switch
    {
        PropertyValueKind.Flag when IsSame(property) => property.Values.Any(v => v.Text == "true") ? "_number != 0" : "false",
        PropertyValueKind.Flag => $"Tables.Values{place}(_number) != 0",
        PropertyValueKind.Text => $"Tables.Text(Tables.Values{place}(_number))",
        PropertyValueKind.Enumeration => $"unchecked(({property.ValueType.CSharpType})Tables.Values{place}(_number))",
        _ => $"Tables.Values{place}(_number)",
    };

    private static string ColumnType(PropertySpec property) => property.ValueType.Kind switch
    {
        PropertyValueKind.Integer => property.ValueType.CSharpType,
        PropertyValueKind.Enumeration => "long",
        _ => "int",
    };

    private static decimal Cell(PropertySpec property, PropertyValue value, TextPool texts) => (property.ValueType.Kind, value.Text) switch
    {
        (_, null) => 0,
        (PropertyValueKind.Flag, var text) => text == "true" ? 1 : 0,
        (PropertyValueKind.Text, var text) => texts.Add(text),
        (_, var text) => decimal.Parse(text, CultureInfo.InvariantCulture),
    };
}
