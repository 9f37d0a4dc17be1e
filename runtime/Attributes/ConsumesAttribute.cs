namespace MachineTypes;

/// <summary>Declares, on the release train of a consumer, the product whose machine types it consumes, and for how long the consumer's releases are supported.</summary>
/// <typeparam name="TRelease">The release train of the product that is consumed.</typeparam>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ConsumesAttribute<TRelease> : Attribute
    where TRelease : struct
{
    /// <summary>Gets or sets the age, in months, up to which a release of the consumer must still work with machine types that have flipped a property. The default, 0, requires nothing.</summary>
    public int SupportMonths { get; set; }
}
