namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>The names that usage rules look for: metadata names of the runtime's attributes, and the option that sets the targeted release.</summary>
internal static class UsageNames
{
    public const string UnsupportedWhen = "UnsupportedWhenAttribute`1";
    public const string SupportedWhen = "SupportedWhenAttribute`1";
    public const string MachineGuard = "MachineGuardAttribute`1";
    public const string MachineTypeName = "MachineTypeNameAttribute`1";
    public const string CatalogManifest = "CatalogManifestAttribute";

    /// <summary>The argument of <c>[StringSyntax]</c> for the name of a machine type.</summary>
    public const string StringSyntax = "MachineType";

    public const string TargetOption = "machine_types_target";
    public const string TargetProperty = "build_property.MachineTypesTarget";
}
