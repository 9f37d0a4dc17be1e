namespace MachineTypes.Generator.Parsing;

/// <summary>The attribute classes of the runtime by their names in metadata.</summary>
public static class KnownNames
{
    public const string Namespace = "MachineTypes";

    /// <summary>The full name of the generator, which is the name of the folder of its files.</summary>
    public const string Generator = "MachineTypes.Generator.MachineTypeGenerator";

    public const string ReleaseTrain = "ReleaseTrainAttribute";
    public const string Release = "ReleaseAttribute";
    public const string BugFixRelease = "BugFixReleaseAttribute";
    public const string Adopts = "AdoptsAttribute`1";
    public const string Consumes = "ConsumesAttribute`1";
    public const string MachineProperty = "MachinePropertyAttribute";
    public const string Deprecates = "DeprecatesAttribute";
    public const string MachineStep = "MachineStepAttribute";
    public const string MachineFlag = "MachineFlagAttribute";
    public const string MachineValue = "MachineValueAttribute`1";
    public const string NoValue = "NoValueAttribute`1";
    public const string CatalogManifest = "CatalogManifestAttribute";
    public const string MachineCatalog = "MachineCatalogAttribute`1";
    public const string MachineType = "MachineTypeAttribute`1";
    public const string MachineAlias = "MachineAliasAttribute`1";
    public const string BasedOn = "BasedOnAttribute`1";
    public const string BaseEntry = "BaseEntryAttribute";
    public const string CatalogText = "CatalogTextAttribute";
    public const string LateTable = "LateTableAttribute";
    public const string LateChange = "LateChangeAttribute";
    public const string Compat = "CompatAttribute";
    public const string DriverProperty = "DriverPropertyAttribute";
}
