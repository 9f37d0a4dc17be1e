namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>States why a rule has no code fix: usually because a fix would have to guess.</summary>
/// <param name="reason">The reason, as shown on the rule's page.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NoCodeFixAttribute(string reason) : Attribute
{
    /// <summary>Gets the reason, as shown on the rule's page.</summary>
    public string Reason { get; } = reason;
}
