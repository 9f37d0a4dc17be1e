using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>A reported property: its value on each machine type.</summary>
/// <param name="name">The name under which it is reported.</param>
/// <param name="values">The value on each machine type, as a number.</param>
/// <param name="toValue">Converts the number to the value.</param>
/// <param name="introducedIn">The row of the first release whose binaries report it; 0 if all do.</param>
/// <param name="isOfLatest">Whether only the newest machine type of each family reports it.</param>
/// <param name="presence">For each machine type, 1 if it reports the property, 2 if that is not known, and 0 if it does not; null if all report it.</param>
/// <param name="others">The values that other binaries report; null if all report the same.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyTable(
    string name, Column values, Func<long, object> toValue, int introducedIn = 0, bool isOfLatest = false, Column? presence = null, OtherValues? others = null)
{
    // The values of presence, and of isReported in the values of other binaries.
    private const int Reported = 1;
    private const int NotKnown = 2;

    internal int IntroducedIn { get; } = introducedIn;

    internal bool IsOfLatest { get; } = isOfLatest;

    internal string Name { get; } = name;

    internal bool IsReported(int machine) => machine != 0 && StateOf(machine) == Reported;

    internal object ValueOf(int machine) => toValue(values.Int64(machine));

    internal object? ValueAsOf(int machine, int releaseRow)
    {
        if (others?.Find(machine, releaseRow) is { } row)
        {
            return others.IsReported[row] == Reported ? toValue(others.Values.Int64(row)) : null;
        }

        return IsReported(machine) ? ValueOf(machine) : null;
    }

    /// <summary>Determines whether it is known what a machine type reports in the binaries of a release that have it.</summary>
    internal bool IsKnownAsOf(int machine, int releaseRow) =>
        (others?.Find(machine, releaseRow) is { } row ? others.IsReported[row] : StateOf(machine)) != NotKnown;

    private int StateOf(int machine) => presence is { } states ? states[machine] : Reported;
}

/// <summary>The values that binaries of some releases report instead of today's: one row per range of machine types and releases.</summary>
/// <param name="first">The row of the first machine type of the range.</param>
/// <param name="last">The row of the last machine type of the range.</param>
/// <param name="from">The row of the first release of the range.</param>
/// <param name="until">The row of the first release after the range; 0 if there is no end.</param>
/// <param name="isReported">1 if there is a value; 0 if the property is not reported; 2 if it is not known.</param>
/// <param name="values">The value, as a number.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OtherValues(Column first, Column last, Column from, Column until, Column isReported, Column values)
{
    internal Column IsReported { get; } = isReported;

    internal Column Values { get; } = values;

    internal int? Find(int machine, int releaseRow)
    {
        for (var row = 0; row < first.Count; row++)
        {
            if (first[row] <= machine && machine <= last[row] && from[row] <= releaseRow && (until[row] == 0 || releaseRow < until[row]))
            {
                return row;
            }
        }

        return null;
    }
}
