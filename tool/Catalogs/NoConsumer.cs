namespace MachineTypes.Tool.Catalogs;

/// <summary>Represents the consumer of a catalogue that has none. It is not a release of any train, so nothing is checked for it.</summary>
/// <typeparam name="TRelease">The release value of the catalogue's train.</typeparam>
internal readonly struct NoConsumer<TRelease> : IConsumer<TRelease>
    where TRelease : struct
{
    public string Train => "";

    public string Version => "";

    public int Index => -1;

    public bool IsReleased => false;

    public bool IsBugFix => false;

    public bool HasAdopted(Type property) => false;

    public string? AdoptedIn(Type property) => null;
}
