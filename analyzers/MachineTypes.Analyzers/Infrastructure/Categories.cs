namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>The categories of the rules, by which <c>.editorconfig</c> can set them together.</summary>
internal static class Categories
{
    /// <summary>Rules on definitions: MT1xxx.</summary>
    public const string Definitions = "MachineTypes.Definitions";

    /// <summary>Rules on what has shipped: MT2xxx.</summary>
    public const string Baseline = "MachineTypes.Baseline";

    /// <summary>Rules on code that uses machine types: MT3xxx.</summary>
    public const string Usage = "MachineTypes.Usage";
}
