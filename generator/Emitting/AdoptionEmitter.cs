using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes what the releases of a consumer have adopted.</summary>
internal static class AdoptionEmitter
{
    /// <summary>What the train consumes, as interfaces: a catalogue takes only those who consume its train.</summary>
    public static IEnumerable<string> Interfaces(ReleaseTrain train) => train.Definition.Consumptions
        .Where(c => c.IsNameable)
        .Select(c => $"global::MachineTypes.IConsumer<{c.Train}>")
        .Distinct();

    public static void Emit(SourceWriter w, ReleaseTrain train)
    {
        if (train.Definition.Consumptions.Count == 0 && train.Definition.Adoptions.Count == 0)
        {
            return;
        }

        w.Line("""

            /// <summary>Whether this release honours a property.</summary>
            /// <param name="property">The attribute class that declares the property.</param>
            /// <returns>True from the release on that adopted it.</returns>
            public bool HasAdopted(global::System.Type property) => Adoption(property) is var since && since != 0 && _number >= since;

            /// <summary>The first release of the train that honours a property.</summary>
            /// <param name="property">The attribute class that declares the property.</param>
            /// <returns>The version; null where no release of the train does.</returns>
            public string? AdoptedIn(global::System.Type property) => Adoption(property) is var since && since != 0 ? Tables.Text(since) : null;

            """);
        using (w.Open("private static int Adoption(global::System.Type property)"))
        {
            foreach (var adoption in train.Definition.Adoptions.Where(a => a.IsNameable).GroupBy(a => a.Property, StringComparer.Ordinal).Select(g => g.First()))
            {
                if (Since(adoption, train) is { } since)
                {
                    using (w.Open($"if (property == typeof({adoption.Property}))"))
                    {
                        w.Line($"return {since.Index + 1};");
                    }

                    w.Line();
                }
            }

            w.Line("return 0;");
        }
    }

    // Who does not say since when has adopted it for good; who names no release of the train, in none.
    private static Release? Since(AdoptionDefinition adoption, ReleaseTrain train) =>
        adoption.Since is null ? train.Releases.FirstOrDefault() : train.Find(adoption.Since);
}
