namespace MachineTypes.Model.Usage;

/// <summary>
/// Machine types of one family, one for each release of a range, all of whose facts follow from the family, the releases and the start of the members' names. Most of a large catalogue
/// consists of such spans, and each takes one line.
/// </summary>
/// <param name="Family">The index of the family.</param>
/// <param name="First">The index of the first release.</param>
/// <param name="Last">The index of the last release; bug-fix releases between the two have no machine type.</param>
/// <param name="MemberStart">The start of the members' names.</param>
internal sealed record ManifestSpan(int Family, int First, int Last, string MemberStart)
{
    /// <summary>Returns the span that starts at a machine type, with the number of its machine types; null if there is none.</summary>
    public static ManifestSpan? At(CatalogManifest manifest, int machine, out int count)
    {
        count = 0;
        var first = manifest.Machines[machine];
        if (first.Release < 0 || first.Member is not { } member || !member.EndsWith(MemberEnd(manifest.Releases[first.Release]), StringComparison.Ordinal))
        {
            return null;
        }

        var start = member.Substring(0, member.Length - MemberEnd(manifest.Releases[first.Release]).Length);
        var span = new ManifestSpan(first.Family, first.Release, first.Release, start);
        for (var release = first.Release; release < manifest.Releases.Count && machine + count < manifest.Machines.Count; release++)
        {
            if (manifest.Releases[release].IsBugFix && release != first.Release)
            {
                continue;
            }

            if (!span.MachineOf(release, manifest.Families, manifest.Releases).Equals(manifest.Machines[machine + count]))
            {
                break;
            }

            (span, count) = (span with { Last = release }, count + 1);
        }

        return count == 0 ? null : span;
    }

    /// <summary>Returns the machine types; null if an index is not among the families or releases.</summary>
    public IReadOnlyList<ManifestMachine>? Expand(IReadOnlyList<string> families, IReadOnlyList<ManifestRelease> releases) =>
        Family >= 0 && Family < families.Count && First >= 0 && Last < releases.Count
            ? [.. Enumerable.Range(First, Math.Max(0, Last - First + 1)).Where(r => r == First || !releases[r].IsBugFix).Select(r => MachineOf(r, families, releases))]
            : null;

    private ManifestMachine MachineOf(int release, IReadOnlyList<string> families, IReadOnlyList<ManifestRelease> releases) =>
        new($"{families[Family]}-{releases[release].Version}", MemberStart + MemberEnd(releases[release]), Family, release, DeprecatedFrom: -1, RemovedFrom: -1);

    private static string MemberEnd(ManifestRelease release) => "_" + release.Version.Replace('.', '_');
}
