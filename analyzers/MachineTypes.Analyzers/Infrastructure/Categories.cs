namespace MachineTypes.Analyzers;

/// <summary>The categories of the rules, by which <c>.editorconfig</c> can set them together.</summary>
internal static class Categories
{
    /// <summary>Rules on definitions: MT1xxx.</summary>
    public const string Definitions = "MachineTypes.Definitions";
}
