namespace MachineTypes;

/// <summary>
/// A release of a product that consumes machine types, such as a management stack. Its members report what it has adopted, so that a catalogue can check a consumer that another
/// project declares. The release values of a train with <see cref="ConsumesAttribute{TRelease}"/> implement this interface.
/// </summary>
/// <typeparam name="TRelease">The release value of the product that is consumed.</typeparam>
public interface IConsumer<TRelease> : IRelease
    where TRelease : struct
{
    /// <summary>Determines whether this release honours a property.</summary>
    /// <param name="property">The attribute class that declares the property.</param>
    /// <returns>true if this release or an earlier one adopted it; otherwise, false.</returns>
    bool HasAdopted(Type property);

    /// <summary>Returns the first release of the train that honours a property.</summary>
    /// <param name="property">The attribute class that declares the property.</param>
    /// <returns>The version; null if no release of the train does.</returns>
    string? AdoptedIn(Type property);
}
