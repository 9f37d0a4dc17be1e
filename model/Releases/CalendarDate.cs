using System.Globalization;

namespace MachineTypes.Model.Releases;

/// <summary>A calendar date. Releases have dates, not instants, so that no clock or time zone can change the result of a build.</summary>
public readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>Reads <c>yyyy-MM-dd</c> and nothing else.</summary>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            date = new(parsed.Year, parsed.Month, parsed.Day);
            return true;
        }

        date = default;
        return false;
    }

    public static CalendarDate? ParseOrNull(string? text) => TryParse(text, out var date) ? date : null;

    /// <summary>
    /// Returns the date that is a number of months later, or the last day of that month if it is too short. Source may contain any number, so the result is capped at the year 9999.
    /// </summary>
    public CalendarDate AddMonths(int months)
    {
        var date = new DateTime(Year, Month, Day).AddMonths(Math.Min(months, ((9999 - Year) * 12) + 12 - Month));
        return new(date.Year, date.Month, date.Day);
    }

    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public override string ToString() => FormattableString.Invariant($"{Year:D4}-{Month:D2}-{Day:D2}");
}
