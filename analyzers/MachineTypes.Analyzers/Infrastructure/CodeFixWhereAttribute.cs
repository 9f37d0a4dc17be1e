namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>States when the code fix of a rule is offered, for a rule that has exactly one correct fix in some cases only.</summary>
/// <param name="condition">The condition, as it follows "where" on the rule's page.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CodeFixWhereAttribute(string condition) : Attribute
{
    /// <summary>Gets the condition, as it follows "where" on the rule's page.</summary>
    public string Condition { get; } = condition;
}
