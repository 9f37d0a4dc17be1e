namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>States why a rule has no code fix, where one would have to guess.</summary>
/// <param name="reason">The reason, as the rule's page gives it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NoCodeFixAttribute(string reason) : Attribute
{
    /// <summary>The reason, as the rule's page gives it.</summary>
    public string Reason { get; } = reason;
}
