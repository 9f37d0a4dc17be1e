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
            ? $"{FactWords.Deprecation} {FactTokens.Name(name)} {FactTokens.Quote(detail)} {(value.State == FactState.Gone ? FactWords.Gone : value.Text)}"
            : $"{FactTokens.Name(catalog)} {FactTokens.Name(family)} {OfFamily()}";

        string OfFamily() => kind switch
        {
            FactKind.Machine => $"{FactWords.Machine} {FactTokens.Name(fact.At!)}{(value.State == FactState.Gone ? $" {FactWords.Gone}" : value.Text.Length > 0 ? $" {value.Text}" : "")}",
            FactKind.Alias => $"{FactWords.Alias} {FactTokens.Name(name)} {Value(value.State == FactState.None ? FactWords.Newest : FactTokens.Name(value.Text))}",
            FactKind.Compat => $"{FactWords.Compat} {FactTokens.Name(name)} {FactTokens.Name(detail)} {At(FactWords.UpTo)}{Value(FactTokens.Quote(value.Text))}",
            _ => $"{FactWords.Property} {FactTokens.Name(name)} {At(FactWords.Since)}{Value(value.State == FactState.None ? FactWords.None : FactTokens.Quote(value.Text))}",
        };

        string At(string word) => fact.At is { } at ? $"{word} {FactTokens.Name(at)} " : "";

        string Value(string text) => value.State == FactState.Gone ? FactWords.Gone : $"{FactWords.Is} {text}";
    }

    /// <summary>The terms of a deprecation, as one text.</summary>
    public static string Terms(string announcedIn, GracePolicy grace, bool isRefused) => FormattableString.Invariant(
        $"{FactWords.Announced} {FactTokens.Name(announcedIn)} {FactWords.Grace} {grace.Releases} {FactWords.Months} {grace.Months} {(isRefused ? FactWords.Refused : FactWords.Accepted)}");

    /// <summary>A count as the format writes it.</summary>
    internal static int? Count(FactToken? token) =>
        token is { IsQuoted: false } word && int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
