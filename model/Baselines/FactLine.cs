using System.Globalization;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Baselines;

/// <summary>A fact as a line of a file.</summary>
public static class FactLine
{
    /// <summary>The line of a fact, without its end.</summary>
    public static string Write(Fact fact)
    {
        var (kind, catalog, family, name, detail) = fact.Key;
        var value = fact.Value;
        return kind == FactKind.Deprecation
            ? $"{FactKeywords.Deprecation} {FactTokens.Name(name)} {FactTokens.Quote(detail)} {(value.State == FactState.Removed ? FactKeywords.Removed : value.Value)}"
            : $"{FactTokens.Name(catalog)} {FactTokens.Name(family)} {OfFamily()}";

        string OfFamily() => kind switch
        {
            FactKind.Machine => $"{FactKeywords.Machine} {FactTokens.Name(fact.At!)}{(value.State == FactState.Removed ? $" {FactKeywords.Removed}" : value.Value.Length > 0 ? $" {value.Value}" : "")}",
            FactKind.Alias => $"{FactKeywords.Alias} {FactTokens.Name(name)} {Value(value.State == FactState.None ? FactKeywords.Newest : FactTokens.Name(value.Value))}",
            FactKind.Compat => $"{FactKeywords.Compat} {FactTokens.Name(name)} {FactTokens.Name(detail)} {At(FactKeywords.UpTo)}{Value(FactTokens.Quote(value.Value))}",
            _ => $"{FactKeywords.Property} {FactTokens.Name(name)} {At(FactKeywords.Since)}{Value(Reported())}",
        };

        string Reported() => value.State switch
        {
            FactState.None => FactKeywords.None,
            FactState.NotKnown => FactKeywords.NotKnown,
            _ => FactTokens.Quote(value.Value),
        };

        string At(string word) => fact.At is { } at ? $"{word} {FactTokens.Name(at)} " : "";

        string Value(string text) => value.State == FactState.Removed ? FactKeywords.Removed : $"{FactKeywords.Is} {text}";
    }

    /// <summary>Returns the terms of a deprecation as one string.</summary>
    public static string Terms(string announcedIn, GracePolicy grace, bool isRefused) => FormattableString.Invariant(
        $"{FactKeywords.Announced} {FactTokens.Name(announcedIn)} {FactKeywords.Grace} {grace.Releases} {FactKeywords.Months} {grace.Months} {(isRefused ? FactKeywords.Refused : FactKeywords.Accepted)}");

    /// <summary>A count as the format writes it.</summary>
    internal static int? Count(FactToken? token) =>
        token is { IsQuoted: false } word && int.TryParse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
