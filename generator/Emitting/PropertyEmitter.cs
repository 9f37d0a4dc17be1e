using System.Globalization;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Generator.Emitting;

// See docs/decisions/0019-nullable-members.md.
/// <summary>Writes the typed members of the properties, and their columns.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes a typed member for each property that can have one.</summary>
    public static void Members(SourceWriter w, CatalogSpec spec)
    {
        var columns = ColumnNames(spec);
        for (var i = 0; i < spec.Properties.Count; i++)
        {
            var property = spec.Properties[i];
            if (property.Member is not { } member)
            {
                continue;
            }

            var type = property.ValueType.CSharpType;
            var value = Value(property, columns[i]);
            w.Line($"/// <summary><inheritdoc cref=\"{property.Type}\" path=\"/summary/node()\"/></summary>");
            w.Line($"/// <remarks>Reported as <c>{Literals.Doc(property.Name)}</c>.</remarks>");
            w.Line($"{(property.IsPublic ? "public" : "internal")} {type}{(property.IsNullable ? "?" : "")} {Text.Identifiers.Escape(member)} => "
                + (property.IsNullable ? $"{IsReported(property, columns[i])} ? {value} : null;"
                    : property.IsOfLatest ? $"Tables.Catalog.IsLatest(_row) && {value};"
                    : value + ";"));
            w.Line();
        }
    }

    /// <summary>Writes the columns of the properties.</summary>
    public static void Columns(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        var columns = ColumnNames(spec);
        for (var i = 0; i < spec.Properties.Count; i++)
        {
            var property = spec.Properties[i];
            w.Line($"// {Literals.Comment(property.Name)}");
            ColumnWriter.Property(w, "internal", columns[i], [0, .. AllMachines(property).Select(v => Cell(property, v, strings))]);
            if (HasGaps(property))
            {
                ColumnWriter.Property(w, "internal", Presence(columns[i]), [0, .. AllMachines(property).Select(State)]);
            }
        }
    }

    /// <summary>Writes the method that creates the tables of the properties, from which all properties of a machine type are listed.</summary>
    public static void Tables(SourceWriter w, CatalogSpec spec, StringPool strings)
    {
        var columns = ColumnNames(spec);
        using (w.Open($"private static {Types.PropertyTable}[] Properties() => new {Types.PropertyTable}[]", "};"))
        {
            for (var i = 0; i < spec.Properties.Count; i++)
            {
                var property = spec.Properties[i];
                var arguments = new List<string> { Literals.Quote(property.Name), columns[i], Conversion(property) };
                if (property.IntroducedIn > 0)
                {
                    arguments.Add(FormattableString.Invariant($"introducedIn: {property.IntroducedIn + 1}"));
                }

                if (property.IsOfLatest)
                {
                    arguments.Add("isOfLatest: true");
                }

                if (HasGaps(property))
                {
                    arguments.Add("presence: " + Presence(columns[i]));
                }

                Table(w, property, string.Join(", ", arguments), strings);
            }
        }

        w.Line();
    }

    /// <summary>Returns every value that a property has anywhere.</summary>
    public static IEnumerable<PropertyValue> AllValues(PropertySpec property) => AllMachines(property).Concat(property.Others.Select(o => o.Value));

    private static void Table(SourceWriter w, PropertySpec property, string arguments, StringPool strings)
    {
        if (property.Others.Count == 0)
        {
            w.Line($"new({arguments}),");
            return;
        }

        w.Line($"new({arguments}, others: new(");
        using (w.Indent())
        {
            ColumnWriter.Argument(w, "first", property.Others.Select(o => o.FirstMachine + 1));
            ColumnWriter.Argument(w, "last", property.Others.Select(o => o.LastMachine + 1));
            ColumnWriter.Argument(w, "from", property.Others.Select(o => o.Window.From + 1));
            ColumnWriter.Argument(w, "until", property.Others.Select(o => o.Window.Until + 1 ?? 0));
            ColumnWriter.Argument(w, "isReported", property.Others.Select(o => (int)State(o.Value)));
            w.Line($"values: {ColumnWriter.Literal([.. property.Others.Select(o => Cell(property, o.Value, strings))])})),");
        }
    }

    // A string is its row, which the catalogue's tables know; the row is found when the member is read.
    private static long Cell(PropertySpec property, PropertyValue value, StringPool strings) => (property.ValueType.Kind, value.Value) switch
    {
        (_, null) => 0,
        (not PropertyValueKind.Flag, _) when value.IsNotKnown => 0,
        (PropertyValueKind.Flag, var flag) => flag == "true" ? 1 : 0,
        (PropertyValueKind.Text, var text) => strings.Add(text),
        (_, var number) when number[0] == '-' => long.Parse(number, CultureInfo.InvariantCulture),

        // A number without a sign may need all 64 bits, and becomes the negative one with the same bits.
        (_, var number) => unchecked((long)ulong.Parse(number, CultureInfo.InvariantCulture)),
    };

    private static string Value(PropertySpec property, string column) => property.ValueType.Kind switch
    {
        PropertyValueKind.Flag => $"Tables.{column}[_row] != 0",
        PropertyValueKind.Text => $"Tables.Catalog.String(Tables.{column}[_row])",
        _ when property.ValueType.CSharpType == "int" => $"Tables.{column}[_row]",
        _ => $"unchecked(({property.ValueType.CSharpType})Tables.{column}.Int64(_row))",
    };

    private static string IsReported(PropertySpec property, string column) => string.Join(" && ", new[]
    {
        property.IsOfLatest ? "Tables.Catalog.IsLatest(_row)" : null,
        HasGaps(property) ? $"Tables.{Presence(column)}[_row] {(AllMachines(property).Any(v => v.IsNotKnown) ? "== 1" : "!= 0")}" : "_row != 0",
    }.OfType<string>());

    // How the number in a cell becomes the value that the list of all properties has.
    private static string Conversion(PropertySpec property) => property.ValueType.Kind switch
    {
        PropertyValueKind.Flag => "static cell => cell != 0",
        PropertyValueKind.Text => "static cell => Catalog.String((int)cell)",
        _ => $"static cell => unchecked(({property.ValueType.CSharpType})cell)",
    };

    // 0: not reported. 1: reported. 2: not known.
    private static long State(PropertyValue value) => value.IsNotKnown ? 2 : value.IsNone ? 0 : 1;

    private static bool HasGaps(PropertySpec property) => AllMachines(property).Any(v => v.IsNone || v.IsNotKnown);

    private static IEnumerable<PropertyValue> AllMachines(PropertySpec property) => property.Values.Concat(property.PreviewValues);

    // Named after the member, so that a reader finds the one from the other. The suffixes keep the names apart from each other and from those of the tables.
    private static IReadOnlyList<string> ColumnNames(CatalogSpec spec)
    {
        var taken = new HashSet<string>(spec.Properties.Select(p => p.Member).OfType<string>(), StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var property in spec.Properties)
        {
            var name = property.Member;
            for (var i = names.Count; name is null; i++)
            {
                var unnamed = FormattableString.Invariant($"Property{i}");
                name = taken.Add(unnamed) ? unnamed : null;
            }

            names.Add(name + "Column");
        }

        return names;
    }

    private static string Presence(string column) => column + "Presence";
}
