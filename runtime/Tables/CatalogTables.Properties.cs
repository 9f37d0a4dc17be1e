namespace MachineTypes.Tables;

/// <content>What machine types report, and what has flipped on them.</content>
public sealed partial class CatalogTables
{
    /// <summary>Returns the properties that a machine type reports in today's binaries.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The properties that have a value, in order of name.</returns>
    public IReadOnlyList<MachinePropertyValue> PropertiesOf(int machine)
    {
        var values = new List<MachinePropertyValue>();
        foreach (var property in Properties)
        {
            // A property that was introduced after the machine type was removed was never reported.
            var isOutlived = IsSince(Machines.RemovedIn[machine], property.IntroducedIn);
            if (!isOutlived && (!property.IsOfLatest || IsLatest(machine)) && property.IsReported(machine))
            {
                values.Add(new(property.Name, property.ValueOf(machine)));
            }
        }

        return values;
    }

    /// <summary>Returns the properties that a machine type reports in the binaries of a release.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>The properties with a known value, in order of name; none if the release does not have the machine type.</returns>
    public IReadOnlyList<MachinePropertyValue> PropertiesAsOf(int machine, int release)
    {
        var releaseRow = RowOf(release);
        if (!IsInBinary(machine, releaseRow))
        {
            return [];
        }

        var values = new List<MachinePropertyValue>();
        foreach (var property in Properties)
        {
            if (MayReport(property, machine, releaseRow) && property.ValueAsOf(machine, releaseRow) is { } value)
            {
                values.Add(new(property.Name, value));
            }
        }

        return values;
    }

    /// <summary>Determines whether it is known what a machine type reports for a property in the binaries of a release.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="property">The name under which the property is reported.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>true if it is known which value it reports, or that it reports none; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    public bool IsPropertyKnownAsOf(int machine, string property, int release)
    {
        if (property is null)
        {
            throw new ArgumentNullException(nameof(property));
        }

        foreach (var reported in Properties)
        {
            if (reported.Name == property)
            {
                return machine != 0 && RowOf(release) > 0 && IsKnownAsOf(reported, machine, RowOf(release));
            }
        }

        return false;
    }

    /// <summary>Returns the properties whose values on a machine type, in the binaries of a release, are not known.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="release">The index of the release.</param>
    /// <returns>The names under which the properties are reported, in order.</returns>
    public IReadOnlyList<string> PropertiesNotKnownAsOf(int machine, int release)
    {
        if (machine == 0 || RowOf(release) <= 0)
        {
            return [];
        }

        var names = new List<string>();
        foreach (var property in Properties)
        {
            if (!IsKnownAsOf(property, machine, RowOf(release)))
            {
                names.Add(property.Name);
            }
        }

        return names;
    }

    /// <summary>Returns what the binaries of two releases apply or report differently for a machine type: what was changed late.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="before">The index of the first release.</param>
    /// <param name="after">The index of the second release, which may be older than the first.</param>
    /// <returns>The changes that are known; none if a release is older than the machine type.</returns>
    public IReadOnlyList<MachineChange> ChangesBetween(int machine, int before, int after) =>
        PresenceAt(machine, RowOf(Math.Min(before, after))) is Presence.Present or Presence.Removed ? new ReleaseComparison(this, machine).Between(before, after) : [];

    /// <summary>Returns the flips on a machine type that took something away from consumers.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The flips; those that refuse the old use come first.</returns>
    public IReadOnlyList<MachineFlip> FlipsOf(int machine) => FlipsWith(machine, FlipState.Flipped);

    /// <summary>Returns the flips that may have happened on a machine type, because the values that it reports are not known.</summary>
    /// <param name="machine">The row of the machine type.</param>
    /// <returns>The flips; those that refuse the old use come first.</returns>
    public IReadOnlyList<MachineFlip> FlipsNotKnown(int machine) => FlipsWith(machine, FlipState.NotKnown);

    private IReadOnlyList<MachineFlip> FlipsWith(int machine, FlipState state)
    {
        var flips = new List<MachineFlip>();
        foreach (var flip in Flips)
        {
            if (flip.StateOn(machine) == state)
            {
                flips.Add(flip.Flip);
            }
        }

        return flips;
    }

    /// <summary>Returns the verdict on a release of a consumer: whether it honours the properties that have flipped on a machine type.</summary>
    /// <typeparam name="TConsumer">The release value of the consumer.</typeparam>
    /// <typeparam name="TRelease">The release value of the catalogue's train.</typeparam>
    /// <param name="machine">The row of the machine type.</param>
    /// <param name="consumer">The consumer's release.</param>
    /// <returns>The verdict, with the property that causes it.</returns>
    public ConsumerVerdict Check<TConsumer, TRelease>(int machine, TConsumer consumer)
        where TConsumer : struct, IConsumer<TRelease>
        where TRelease : struct
    {
        FlipTable? notKnown = null;
        foreach (var flip in Flips)
        {
            var state = flip.StateOn(machine);
            if (state != FlipState.NotFlipped && !consumer.HasAdopted(flip.Flip.Attribute))
            {
                if (state == FlipState.Flipped)
                {
                    return ConsumerVerdict.AtFault<TConsumer, TRelease>(NameOf(machine), consumer, flip.Flip);
                }

                notKnown ??= flip;
            }
        }

        return notKnown is null
            ? ConsumerVerdict.Fine(NameOf(machine), consumer)
            : ConsumerVerdict.NotKnown<TConsumer, TRelease>(NameOf(machine), consumer, notKnown.Flip);
    }

    internal ChangeTables Changes => _changes ??= _loadChanges?.Invoke() ?? ChangeTables.None;

    internal PropertyTable[] Properties => _properties ??= _loadProperties();

    private FlipTable[] Flips => _flips ??= _loadFlips();

    private bool IsKnownAsOf(PropertyTable property, int machine, int releaseRow) => PresenceAt(machine, releaseRow) switch
    {
        Presence.NotKnown => releaseRow < property.IntroducedIn,
        Presence.Present => !MayReport(property, machine, releaseRow) || property.IsKnownAsOf(machine, releaseRow),
        _ => true,
    };

    // Whether the binaries of a release that has a machine type can report a property of it.
    private bool MayReport(PropertyTable property, int machine, int releaseRow) =>
        releaseRow >= property.IntroducedIn && (!property.IsOfLatest || IsNewestIn(machine, releaseRow));
}
