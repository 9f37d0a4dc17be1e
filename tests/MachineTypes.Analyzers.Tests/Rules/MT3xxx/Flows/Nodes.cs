namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flows;

/// <summary>Conditions of a made-up method; variable 0 is <c>m</c>, variable 1 is <c>n</c>.</summary>
public abstract record Condition
{
    /// <summary>The same without the kept truth: what it says about another one is not carried, as the rule's page says.</summary>
    public Condition WithoutLocal() => this switch
    {
        Local => new Opaque(),
        Not not => new Not(not.Inner.WithoutLocal()),
        And and => new And(and.Left.WithoutLocal(), and.Right.WithoutLocal()),
        Or or => new Or(or.Left.WithoutLocal(), or.Right.WithoutLocal()),
        Choice choice => new Choice(choice.If.WithoutLocal(), choice.Then.WithoutLocal(), choice.Else.WithoutLocal()),
        _ => this,
    };

    public sealed record Flag(int Variable, bool AsPattern) : Condition;

    public sealed record Is(int Variable, int Place) : Condition;

    public sealed record Since(int Variable, int Release) : Condition;

    public sealed record Many(int Variable) : Condition;

    /// <summary>The flag by the program's own guard.</summary>
    public sealed record Own(int Variable) : Condition;

    /// <summary>The flag and something that may be true, as the pattern of a tuple.</summary>
    public sealed record Tuple(int Variable) : Condition;

    public sealed record Opaque : Condition;

    public sealed record Local : Condition;

    public sealed record Not(Condition Inner) : Condition;

    public sealed record And(Condition Left, Condition Right) : Condition;

    public sealed record Or(Condition Left, Condition Right) : Condition;

    public sealed record Choice(Condition If, Condition Then, Condition Else) : Condition;
}

/// <summary>Statements of a made-up method.</summary>
public abstract record Statement
{
    /// <summary>A use that fails where the flag is on. It is told apart by its place in the text.</summary>
    public sealed record Use(int Variable) : Statement;

    /// <summary>The same in a lambda that may run at any time.</summary>
    public sealed record Later(int Variable) : Statement;

    /// <summary>The same in a local function that others call too.</summary>
    public sealed record CallLocal(int Variable) : Statement;

    public sealed record Pick(int Variable, bool ByRef) : Statement;

    /// <summary>The use of the machine type of a record, or of its copy that has another one.</summary>
    public sealed record With(int Variable, int Place, bool OfCopy) : Statement;

    /// <summary>The use of elements of a list of anything. The condition is about an element, which is variable 0 there.</summary>
    public sealed record Elements(Condition Value, Narrowing How) : Statement;

    public sealed record Take(int Variable, int Place) : Statement;

    public sealed record Remember(Condition Value) : Statement;

    public sealed record Assert(Condition Value) : Statement;

    public sealed record If(Condition Value, Statement[] Then, Statement[] Else) : Statement;

    public sealed record While(Condition Value, Statement[] Body) : Statement;

    public sealed record Switch(int Variable, Statement[] On, Statement[] Off) : Statement;

    public sealed record TryCatch(Statement[] Body, Statement[] Handler) : Statement;

    public sealed record TryFinally(Statement[] Body, Statement[] Always) : Statement;

    public sealed record Leave(Exit How) : Statement;
}

/// <summary>How a statement is left before its end.</summary>
public enum Exit
{
    Return,
    Throw,
    Break,
    Continue,
}

/// <summary>How the elements of a list are narrowed.</summary>
public enum Narrowing
{
    Where,
    Query,
    All,
    Any,
    First,
    Index,
    Projection,

    /// <summary>Not at all: the list changes between the test of an element and the use.</summary>
    IndexOfChanged,

    /// <summary>Not at all: the list changes between the test of all elements and the use.</summary>
    AllOfChanged,
}
