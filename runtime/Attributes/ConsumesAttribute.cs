namespace MachineTypes;

/// <summary>On the train of a consumer: whose machine types it consumes, and how old it may be while it does.</summary>
/// <typeparam name="TRelease">The release train of the product that is consumed.</typeparam>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ConsumesAttribute<TRelease> : Attribute
    where TRelease : struct
{
    /// <summary>How many months old a consumer's release may be and must still cope with a flip.</summary>
    public int SupportMonths { get; set; }
}
