namespace MachineTypes;

/// <summary>
/// The base class of a property's steps: the value that machine types report from a release on. Do not derive from it directly; a property derives from
/// <see cref="MachineFlagAttribute"/> or <see cref="MachineValueAttribute{T}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class MachineStepAttribute : Attribute
{
    private protected MachineStepAttribute()
    {
    }

    /// <summary>Gets or sets the release of the first machine type that reports the value. If it is not set, the family has always reported the value.</summary>
    public string? Since { get; set; }

    /// <summary>Gets or sets, for a late correction, the first release whose binaries report this step on machine types that had already shipped.</summary>
    public string? AddedIn { get; set; }

    /// <summary>Gets or sets, for a late correction, the first release whose binaries no longer report this step.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>
    /// Gets or sets, for a late correction that restored a value, the first release whose binaries reported another value instead. Binaries before it report this step, as do those
    /// from <see cref="AddedIn"/> on.
    /// </summary>
    public string? BrokenSince { get; set; }

    /// <summary>
    /// Gets or sets the first release whose binaries are known to report the value. What binaries before it report is not known, unless another step declares it. If neither this property
    /// nor <see cref="KnownUntil"/> is set, the step applies to all releases.
    /// </summary>
    public string? KnownFrom { get; set; }

    /// <summary>
    /// Gets or sets the last release whose binaries are known to report the value. What binaries after it report is not known, unless another step declares it.
    /// </summary>
    public string? KnownUntil { get; set; }

    /// <summary>Gets or sets the reason why the late correction was made.</summary>
    public string? Reason { get; set; }

    /// <summary>Gets or sets the train whose releases the step names. It is needed only if catalogues of two trains use the scope.</summary>
    public Type? Train { get; set; }
}
