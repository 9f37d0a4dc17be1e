namespace MachineTypes;

/// <summary>
/// Declares a release of a train. List releases in order, oldest first. A release with a date is released; the first without a date after all dated ones is in development, and
/// later ones are planned. A missing date before a dated release means that the date is not known.
/// </summary>
/// <param name="version">The version as it appears in names of machine types, such as <c>4.2</c>.</param>
/// <param name="date">The release date as <c>yyyy-MM-dd</c>; null if it is not released or the date is not known.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ReleaseAttribute(string version, string? date = null) : Attribute
{
    /// <summary>Gets the version as it appears in names of machine types, such as <c>4.2</c>.</summary>
    public string Version { get; } = version;

    /// <summary>Gets the release date as <c>yyyy-MM-dd</c>; null if it is not released or the date is not known.</summary>
    public string? Date { get; } = date;

    /// <summary>Gets or sets the date, as <c>yyyy-MM-dd</c>, on which a release that is not out yet is expected.</summary>
    public string? Expected { get; set; }

    /// <summary>
    /// Gets or sets the release of another train that a distribution's release is built from, such as <c>8.2</c> of QEMU. Its tables apply to the bases of the machine types
    /// (<see cref="BasedOnAttribute{TCatalog}"/>). If it is not set, that release is not known.
    /// </summary>
    public string? BuiltFrom { get; set; }

    /// <summary>
    /// Gets or sets the branch that the release is on, such as <c>9</c>, if the train has several that are maintained side by side. Dates ascend within a branch. The releases of the
    /// branches are listed one branch after the other, in order of version, and what a release changed applies to all that are listed after it.
    /// </summary>
    public string? Branch { get; set; }

    /// <summary>Gets or sets a value indicating whether the release is out although its date is not known. A release with a date, or before one with a date on its branch, is out anyway.</summary>
    public bool Released { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether it is known which compat tables the binaries of this release apply. The default is true. If it is false, the release's machine types are known,
    /// but not their compat tables.
    /// </summary>
    public bool TablesKnown { get; set; } = true;
}
