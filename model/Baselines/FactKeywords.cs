namespace MachineTypes.Model.Baselines;

/// <summary>The words that lines of a baseline are made of.</summary>
internal static class FactKeywords
{
    /// <summary>The format's version that is written, and the newest that is read.</summary>
    public const int Version = 1;

    public const string Header = "machinetypes-baseline";
    public const string Released = "released";
    public const string Deprecation = "deprecation";
    public const string Machine = "machine";
    public const string Alias = "alias";
    public const string Compat = "compat";
    public const string Property = "property";
    public const string Deprecated = "deprecated";
    public const string Removed = "gone";
    public const string None = "none";
    public const string NotKnown = "unknown";
    public const string Newest = "newest";
    public const string UpTo = "upto";
    public const string Since = "since";
    public const string Is = "=";
    public const string Announced = "announced";
    public const string Grace = "grace";
    public const string Months = "months";
    public const string Refused = "refused";
    public const string Accepted = "accepted";

    /// <summary>Whether a name would be taken for a word of the format if it stood bare.</summary>
    public static bool IsReserved(string name) => name is Header or Released or Deprecation or Newest or Is or Removed;
}
