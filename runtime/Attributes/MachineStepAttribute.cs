namespace MachineTypes;

/// <summary>
/// One step of a property: the value that machine types report from a release on. Not derived from directly: a property derives from
/// <see cref="MachineFlagAttribute"/> or <see cref="MachineValueAttribute{T}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class MachineStepAttribute : Attribute
{
    private protected MachineStepAttribute()
    {
    }

    /// <summary>The first machine type, by its release, that reports the value. Left out: what the family has always reported.</summary>
    public string? Since { get; set; }

    /// <summary>For a late correction: the first release whose binaries report this step on machine types that had shipped already.</summary>
    public string? AddedIn { get; set; }

    /// <summary>For a late correction: the first release whose binaries no longer report this step.</summary>
    public string? RemovedIn { get; set; }

    /// <summary>Why the late correction was made.</summary>
    public string? Reason { get; set; }

    /// <summary>The train whose releases the step names. Needed only where catalogues of two trains reach the scope.</summary>
    public Type? Train { get; set; }
}
