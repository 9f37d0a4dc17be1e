using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

// See docs/decisions/0007-members-without-nullable-annotations.md.
/// <summary>Writes the named members of a catalogue: one per machine type and preview.</summary>
internal static class CatalogMembersEmitter
{
    // No reference type is involved, and without the analysis of null the compiler takes half the time; with thousands of machine types these members are most of a catalogue.
    public static string Emit(CatalogSpec spec) => TypeFrame.Write(spec.Shape, "disable", w =>
    {
        using (w.Open($"partial struct {spec.Shape.Name}"))
        {
            var isFirst = true;
            var flips = spec.PendingFlips.ToLookup(flip => flip.Preview);
            for (var i = 0; i < spec.Machines.Count; i++)
            {
                Member(spec.Machines[i].Member, i + 1, $"{Literals.Doc(spec.Machines[i].Name)}: {Literals.Doc(Life(spec, spec.Machines[i]))}.");
            }

            for (var i = 0; i < spec.Previews.Count; i++)
            {
                Member(spec.Previews[i].Member, spec.Machines.Count + i + 1, Preview(spec, i, flips[i]));
            }

            void Member(string? name, int row, string summary)
            {
                if (name is null)
                {
                    return;
                }

                if (!isFirst)
                {
                    w.Line();
                }

                isFirst = false;
                w.Line($"/// <summary>{summary}</summary>");
                w.Line(FormattableString.Invariant($"public static {spec.Shape.Name} {Text.Identifiers.Escape(name)} => new({row});"));
            }
        }
    });

    private static string Life(CatalogSpec spec, MachineSpec machine)
    {
        var life = machine.Release < 0 ? "no version" : $"{spec.TrainName} {spec.ReleaseVersions[machine.Release]}";
        life += machine.DeprecatedFrom < 0 ? "" : $", deprecated since {spec.ReleaseVersions[machine.DeprecatedFrom]}";
        return life + (machine.RemovedFrom < 0 ? "" : $", removed in {spec.ReleaseVersions[machine.RemovedFrom]}");
    }

    private static string Preview(CatalogSpec spec, int preview, IEnumerable<PendingFlipSpec> flips)
    {
        var flags = flips.Select(f => $"<c>{Literals.Doc(spec.Properties[f.Property].Name)}</c>").ToList();
        return $"Preview of the machine type that follows {Literals.Doc(spec.Machines[spec.Previews[preview].Machine].Name)}: "
            + (flags.Count == 0 ? "the same, since no flip is pending" : $"the same with {string.Join(", ", flags)} flipped") + ". No hypervisor has it.";
    }
}
