using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>A guest whose machine type was found.</summary>
/// <param name="Guest">The guest.</param>
/// <param name="Then">The catalogue as of the release.</param>
/// <param name="Machine">The machine type.</param>
/// <param name="Asked">The name or alias that the file or a default specifies.</param>
/// <param name="Position">The position of the name; that of the guest if it is left out.</param>
internal sealed record CheckedGuest(Guest Guest, CatalogAsOf Then, MachineTypeAsOf Machine, string Asked, TextPosition Position)
{
    /// <summary>Gets the name of the machine type.</summary>
    public string Name => Machine.Machine.Name;

    /// <summary>Gets the release, such as <c>QEMU 7.2</c>.</summary>
    public string Release => $"{Then.Catalog.Train} {Then.Release}";

    /// <summary>Returns the value of a property.</summary>
    /// <param name="property">The name of the property.</param>
    /// <returns>The value; null if the machine type does not report the property or its value is not known.</returns>
    public object? Value(string property) => Machine.Properties.FirstOrDefault(candidate => candidate.Name == property).Value;

    /// <summary>Determines whether the value of a property is known.</summary>
    /// <param name="property">The name of the property.</param>
    public bool IsKnown(string property) => Then.Catalog.IsPropertyKnown(Machine.Machine, property, Then.Release);
}
