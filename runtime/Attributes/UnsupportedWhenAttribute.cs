namespace MachineTypes;

/// <summary>
/// On an API of VM tooling: it does not work for a machine type that reports the flag as true. A call is told where such a machine type can reach it (MT3004).
/// On a parameter: only passing it does not work.
/// </summary>
/// <typeparam name="TProperty">The flag.</typeparam>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Parameter,
    AllowMultiple = true,
    Inherited = false)]
public sealed class UnsupportedWhenAttribute<TProperty> : Attribute
    where TProperty : MachineFlagAttribute
{
    /// <summary>
    /// The machine type that is meant: the name of a parameter, or of a member of the receiver. Left out: the only parameter of a catalogue's type, or else the receiver's
    /// only property of one, or else any machine type that is guarded where the API is used.
    /// </summary>
    public string? Machine { get; set; }

    /// <summary>The name of the member that takes the place of this one: <c>UseInstead = nameof(NumaMemdev)</c>.</summary>
    public string? UseInstead { get; set; }
}
