namespace MachineTypes;

/// <summary>
/// Declares that a machine type is based on one of another catalogue: for example, a distribution's is an upstream one under another name, with entries of its own. The binaries of a release
/// apply what the upstream release that they are built from (<see cref="ReleaseAttribute.BuiltFrom"/>) applies to the base, and then the machine type's own entries. Nothing is copied;
/// the tables of the base are read at run time.
/// </summary>
/// <remarks>A machine type whose base was changed has several declarations, each with the releases that have that base. If several apply to a release, the first one counts.</remarks>
/// <typeparam name="TCatalog">The catalogue that has the base, in another project. All bases of a catalogue are from one other catalogue.</typeparam>
/// <param name="name">The name of the base, such as <c>pc-q35-8.2</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class BasedOnAttribute<TCatalog>(string name) : Attribute
    where TCatalog : struct
{
    /// <summary>Gets the name of the base.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the version of the machine type that has this base, such as <c>noble</c> or <c>noble-v2</c>. If it is not set, every version of the family has it.</summary>
    public string? For { get; set; }

    /// <summary>
    /// Gets or sets the entries that these machine types have after those of the base, in order of application and in the syntax of QEMU's <c>-global</c> option:
    /// <c>driver.property=value</c>. Entries that all versions share are declared with <see cref="CompatAttribute"/>, and come before them.
    /// </summary>
    public string[]? With { get; set; }

    /// <summary>Gets or sets, for a machine type whose base was changed, the first release whose binaries have this base.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets, for a machine type whose base was changed, the first release whose binaries no longer have this base.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Gets or sets the reason why the base was changed.</summary>
    public string? Reason { get; set; }
}
