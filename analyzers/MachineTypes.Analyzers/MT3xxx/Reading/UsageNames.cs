namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>The runtime's attributes that code which uses machine types is marked with, by their names in metadata.</summary>
internal static class UsageNames
{
    public const string UnsupportedWhen = "UnsupportedWhenAttribute`1";
    public const string SupportedWhen = "SupportedWhenAttribute`1";
    public const string MachineTypeName = "MachineTypeNameAttribute`1";
    public const string CatalogManifest = "CatalogManifestAttribute";

    /// <summary>What <c>[StringSyntax]</c> calls the name of a machine type.</summary>
    public const string StringSyntax = "MachineType";

    public const string TargetOption = "machine_types_target";
    public const string TargetProperty = "build_property.MachineTypesTarget";
}
