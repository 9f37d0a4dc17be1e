using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the value type of a catalogue; its tables stand in a file of their own.</summary>
internal static class CatalogEmitter
{
    public static string Emit(CatalogSpec spec, Features features) => TypeFrame.Write(spec.Shape, w =>
    {
        var name = spec.Shape.Name;
        var interfaces = string.Join(", ", ValueTypeWriter.Interfaces(name, features).Prepend($"global::MachineTypes.IMachineType<{spec.TrainType}>"));
        w.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        using (w.Open($"readonly partial struct {name} : {interfaces}"))
        {
            w.Line("// 0 is none, the default value; any other is the place of the machine type, from 1: by family, then version. Behind them come those that are still to come.");
            w.Line("private readonly ushort _number;").Line();
            w.Line($"internal {name}(int number) => _number = (ushort)number;").Line();
            Lists(w, spec);
            Members(w, spec);
            Facts(w, spec);
            PropertyEmitter.Emit(w, spec);
            CompatEmitter.Emit(w, spec);
            PreviewEmitter.Emit(w, spec);
            ConsumerEmitter.Emit(w, spec);
            ValueTypeWriter.Parsing(w, name, "a machine type", features);
            w.Line();
            ValueTypeWriter.Identity(w, name, ordered: false, spec.Previews.Count == 0 ? "_number" : "Rank");
            ValueTypeWriter.Text(w, "Name", features);
            ValueTypeWriter.List(w, name, "MachineList", "machine types");
            w.Line();
            FamilyList(w, spec.Families.Count);
        }
    });

    private const int MachineColumns = CatalogTablesEmitter.MachineColumns;
    private const int FamilyColumns = CatalogTablesEmitter.FamilyColumns;

    private static void Lists(SourceWriter w, CatalogSpec spec) => w.Line($$"""
        /// <summary>Every machine type of the catalogue: by family, then version.</summary>
        public static MachineList All => new MachineList(1, {{spec.Machines.Count}});

        /// <summary>The names of the families, in ordinal order.</summary>
        public static FamilyList Families => default;

        /// <summary>The newest released machine type of a family; the one there is where the family has no versions.</summary>
        /// <param name="family">The family's name, such as <c>{{Literals.Doc(spec.Families.Count > 0 ? spec.Families[0].Name : "pc-q35")}}</c>.</param>
        /// <returns>The machine type; the default value where there is no such family or nothing of it is released.</returns>
        public static {{spec.Shape.Name}} Latest(string family)
        {
            for (int i = 1; i <= {{spec.Families.Count}}; i++)
            {
                if (Tables.Text(Tables.Families(i * {{FamilyColumns}})) == family)
                {
                    return new {{spec.Shape.Name}}(Tables.Families(i * {{FamilyColumns}} + 3));
                }
            }

            return default;
        }

        """);

    private static void Members(SourceWriter w, CatalogSpec spec)
    {
        foreach (var (machine, place) in spec.Machines.Select((m, i) => (m, i)))
        {
            if (machine.Member is { } member)
            {
                w.Line($"/// <summary>The machine type <c>{Literals.Doc(machine.Name)}</c>.</summary>");
                w.Line($"public static {spec.Shape.Name} {Text.Identifiers.Escape(member)} => new {spec.Shape.Name}({place + 1});").Line();
            }
        }
    }

    private static void Facts(SourceWriter w, CatalogSpec spec)
    {
        var access = spec.ShowsTrain ? "public" : "internal";
        w.Line($$"""
        /// <summary>The machine type's name; empty for the default value, which is none.</summary>
        public string Name => Tables.Text(_number);

        /// <summary>The name of its family; empty for the default value, which is none.</summary>
        public string Family => Tables.Text(Tables.Families(Tables.Machines(_number * {{MachineColumns}}) * {{FamilyColumns}}));

        /// <summary>The other name that stands for it today, if there is one.</summary>
        public string? Alias => Tables.Machines(_number * {{MachineColumns}} + 5) is var alias && alias == 0 ? null : Tables.Text(alias);

        /// <summary>The release that it belongs to; the default value for one without a version.</summary>
        {{access}} {{spec.TrainType}} Release => Tables.Machines(_number * {{MachineColumns}} + 1) is var release && release == 0 ? default : {{spec.TrainType}}.All[release - 1];

        /// <summary>Whether it has a version, and with it the promise that it never changes.</summary>
        public bool IsVersioned => Tables.Machines(_number * {{MachineColumns}} + 1) != 0;

        /// <summary>Whether a release reports it as deprecated.</summary>
        /// <param name="release">The release that is asked.</param>
        /// <returns>True from the release on that deprecated it.</returns>
        {{access}} bool IsDeprecated({{spec.TrainType}} release) => IsSince(Tables.Machines(_number * {{MachineColumns}} + 3), release);

        /// <summary>Whether a release no longer has it.</summary>
        /// <param name="release">The release that is asked.</param>
        /// <returns>True from the release on that removed it.</returns>
        {{access}} bool IsRemoved({{spec.TrainType}} release) => IsSince(Tables.Machines(_number * {{MachineColumns}} + 4), release);

        private static bool IsSince(int since, {{spec.TrainType}} release) => since != 0 && release.Index + 1 >= since;

        /// <summary>Whether a release's binary has it.</summary>
        /// <param name="release">The release that is asked.</param>
        /// <returns>True from the release on that brought it, to the one before that which removed it.</returns>
        {{access}} bool ExistsIn({{spec.TrainType}} release) => Exists(_number, release.Index + 1);

        /// <summary>The other name that stood, or stands, for it in a release's binary.</summary>
        /// <param name="release">The release that is asked.</param>
        /// <returns>The alias; null where there is none, or no such machine type.</returns>
        {{access}} string? AliasAsOf({{spec.TrainType}} release)
        {
            int number = release.Index + 1;
            int family = Tables.Machines(_number * {{MachineColumns}}) * {{FamilyColumns}};
            for (int i = Tables.Families(family + 8); i < Tables.Families(family + 9); i++)
            {
                if (Tables.Aliases(i * 4 + 2) <= number
                    && (Tables.Aliases(i * 4 + 3) == 0 || number < Tables.Aliases(i * 4 + 3))
                    && (Tables.Aliases(i * 4 + 1) == 0 ? IsNewestIn(number) : Tables.Aliases(i * 4 + 1) == _number && Exists(_number, number)))
                {
                    return Tables.Text(Tables.Aliases(i * 4));
                }
            }

            return null;
        }

        private static bool Exists(int machine, int release) =>
            machine != 0
            && release != 0
            && Tables.Machines(machine * {{MachineColumns}} + 6) <= release
            && (Tables.Machines(machine * {{MachineColumns}} + 4) == 0 || release < Tables.Machines(machine * {{MachineColumns}} + 4));

        // Whether it is the newest of its family that a release has; those that stand beside a release's own do not count.
        private bool IsNewestIn(int release)
        {
            int family = Tables.Machines(_number * {{MachineColumns}}) * {{FamilyColumns}};
            for (int i = Tables.Families(family + 2); i >= Tables.Families(family + 1); i--)
            {
                if (Tables.Machines(i * {{MachineColumns}} + 7) == 0 && Exists(i, release))
                {
                    return i == _number;
                }
            }

            return false;
        }
        """);
        if (!spec.ShowsTrain)
        {
            ExplicitFacts(w, spec.TrainType);
        }
    }

    // A member that shows the train cannot be public where the train is not, and an interface's member is public or explicit.
    private static void ExplicitFacts(SourceWriter w, string train) => w.Line($$"""

        {{train}} global::MachineTypes.IMachineType<{{train}}>.Release => Release;

        bool global::MachineTypes.IMachineType<{{train}}>.IsDeprecated({{train}} release) => IsDeprecated(release);

        bool global::MachineTypes.IMachineType<{{train}}>.IsRemoved({{train}} release) => IsRemoved(release);

        bool global::MachineTypes.IMachineType<{{train}}>.ExistsIn({{train}} release) => ExistsIn(release);

        string? global::MachineTypes.IMachineType<{{train}}>.AliasAsOf({{train}} release) => AliasAsOf(release);

        global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.MachinePropertyValue> global::MachineTypes.IMachineType<{{train}}>.PropertiesAsOf({{train}} release) => PropertiesAsOf(release);

        global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.MachineChange> global::MachineTypes.IMachineType<{{train}}>.ChangesBetween({{train}} before, {{train}} after) => ChangesBetween(before, after);
        """);

    private static void FamilyList(SourceWriter w, int count) => w.Line($$"""
        /// <summary>The names of the catalogue's families.</summary>
        public readonly struct FamilyList : global::System.Collections.Generic.IReadOnlyList<string>
        {
            /// <summary>How many there are.</summary>
            public int Count => {{count}};

            /// <summary>The name at a place.</summary>
            /// <param name="index">The place, from 0.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
            public string this[int index] => (uint)index < {{count}}u
                ? Tables.Text(Tables.Families((index + 1) * {{FamilyColumns}}))
                : throw new global::System.ArgumentOutOfRangeException(nameof(index));

            /// <summary>Goes through the names.</summary>
            /// <returns>What foreach asks for each one.</returns>
            public global::System.Collections.Generic.IEnumerator<string> GetEnumerator()
            {
                for (int i = 0; i < {{count}}; i++)
                {
                    yield return this[i];
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        """);
}
