namespace MachineTypes;

/// <summary>
/// Declares a family of versioned machine types, such as <c>pc-i440fx</c>: one for each release from <see cref="From"/> to <see cref="Until"/>. It stands on a class
/// that carries the family's compat entries and properties and derives from the scopes that it shares with others.
/// </summary>
/// <remarks>
/// A family that was deprecated and removed bit by bit is declared in several spans: one attribute each on the same class, with the same name and disjoint ranges. One that
/// serves several catalogues has one for each of them.
/// </remarks>
/// <typeparam name="TCatalog">The catalogue that the machine types belong to.</typeparam>
/// <param name="name">The family's name, which the version follows: <c>pc-i440fx</c> gives <c>pc-i440fx-4.2</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MachineTypeAttribute<TCatalog>(string name) : Attribute
    where TCatalog : struct
{
    /// <summary>The family's name, which the version follows.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The first release that has a machine type of this family; the train's first when left out. Of a machine type without versions: the first release that has it.
    /// </summary>
    public string? From { get; set; }

    /// <summary>The last release that has a machine type of this family; the train's last when left out.</summary>
    public string? Until { get; set; }

    /// <summary>
    /// Versions beside the train's: bug-fix and tagged ones, such as <c>4.0.1</c> or <c>2.12-sxxm</c>. Each belongs to the release
    /// that its text starts with.
    /// </summary>
    public string[]? Extra { get; set; }

    /// <summary>A name without a version that stands for the newest released machine type of the family, such as <c>pc</c>.</summary>
    public string? Alias { get; set; }

    /// <summary>Whether the machine type has no versions (<c>microvm</c>). It promises nothing and may change with any release.</summary>
    public bool Unversioned { get; set; }

    /// <summary>
    /// For machine types that came late, after the release that they are named after: the first release whose binaries have them. For one without versions, <see cref="From"/>
    /// says that.
    /// </summary>
    public string? AddedIn { get; set; }

    /// <summary>The release that deprecated the family, where it was not the train's rule.</summary>
    public string? DeprecatedIn { get; set; }

    /// <summary>The first release without the family, where it was not the train's rule.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Why the family was deprecated or removed, or came late.</summary>
    public string? Reason { get; set; }
}
