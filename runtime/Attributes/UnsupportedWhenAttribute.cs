namespace MachineTypes;

/// <summary>
/// Declares that an API does not work for machine types that report a flag as true. Calls that can be reached with such a machine type are reported (MT3004). On a parameter, only calls
/// that pass an argument for it are affected.
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
    /// Gets or sets the machine type whose flag must not be true: the name of a parameter, or of a member of the receiver. By default, it is the only parameter of a catalogue's type;
    /// otherwise, the receiver's only property of such a type; otherwise, any machine type that is guarded where the API is used.
    /// </summary>
    public string? Machine { get; set; }

    /// <summary>Gets or sets the name of the member to use instead of this one: <c>UseInstead = nameof(NumaMemdev)</c>.</summary>
    public string? UseInstead { get; set; }
}
