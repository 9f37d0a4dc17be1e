using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Lookup;
using MachineTypes.Model.Releases;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the value type of a release train, with its tables.</summary>
internal static class TrainEmitter
{
    public static string Emit(TrainSpec reading, Features features) =>
        TypeFrame.Write(reading.Shape, w => Write(w, reading.Shape, new ReleaseTrain(reading.Definition), features));

    private static void Write(SourceWriter w, TypeShape shape, ReleaseTrain train, Features features)
    {
        var name = shape.Name;
        ValueTypeWriter.Attributes(w, shape, features);
        var interfaces = ValueTypeWriter.Interfaces(name, features).Prepend($"{Types.Runtime}IRelease").Concat(AdoptionEmitter.Interfaces(train));
        using (w.Open($"readonly partial struct {name} : {string.Join(", ", interfaces)}"))
        {
            ValueTypeWriter.Row(w, name, "release");
            Lists(w, name);
            Members(w, shape, train);
            Facts(w, features);
            AdoptionEmitter.Members(w, train);
            ValueTypeWriter.Parsing(w, name, "Tables.Train");
            ValueTypeWriter.Identity(w, name, row => row);
            ValueTypeWriter.Formatting(w, "Version", features);
            ValueTypeWriter.TableValue(w, name, "Tables.Train");
            JsonConverterWriter.Write(w, name, "release", features);
            w.Line();
            Tables(w, shape, train);
        }
    }

    private static void Lists(SourceWriter w, string name) => w.Line($$"""
        /// <summary>Gets all releases of the train, oldest first.</summary>
        public static {{Types.Runtime}}ValueList<{{name}}> All => Tables.Train.All<{{name}}>();

        /// <summary>Gets the newest release that has been released; the default value if there is none.</summary>
        public static {{name}} Latest => new(Tables.Train.Latest);

        /// <summary>Gets the release in development; the default value if the train does not declare one.</summary>
        public static {{name}} InDevelopment => new(Tables.Train.InDevelopment);

        """);

    private static void Members(SourceWriter w, TypeShape shape, ReleaseTrain train)
    {
        var names = new TrainNames(train, shape);
        foreach (var release in train.All)
        {
            if (names.MemberOf(release) is { } member)
            {
                w.Line($"/// <summary>{Literals.Doc(train.Name)} {Literals.Doc(release.Version)}{When(release)}.</summary>");
                w.Line(FormattableString.Invariant($"public static {shape.Name} {member} => new({release.Index + 1});")).Line();
            }
        }
    }

    private static string When(Release release) => (release.State, release.Date, release.Expected) switch
    {
        (ReleaseState.Released, { } date, _) => $", released on {date}",
        (ReleaseState.Released, _, _) => ", released",
        (ReleaseState.InDevelopment, _, { } date) => $", in development, expected on {date}",
        (ReleaseState.InDevelopment, _, _) => ", in development",
        (_, _, { } date) => $", planned for {date}",
        _ => ", planned",
    };

    private static void Facts(SourceWriter w, Features features)
    {
        var date = features.DateOnly ? "global::System.DateOnly" : "global::System.DateTime";
        w.Line($$"""
            /// <inheritdoc/>
            public string Train => Tables.Train.NameOf(_row);

            /// <inheritdoc/>
            public string Version => Tables.Train.VersionOf(_row);

            /// <inheritdoc/>
            public int Index => _row - 1;

            /// <inheritdoc/>
            public bool IsReleased => Tables.Train.IsReleased(_row);

            /// <inheritdoc/>
            public bool IsBugFix => Tables.Train.IsBugFix(_row);

            /// <summary>Gets the release date; null if it has not been released or the date is not known.</summary>
            public {{date}}? Date => Tables.Train.TryGetDate(_row, out int year, out int month, out int day) ? new {{date}}(year, month, day) : null;

            /// <summary>Gets the expected release date; null if it has been released or no date is declared.</summary>
            public {{date}}? Expected => Tables.Train.TryGetExpected(_row, out int year, out int month, out int day) ? new {{date}}(year, month, day) : null;

            """);
    }

    private static void Tables(SourceWriter w, TypeShape shape, ReleaseTrain train)
    {
        var strings = new StringPool();
        foreach (var release in train.All)
        {
            strings.Add(release.Version);
        }

        w.Line("// In every table, row 0 is the default value, which is not a release.");
        using (w.Open("private static class Tables"))
        {
            w.Line($"internal static readonly {Types.TrainTables} Train = {Types.Tables}TableFormat.Load(format: {TableFormat.Current}, {Literals.Quote(shape.PlainName)}, Load);").Line();
            w.Line($"private static {Types.TrainTables} Load() => new(");
            using (w.Indent())
            {
                w.Line($"name: {Literals.Quote(train.Name)},");
                w.Line(FormattableString.Invariant($"latest: {(train.NewestReleased?.Index ?? -1) + 1},"));
                w.Line(FormattableString.Invariant($"inDevelopment: {(train.InDevelopment?.Index ?? -1) + 1},"));
                w.Line($"versions: new({Literals.Quote(string.Concat(strings.Strings))}, start: {ColumnWriter.Literal([.. strings.Starts.Select(s => (long)s)])}),");
                ColumnWriter.Argument(w, "date", Dates(train, r => r.State == ReleaseState.Released ? r.Date : null));
                var adopts = train.Definition.Adoptions.Count > 0;
                var hasBugFixes = train.All.Count > train.Releases.Count;
                var unreleased = train.Releases.Where(r => r.State != ReleaseState.Released && r.Index < train.NewestReleased?.Index).Select(r => r.Index + 1).ToList();
                ColumnWriter.Argument(w, "expected", Dates(train, r => r.State == ReleaseState.Released ? null : r.Expected), adopts || hasBugFixes || unreleased.Count > 0 ? "," : ");");
                if (adopts)
                {
                    w.Line($"adoptions: Adoptions{(hasBugFixes || unreleased.Count > 0 ? "," : ");")}");
                }

                if (hasBugFixes)
                {
                    ColumnWriter.Argument(w, "bugFixOf", train.All.Select(r => r.BugFixOf?.Index + 1 ?? 0).Prepend(0), unreleased.Count > 0 ? "," : ");");
                }

                if (unreleased.Count > 0)
                {
                    ColumnWriter.Argument(w, "unreleased", unreleased, ");");
                }
            }

            AdoptionEmitter.Table(w, train);
        }
    }

    // A date is the number yyyymmdd.
    private static IEnumerable<int> Dates(ReleaseTrain train, Func<Release, CalendarDate?> date) =>
        train.All.Select(r => date(r) is { } d ? (d.Year * 10000) + (d.Month * 100) + d.Day : 0).Prepend(0);
}
