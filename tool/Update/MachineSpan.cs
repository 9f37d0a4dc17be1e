using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Update;

/// <summary>An attribute that declares machine types, with those that it declares.</summary>
/// <param name="Class">The class that it is on.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Members">The machine types as of the release of the reply, oldest first.</param>
internal sealed record MachineSpan(DeclaredClass Class, DeclaredAttribute Attribute, IReadOnlyList<MachineTypeAsOf> Members)
{
    /// <summary>Gets the name of the family.</summary>
    public string Family => Attribute.At(0) ?? "";

    /// <summary>Gets the machine types that the release has.</summary>
    public IReadOnlyList<MachineTypeAsOf> Present { get; } = [.. Members.Where(member => member.Presence == Presence.Present)];

    /// <summary>Returns the spans of a catalogue.</summary>
    /// <param name="step">The definitions.</param>
    /// <param name="reply">The reply, with the catalogue.</param>
    public static IReadOnlyList<MachineSpan> All(UpdateStep step, TargetReply reply) =>
    [
        .. from type in step.Types.Families
           from attribute in type.SpansOf(reply.Catalog)
           select new MachineSpan(type, attribute, [.. reply.AsOf.MachineTypes.Where(machine => Declares(step, reply, attribute, machine.Machine))]),
    ];

    /// <summary>Returns the version in the name of a machine type of the family.</summary>
    /// <param name="machine">The machine type.</param>
    public static string Version(IMachineType machine) => machine.IsVersioned && machine.Name.Length > machine.Family.Length ? machine.Name[(machine.Family.Length + 1)..] : "";

    private static bool Declares(UpdateStep step, TargetReply reply, DeclaredAttribute attribute, IMachineType machine)
    {
        if (attribute.IsTrue("Unversioned") != !machine.IsVersioned || attribute.At(0) != machine.Family)
            return false;
        if (!machine.IsVersioned)
            return true;

        var release = step.IndexOf(reply.Catalog.Catalog.ReleaseOf(machine));
        var isInRange = step.IndexOf(attribute.Named("From")) <= release && (attribute.Named("Until") is not { } until || release <= step.IndexOf(until));
        return attribute.Strings("Extra").Contains(Version(machine), StringComparer.Ordinal) || (isInRange && step.IndexOf(Version(machine)) >= 0);
    }
}
