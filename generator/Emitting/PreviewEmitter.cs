using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes what a catalogue says of the machine types that are still to come, and of the flips that they will make.</summary>
internal static class PreviewEmitter
{
    public static void Emit(SourceWriter w, CatalogSpec spec)
    {
        Members(w, spec);
        w.Line($$"""

            /// <summary>
            /// A preview for each family that goes on, by family: its newest machine type with every pending flip done. It is in no list beside this one, and no name gives it.
            /// </summary>
            public static MachineList Previews => new MachineList({{spec.Machines.Count + 1}}, {{spec.Previews.Count}});

            """);
        if (spec.Previews.Count > 0)
        {
            Rank(w, spec);
        }

        PendingFlips(w, spec);
    }

    private static void Members(SourceWriter w, CatalogSpec spec)
    {
        foreach (var (preview, place) in spec.Previews.Select((p, i) => (p, i)))
        {
            if (preview.Member is not { } member)
            {
                continue;
            }

            var flags = spec.PendingFlips.Where(f => f.Preview == place).Select(f => $"<c>{Literals.Doc(spec.Properties[f.Property].Name)}</c>").ToList();
            w.Line();
            w.Line($"/// <summary>A preview of the machine type that comes after <c>{Literals.Doc(spec.Machines[preview.Machine].Name)}</c>: the same, "
                + (flags.Count == 0 ? "since no flip is pending" : $"with {string.Join(", ", flags)} flipped") + ". No hypervisor has it.</summary>");
            w.Line($"public static {spec.Shape.Name} {Text.Identifiers.Escape(member)} => new {spec.Shape.Name}({spec.Machines.Count + place + 1});");
        }
    }

    private static void Rank(SourceWriter w, CatalogSpec spec) => w.Line($$"""
        // A preview comes behind the newest machine type of its family.
        private int Rank => _number <= {{spec.Machines.Count}} ? _number * 2 : Tables.Families(Tables.Machines(_number * {{CatalogTablesEmitter.MachineColumns}}) * {{CatalogTablesEmitter.FamilyColumns}} + 2) * 2 + 1;

        """);

    private static void PendingFlips(SourceWriter w, CatalogSpec spec)
    {
        var access = spec.ShowsTrain ? "public" : "internal";
        var flip = $"global::MachineTypes.PendingFlip<{spec.Shape.Name}, {spec.TrainType}>";
        w.Line($$"""
            /// <summary>The flags that have been announced and that the newest machine types have not flipped yet, by family, then property: what a consumer will meet next.</summary>
            {{access}} static PendingFlipList PendingFlips => default;

            /// <summary>A list of pending flips.</summary>
            """);
        using (w.Open($"{access} readonly struct PendingFlipList : global::System.Collections.Generic.IReadOnlyList<{flip}>"))
        {
            w.Line($$"""
                /// <summary>How many there are.</summary>
                public int Count => {{spec.PendingFlips.Count}};

                /// <summary>The one at a place.</summary>
                /// <param name="index">The place, from 0.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
                """);
            using (w.Open($"public {flip} this[int index] => index switch", "};"))
            {
                for (var i = 0; i < spec.PendingFlips.Count; i++)
                {
                    w.Line($"{i} => new {flip}({Arguments(spec, spec.PendingFlips[i])}),");
                }

                w.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
            }

            w.Line($$"""

                /// <summary>Goes through the list.</summary>
                /// <returns>What foreach asks for each one.</returns>
                public global::System.Collections.Generic.IEnumerator<{{flip}}> GetEnumerator()
                {
                    for (int i = 0; i < Count; i++)
                    {
                        yield return this[i];
                    }
                }

                global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
                """);
        }
    }

    private static string Arguments(CatalogSpec spec, PendingFlipSpec flip) => string.Join(", ",
        $"new {spec.Shape.Name}({spec.Previews[flip.Preview].Machine + 1})",
        $"new {spec.Shape.Name}({spec.Machines.Count + flip.Preview + 1})",
        Literals.Quote(spec.Properties[flip.Property].Name),
        flip.Value ? "true" : "false",
        Literals.Quote(flip.Feature),
        flip.Replacement is { } replacement ? Literals.Quote(replacement) : "null",
        Release(spec, flip.Announced),
        Release(spec, flip.Earliest));

    private static string Release(CatalogSpec spec, int release) => release < 0 ? "default" : $"{spec.TrainType}.All[{release}]";
}
