namespace MachineTypes;

/// <summary>Declares, on the release train of a consumer (a management stack such as libvirt), the release from which it honours a property.</summary>
/// <typeparam name="TProperty">The attribute class that declares the property.</typeparam>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class AdoptsAttribute<TProperty> : Attribute
    where TProperty : MachineStepAttribute
{
    /// <summary>Gets or sets the consumer's first release that honours the property.</summary>
    public string? Since { get; set; }
}
