namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>States where a rule's code fix is offered, for a rule that has one right answer in some cases only.</summary>
/// <param name="condition">The condition, as it goes on after "where" on the rule's page.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CodeFixWhereAttribute(string condition) : Attribute
{
    /// <summary>The condition, as it goes on after "where" on the rule's page.</summary>
    public string Condition { get; } = condition;
}
