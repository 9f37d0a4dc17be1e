namespace MachineTypes;

/// <summary>
/// A release of a product that consumes machine types, such as a management stack. It carries what it has adopted, so that a catalogue can be asked about a consumer that
/// another project declares. Release values whose train says <c>[Consumes&lt;TRelease&gt;]</c> implement it.
/// </summary>
/// <typeparam name="TRelease">The release value of the product that is consumed.</typeparam>
public interface IConsumer<TRelease> : IRelease
    where TRelease : struct
{
    /// <summary>Whether this release honours a property.</summary>
    /// <param name="property">The attribute class that declares the property.</param>
    /// <returns>True from the release on that adopted it.</returns>
    bool HasAdopted(Type property);

    /// <summary>The first release of the train that honours a property.</summary>
    /// <param name="property">The attribute class that declares the property.</param>
    /// <returns>The version; null where no release of the train does.</returns>
    string? AdoptedIn(Type property);
}
