namespace MachineTypes.Generator.Emitting;

/// <summary>The full names of the types that generated code uses.</summary>
internal static class Types
{
    public const string Runtime = "global::MachineTypes.";
    public const string Tables = Runtime + "Tables.";
    public const string Shared = Runtime + "Shared.";
    public const string Column = Tables + "Column";
    public const string CatalogTables = Tables + "CatalogTables";
    public const string TrainTables = Tables + "TrainTables";
    public const string StringTable = Tables + "StringTable";
    public const string PropertyTable = Tables + "PropertyTable";
    public const string FlipTable = Tables + "FlipTable";
    public const string BaseTables = Tables + "BaseTables";
    public const string ChangeTables = Tables + "ChangeTables";
    public const string LateChangeTable = Tables + "LateChangeTable";
    public const string AdoptionTable = Tables + "AdoptionTable";
    public const string PropertyValues = "global::System.Collections.Generic.IReadOnlyList<" + Runtime + "MachinePropertyValue>";
    public const string Flips = "global::System.Collections.Generic.IReadOnlyList<" + Runtime + "MachineFlip>";
    public const string Strings = "global::System.Collections.Generic.IReadOnlyList<string>";
    public const string Changes = "global::System.Collections.Generic.IReadOnlyList<" + Runtime + "MachineChange>";
    public const string Chars = "global::System.ReadOnlySpan<char>";
    public const string Utf8Chars = "global::System.ReadOnlySpan<byte>";
    public const string MemoryExtensions = "global::System.MemoryExtensions";
}
