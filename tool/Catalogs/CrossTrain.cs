namespace MachineTypes.Tool.Catalogs;

/// <summary>Compares machine types of catalogues with different trains, such as RHEL's and QEMU's.</summary>
internal static class CrossTrain
{
    /// <summary>Returns the number of driver properties that have another value, or are set on one side only.</summary>
    /// <param name="left">The entries of one machine type, in order of application.</param>
    /// <param name="right">The entries of the other.</param>
    public static int Distance(IReadOnlyList<CompatEntry> left, IReadOnlyList<CompatEntry> right) => CompatValues.Difference(left, right).Count;

    /// <summary>Finds the machine type of another train that is nearest to one by its compat entries.</summary>
    /// <param name="machine">The machine type, as of a release.</param>
    /// <param name="then">The catalogue of the other train as of a release, which should be based on the same release of QEMU.</param>
    /// <param name="isCandidate">Determines whether a machine type may be the answer.</param>
    /// <returns>The nearest machine type and the number of differences; null if the entries of one of them are not known, or if no machine type has the same board.</returns>
    public static (MachineTypeAsOf Machine, int Differences)? Nearest(MachineTypeAsOf machine, CatalogAsOf then, Func<IMachineType, bool> isCandidate)
    {
        if (!machine.IsCompatKnown)
            return null;

        var found = then.MachineTypes
            .Where(other => other.Machine.Family == machine.Machine.Family && other.Machine.IsVersioned && other.Presence == Presence.Present && other.IsCompatKnown && isCandidate(other.Machine))
            .Select(other => (Machine: other, Differences: Distance(machine.Compat, other.Compat)))
            .OrderBy(other => other.Differences)
            .ToList();
        return found.Count == 0 ? null : found[0];
    }
}
