using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes how consumers get on with machine types.</summary>
internal static class ConsumerEmitter
{
    private const string Flip = "global::MachineTypes.MachineFlip";

    public static void Emit(SourceWriter w, CatalogSpec spec)
    {
        var access = spec.ShowsTrain ? "public" : "internal";
        w.Line($"""

            /// <summary>How a release of a consumer gets on with a machine type: whether it honours what has flipped there. It may be declared in another project.</summary>
            /// <typeparam name="TConsumer">The release value of a train that consumes this catalogue's.</typeparam>
            /// <param name="machine">The machine type.</param>
            /// <param name="consumer">The consumer's release.</param>
            /// <returns>The verdict, with the reason in words and the property at fault.</returns>
            """);
        using (w.Open($"{access} static global::MachineTypes.ConsumerVerdict Check<TConsumer>({spec.Shape.Name} machine, TConsumer consumer)\n"
            + $"    where TConsumer : struct, global::MachineTypes.IConsumer<{spec.TrainType}>"))
        {
            foreach (var (property, place, _) in Gone(spec))
            {
                using (w.Open($"if (Tables.Gone{place}(machine._number) != 0 && !consumer.HasAdopted(typeof({property.Type})))"))
                {
                    w.Line($"return global::MachineTypes.ConsumerVerdict.AtFault<TConsumer, {spec.TrainType}>(machine.Name, consumer, Tables.Flip{place});");
                }

                w.Line();
            }

            w.Line("return global::MachineTypes.ConsumerVerdict.Fine(machine.Name, consumer);");
        }

        w.Line();
        using (w.Open($"global::System.Collections.Generic.IReadOnlyList<{Flip}> global::MachineTypes.IMachineType.Flips"))
        using (w.Open("get"))
        {
            w.Line($"var flips = new global::System.Collections.Generic.List<{Flip}>();");
            foreach (var (_, place, _) in Gone(spec))
            {
                using (w.Open($"if (Tables.Gone{place}(_number) != 0)"))
                {
                    w.Line($"flips.Add(Tables.Flip{place});");
                }

                w.Line();
            }

            w.Line("return flips;");
        }
    }

    public static void Columns(SourceWriter w, CatalogSpec spec)
    {
        foreach (var (property, place, gone) in Gone(spec))
        {
            TableWriter.Numbers(w, $"Gone{place}", $"Whether {property.Name} has flipped on a machine type.", [0, .. gone.Machines.Select(isGone => isGone ? 1 : 0)]);
            var replacement = gone.Replacement is { } text ? Literals.Quote(text) : "null";
            var use = gone.IsRefused ? "Refused" : "StillStarts";
            w.Line($"internal static {Flip} Flip{place} => new {Flip}({Literals.Quote(property.Name)}, typeof({property.Type}), {Literals.Quote(gone.Feature)}, {replacement}, global::MachineTypes.OldUse.{use});");
            w.Line();
        }
    }

    // What is refused comes first: it is the worse verdict.
    private static IEnumerable<(PropertySpec Property, int Place, TakenAwaySpec Gone)> Gone(CatalogSpec spec) => spec.Properties
        .Select((property, place) => (property, place, gone: property.TakenAway!))
        .Where(p => p.gone is not null)
        .OrderBy(p => !p.gone.IsRefused);
}
