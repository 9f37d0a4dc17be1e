using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes what the releases of a consumer have adopted.</summary>
internal static class AdoptionEmitter
{
    /// <summary>Returns what the train consumes, as interfaces: a catalogue takes only consumers of its own train.</summary>
    public static IEnumerable<string> Interfaces(ReleaseTrain train) => train.Definition.Consumptions
        .Where(c => c.IsNameable)
        .Select(c => $"{Types.Runtime}IConsumer<{c.Train}>")
        .Distinct();

    public static void Members(SourceWriter w, ReleaseTrain train)
    {
        if (train.Definition.Consumptions.Count == 0 && train.Definition.Adoptions.Count == 0)
        {
            return;
        }

        w.Line($$"""
            /// <inheritdoc cref="{{Types.Runtime}}IConsumer{TRelease}.HasAdopted"/>
            public bool HasAdopted(global::System.Type property) => Tables.Train.HasAdopted(_row, property);

            /// <inheritdoc cref="{{Types.Runtime}}IConsumer{TRelease}.AdoptedIn"/>
            public string? AdoptedIn(global::System.Type property) => Tables.Train.AdoptedIn(property);

            """);
    }

    /// <summary>Writes the method that creates the table of the adopted properties.</summary>
    public static void Table(SourceWriter w, ReleaseTrain train)
    {
        if (train.Definition.Adoptions.Count == 0)
        {
            return;
        }

        var adoptions = train.Definition.Adoptions
            .Where(a => a.IsNameable)
            .GroupBy(a => a.Property, StringComparer.Ordinal)
            .Select(g => (g.First().Property, Since: Since(g.First(), train)))
            .Where(a => a.Since is not null)
            .ToList();
        var types = string.Join(", ", adoptions.Select(a => $"typeof({a.Property})"));
        w.Line();
        w.Line($"private static {Types.AdoptionTable} Adoptions() => new(new global::System.Type[] {{ {types} }}, since: {ColumnWriter.Literal([.. adoptions.Select(a => a.Since!.Index + 1L)])});");
    }

    // An adoption without a release is as old as the train; one that names no release of the train is in none.
    private static Release? Since(AdoptionDefinition adoption, ReleaseTrain train) =>
        adoption.Since is null ? train.Releases.FirstOrDefault() : train.Find(adoption.Since);
}
