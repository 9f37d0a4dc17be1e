namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>The categories of the rules. <c>.editorconfig</c> can set the severity of a whole category.</summary>
internal static class Categories
{
    /// <summary>Rules about definitions: MT1xxx.</summary>
    public const string Definitions = "MachineTypes.Definitions";

    /// <summary>Rules about what has shipped: MT2xxx.</summary>
    public const string Baseline = "MachineTypes.Baseline";

    /// <summary>Rules about code that uses machine types: MT3xxx.</summary>
    public const string Usage = "MachineTypes.Usage";
}
