namespace MachineTypes;

/// <summary>
/// On the train of a consumer (a management stack such as libvirt): the release from which the consumer honours a property.
/// </summary>
/// <typeparam name="TProperty">The attribute class that declares the property.</typeparam>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class AdoptsAttribute<TProperty> : Attribute
    where TProperty : MachineStepAttribute
{
    /// <summary>The consumer's first release that honours the property.</summary>
    public string? Since { get; set; }
}
