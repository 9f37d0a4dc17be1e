using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the value type of a catalogue. Every member passes the row of the machine type on to the tables; the answers are computed in the runtime.</summary>
internal static class CatalogEmitter
{
    public static string Emit(CatalogSpec spec, Features features) => TypeFrame.Write(spec.Shape, w =>
    {
        var name = spec.Shape.Name;
        ValueTypeWriter.Attributes(w, spec.Shape, features);
        var interfaces = ValueTypeWriter.Interfaces(name, features).Prepend($"{Types.Runtime}IMachineType<{spec.TrainType}>");
        using (w.Open($"readonly partial struct {name} : {string.Join(", ", interfaces)}"))
        {
            ValueTypeWriter.Row(w, name, "machine type");
            Lists(w, spec);
            Facts(w, spec);
            Compat(w, spec);
            ExplicitMembers(w, spec);
            PropertyEmitter.Members(w, spec);
            ValueTypeWriter.Parsing(w, name, "Tables");
            ValueTypeWriter.Identity(w, name, row => $"Tables.Catalog.OrderOf({row})");
            ValueTypeWriter.Formatting(w, "Name", features);
            ValueTypeWriter.TableValue(w, name, "Tables");
            JsonConverterWriter.Write(w, name, "machine type", features);
        }
    });

    private static void Lists(SourceWriter w, CatalogSpec spec)
    {
        var name = spec.Shape.Name;
        w.Line($$"""
            /// <summary>Gets all machine types of the catalogue, by family, then version.</summary>
            public static {{Types.Runtime}}ValueList<{{name}}> All => Tables.Catalog.All<{{name}}>();

            /// <summary>Gets the names of the families, in ordinal order.</summary>
            public static {{Types.Runtime}}FamilyList Families => Tables.Catalog.Families;

            /// <summary>Gets a preview for each family that continues: its newest machine type with all pending flips applied. A preview is in no other list, and no name parses to it.</summary>
            public static {{Types.Runtime}}ValueList<{{name}}> Previews => Tables.Catalog.Previews<{{name}}>();

            /// <summary>Gets the flags whose deprecation is announced and that the newest machine types have not flipped yet, by family, then property.</summary>
            {{Access(spec)}} static {{Types.Runtime}}PendingFlipList<{{name}}, {{spec.TrainType}}> PendingFlips => Tables.Catalog.PendingFlips<{{name}}, {{spec.TrainType}}>();

            /// <summary>Returns the newest released machine type of a family.</summary>
            /// <param name="family">The name of the family, such as <c>{{Literals.Doc(spec.Families.Count > 0 ? spec.Families[0].Name : "pc-q35")}}</c>.</param>
            /// <returns>The machine type; the default value if there is no such family, or none of its machine types has been released.</returns>
            public static {{name}} Latest(string family) => new(Tables.Catalog.LatestOf(family));

            /// <summary>Determines whether a release of a consumer honours the properties that have flipped on a machine type. The consumer may be declared in another project.</summary>
            /// <typeparam name="TConsumer">The release type of a train that consumes the train of this catalogue.</typeparam>
            /// <param name="machine">The machine type.</param>
            /// <param name="consumer">The consumer's release.</param>
            /// <returns>The verdict, with the reason and the property that causes it.</returns>
            {{Access(spec)}} static {{Types.Runtime}}ConsumerVerdict Check<TConsumer>({{name}} machine, TConsumer consumer)
                where TConsumer : struct, {{Types.Runtime}}IConsumer<{{spec.TrainType}}> => Tables.Catalog.Check<TConsumer, {{spec.TrainType}}>(machine._row, consumer);

            """);
    }

    private static void Facts(SourceWriter w, CatalogSpec spec) => w.Line($$"""
        /// <inheritdoc/>
        public string Name => Tables.Catalog.NameOf(_row);

        /// <inheritdoc/>
        public string Family => Tables.Catalog.FamilyOf(_row);

        /// <inheritdoc/>
        public string? Alias => Tables.Catalog.AliasOf(_row);

        /// <inheritdoc/>
        public bool IsVersioned => Tables.Catalog.IsVersioned(_row);

        /// <inheritdoc/>
        {{Access(spec)}} {{spec.TrainType}} Release => Tables.Catalog.ReleaseOf<{{spec.TrainType}}>(_row);

        /// <inheritdoc/>
        {{Access(spec)}} bool IsDeprecated({{spec.TrainType}} release) => Tables.Catalog.IsDeprecated(_row, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} bool IsRemoved({{spec.TrainType}} release) => Tables.Catalog.IsRemoved(_row, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} bool ExistsIn({{spec.TrainType}} release) => Tables.Catalog.Exists(_row, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} {{Types.Runtime}}Presence PresenceIn({{spec.TrainType}} release) => Tables.Catalog.PresenceIn(_row, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} string? AliasAsOf({{spec.TrainType}} release) => Tables.Catalog.AliasAsOf(_row, release.Index);

        """);

    private static void Compat(SourceWriter w, CatalogSpec spec) => w.Line($$"""
        /// <inheritdoc/>
        public {{Types.Runtime}}CompatTable Compat => Tables.Catalog.Compat(_row);

        /// <inheritdoc/>
        public bool IsCompatKnown => Tables.Catalog.IsCompatKnown(_row);

        /// <inheritdoc/>
        {{Access(spec)}} {{Types.Runtime}}CompatTable CompatAsOf({{spec.TrainType}} release) => Tables.Catalog.CompatAsOf(_row, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} bool IsCompatKnownAsOf({{spec.TrainType}} release) => Tables.Catalog.IsCompatKnownAsOf(_row, release.Index);

        /// <inheritdoc cref="{{Types.Runtime}}CompatTable.TryGet(global::System.ReadOnlySpan{char}, global::System.ReadOnlySpan{char}, out string)"/>
        public bool TryGetCompat(string driver, string property, out string value) => TryGetCompat({{Types.MemoryExtensions}}.AsSpan(driver), {{Types.MemoryExtensions}}.AsSpan(property), out value);

        /// <inheritdoc cref="{{Types.Runtime}}CompatTable.TryGet(global::System.ReadOnlySpan{char}, global::System.ReadOnlySpan{char}, out string)"/>
        public bool TryGetCompat({{Types.Chars}} driver, {{Types.Chars}} property, out string value) => Tables.Catalog.TryGetCompat(_row, driver, property, out value);

        /// <inheritdoc/>
        {{Access(spec)}} {{Types.PropertyValues}} PropertiesAsOf({{spec.TrainType}} release) => Tables.Catalog.PropertiesAsOf(_row, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} bool IsPropertyKnownAsOf(string property, {{spec.TrainType}} release) => Tables.Catalog.IsPropertyKnownAsOf(_row, property, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} {{Types.Strings}} PropertiesNotKnownAsOf({{spec.TrainType}} release) => Tables.Catalog.PropertiesNotKnownAsOf(_row, release.Index);

        /// <inheritdoc/>
        {{Access(spec)}} {{Types.Changes}} ChangesBetween({{spec.TrainType}} before, {{spec.TrainType}} after) => Tables.Catalog.ChangesBetween(_row, before.Index, after.Index);

        {{Types.PropertyValues}} {{Types.Runtime}}IMachineType.Properties => Tables.Catalog.PropertiesOf(_row);

        {{Types.Flips}} {{Types.Runtime}}IMachineType.Flips => Tables.Catalog.FlipsOf(_row);

        {{Types.Flips}} {{Types.Runtime}}IMachineType.FlipsNotKnown => Tables.Catalog.FlipsNotKnown(_row);

        """);

    // A member that shows the train cannot be public if the train is not, and a member that implements an interface is public or explicit.
    private static void ExplicitMembers(SourceWriter w, CatalogSpec spec)
    {
        if (spec.TrainAccess == MemberAccess.Public)
        {
            return;
        }

        var machine = $"{Types.Runtime}IMachineType<{spec.TrainType}>";
        w.Line($$"""
            {{spec.TrainType}} {{machine}}.Release => Release;

            bool {{machine}}.IsDeprecated({{spec.TrainType}} release) => IsDeprecated(release);

            bool {{machine}}.IsRemoved({{spec.TrainType}} release) => IsRemoved(release);

            bool {{machine}}.ExistsIn({{spec.TrainType}} release) => ExistsIn(release);

            {{Types.Runtime}}Presence {{machine}}.PresenceIn({{spec.TrainType}} release) => PresenceIn(release);

            string? {{machine}}.AliasAsOf({{spec.TrainType}} release) => AliasAsOf(release);

            {{Types.Runtime}}CompatTable {{machine}}.CompatAsOf({{spec.TrainType}} release) => CompatAsOf(release);

            bool {{machine}}.IsCompatKnownAsOf({{spec.TrainType}} release) => IsCompatKnownAsOf(release);

            {{Types.PropertyValues}} {{machine}}.PropertiesAsOf({{spec.TrainType}} release) => PropertiesAsOf(release);

            bool {{machine}}.IsPropertyKnownAsOf(string property, {{spec.TrainType}} release) => IsPropertyKnownAsOf(property, release);

            {{Types.Strings}} {{machine}}.PropertiesNotKnownAsOf({{spec.TrainType}} release) => PropertiesNotKnownAsOf(release);

            {{Types.Changes}} {{machine}}.ChangesBetween({{spec.TrainType}} before, {{spec.TrainType}} after) => ChangesBetween(before, after);

            """);
    }

    private static string Access(CatalogSpec spec) => spec.TrainAccess switch
    {
        MemberAccess.Public => "public",
        MemberAccess.Internal => "internal",
        _ => "private",
    };
}
