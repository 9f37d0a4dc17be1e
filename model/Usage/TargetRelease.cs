namespace MachineTypes.Model.Usage;

/// <summary>The release that a project targets, such as <c>QEMU 10.0</c>.</summary>
/// <param name="Train">The train's name.</param>
/// <param name="Version">The release's version.</param>
public readonly record struct TargetRelease(string Train, string Version)
{
    /// <summary>Reads targets separated by commas or semicolons. Anything but a name and a version is ignored.</summary>
    public static EquatableArray<TargetRelease> Read(string? text) => (text ?? "")
        .Split(',', ';')
        .Select(target => target.Trim())
        .Select(target => (Text: target, Blank: target.LastIndexOf(' ')))
        .Where(target => target.Blank > 0)
        .Select(target => new TargetRelease(target.Text.Substring(0, target.Blank).TrimEnd(), target.Text.Substring(target.Blank + 1)))
        .ToEquatableArray();

    /// <summary>Returns the index of the target on the train of a catalogue; -1 if no target names the train, or it has no such release.</summary>
    public static int IndexOn(CatalogManifest catalog, EquatableArray<TargetRelease> targets)
    {
        foreach (var target in targets)
        {
            if (string.Equals(target.Train, catalog.Train, StringComparison.OrdinalIgnoreCase))
            {
                return catalog.Releases.Select(r => r.Version).ToList().IndexOf(target.Version);
            }
        }

        return -1;
    }
}
