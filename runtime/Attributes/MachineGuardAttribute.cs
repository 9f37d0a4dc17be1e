namespace MachineTypes;

/// <summary>
/// Declares that a bool member tests a flag of a machine type, so that code that checks the member counts as having checked the flag (MT3004). If the member's body is part of the project, it is
/// verified (MT3009). A member whose body is a single expression does not need the attribute within its own project.
/// </summary>
/// <typeparam name="TProperty">The flag.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method, Inherited = false)]
public sealed class MachineGuardAttribute<TProperty> : Attribute
    where TProperty : MachineFlagAttribute
{
    /// <summary>Gets or sets the value that the flag has if the member is true. The default is true.</summary>
    public bool Value { get; set; } = true;

    /// <summary>Gets or sets a value indicating whether the flag has the other value if the member is false. By default, a member that is false reveals nothing about the flag.</summary>
    public bool IsExact { get; set; }

    /// <summary>
    /// Gets or sets the machine type whose flag is tested: the name of a parameter or of a member, or a path such as <c>domain.Machine</c>. By default, it is the only parameter of a
    /// catalogue's type; otherwise, the only property of such a type.
    /// </summary>
    public string? Machine { get; set; }
}
