namespace MachineTypes;

/// <summary>
/// Declares a catalogue of machine types. The generator fills the partial value type in: a member for each machine type, parsing, properties
/// and compat tables.
/// </summary>
/// <typeparam name="TRelease">The release train that the machine types are versioned by.</typeparam>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class MachineCatalogAttribute<TRelease> : Attribute
    where TRelease : struct;
