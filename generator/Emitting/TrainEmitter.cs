using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the value type of a release train.</summary>
internal static class TrainEmitter
{
    public static string Emit(TrainSpec reading, Features features) =>
        TypeFrame.Write(reading.Shape, w => Write(w, reading.Shape, new ReleaseTrain(reading.Definition), features));

    private static void Write(SourceWriter w, TypeShape shape, ReleaseTrain train, Features features)
    {
        var interfaces = string.Join(", ", ValueTypeWriter.Interfaces(shape.Name, features).Prepend("global::MachineTypes.IRelease").Concat(AdoptionEmitter.Interfaces(train)));
        w.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        using (w.Open($"readonly partial struct {shape.Name} : {interfaces}"))
        {
            w.Line("// 0 is none, the default value; any other is the place of the release on the train, from 1.");
            w.Line("private readonly ushort _number;").Line();
            w.Line($"internal {shape.Name}(int number) => _number = (ushort)number;").Line();
            Lists(w, shape.Name, train);
            Members(w, shape, train);
            Facts(w, shape.Name, train, features);
            AdoptionEmitter.Emit(w, train);
            ValueTypeWriter.Parsing(w, shape.Name, "a release", features);
            w.Line();
            ValueTypeWriter.Identity(w, shape.Name, ordered: true);
            ValueTypeWriter.Text(w, "Version", features);
            ValueTypeWriter.List(w, shape.Name, "ReleaseList", "releases, oldest first");
            w.Line();
            Tables(w, train);
        }
    }

    private static void Lists(SourceWriter w, string name, ReleaseTrain train) => w.Line($$"""
        /// <summary>Every release of the train, oldest first.</summary>
        public static ReleaseList All => new ReleaseList(1, {{train.Releases.Count}});

        /// <summary>The newest release that is out; the default value where none is.</summary>
        public static {{name}} Latest => new {{name}}({{(train.NewestReleased?.Index ?? -1) + 1}});

        /// <summary>The release that is being made; the default value where the train names none.</summary>
        public static {{name}} InDevelopment => new {{name}}({{(train.InDevelopment?.Index ?? -1) + 1}});

        """);

    private static void Members(SourceWriter w, TypeShape shape, ReleaseTrain train)
    {
        var names = new TrainNames(train, shape);
        foreach (var release in train.Releases)
        {
            if (names.MemberOf(release) is { } member)
            {
                w.Line($"/// <summary>{Literals.Doc(train.Name)} {Literals.Doc(release.Version)}{When(release)}.</summary>");
                w.Line($"public static {shape.Name} {member} => new {shape.Name}({release.Index + 1});").Line();
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

    private static void Facts(SourceWriter w, string name, ReleaseTrain train, Features features)
    {
        // A type has no member of its own name, and Train is a likely one.
        var date = features.DateOnly ? "global::System.DateOnly" : "global::System.DateTime";
        w.Line($$"""
            /// <summary>The name of the train; empty for the default value, which is none.</summary>
            {{(name == "Train" ? "string global::MachineTypes.IRelease.Train" : "public string Train")}} => _number == 0 ? "" : {{Literals.Quote(train.Name)}};

            /// <summary>The version, such as machine types carry it; empty for the default value, which is none.</summary>
            public string Version => Tables.Text(_number);

            /// <summary>Its place on the train, from 0 for the oldest; -1 for the default value, which is none.</summary>
            public int Index => _number - 1;

            /// <summary>Whether the release is out.</summary>
            public bool IsReleased => _number != 0 && _number <= {{(train.NewestReleased?.Index ?? -1) + 1}};

            /// <summary>The day of the release, where it is out and the day is known.</summary>
            public {{date}}? Date => Day(Tables.Dates(_number));

            /// <summary>The day on which it is expected, where it is not out and a day was named.</summary>
            public {{date}}? Expected => Day(Tables.ExpectedDates(_number));

            private static {{date}}? Day(int day) => day == 0 ? null : new {{date}}(day / 10000, day / 100 % 100, day % 100);
            """);
    }

    private static void Tables(SourceWriter w, ReleaseTrain train)
    {
        using (w.Open("private static class Tables"))
        {
            var texts = new TextPool();
            foreach (var release in train.Releases)
            {
                texts.Add(release.Version);
            }

            TableWriter.Numbers(w, "Dates", "The days of the releases as yyyymmdd; 0 where there is none.", Days(train, r => r.State == ReleaseState.Released ? r.Date : null));
            TableWriter.Numbers(w, "ExpectedDates", "The days on which releases are expected.", Days(train, r => r.State == ReleaseState.Released ? null : r.Expected));
            NameTableWriter.Write(w, [.. train.Releases.Select((r, i) => (r.Version, i + 1))]);
            w.Line();
            texts.Emit(w);
        }
    }

    private static List<int> Days(ReleaseTrain train, Func<Release, CalendarDate?> day) =>
        [0, .. train.Releases.Select(r => day(r) is { } d ? (d.Year * 10000) + (d.Month * 100) + d.Day : 0)];
}
