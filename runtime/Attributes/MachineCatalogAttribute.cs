namespace MachineTypes;

/// <summary>
/// Declares a catalogue of machine types. The generator adds members to the partial value type: one for each machine type and property, parsing and compat tables.
/// </summary>
/// <typeparam name="TRelease">The release train that the machine types are versioned by.</typeparam>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class MachineCatalogAttribute<TRelease> : Attribute
    where TRelease : struct;
