using System.IO.Enumeration;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>Checks a pattern such as <c>pc-q35*</c>, by which KubeVirt decides which machine types guests may have: whether a release has one that matches.</summary>
internal static class PatternFinding
{
    // Names of machine types are much shorter, but a file may contain a string of any length.
    private const int MaxLength = 100;

    /// <summary>Checks a pattern.</summary>
    /// <param name="pattern">The pattern: <c>*</c> matches any number of characters, <c>?</c> one.</param>
    /// <param name="searched">The catalogues to search.</param>
    public static GuestResult Check(Located<string> pattern, IReadOnlyList<CatalogAsOf> searched)
    {
        var text = pattern.Value;
        if (text.Contains('[', StringComparison.Ordinal))
            return GuestResult.NotChecked(UnknownName.Unknown(pattern));

        List<(CatalogAsOf Then, MachineTypeAsOf Machine)> matches = text.Length > MaxLength ? [] : [.. searched.SelectMany(then => then.MachineTypes.Where(machine => Matches(text, machine)).Select(machine => (then, machine)))];

        // Which release of a distribution the hosts have is not known.
        if (matches.Exists(match => match.Machine.Presence != Presence.Removed || match.Then.Catalog.Train != searched[0].Catalog.Train))
            return GuestResult.Of([]);
        if (matches is [.., var last])
            return new([new(CheckRule.UnmatchedPattern, pattern.Position, $"{last.Then.Catalog.Train} {last.Then.Release} has no machine type that matches {Printable.Echo(text)}: the last was {last.Machine.Machine.Name}, removed in {last.Then.Catalog.RemovedSince(last.Machine.Machine, last.Then.Release)}")], Coverage.Complete);

        // The pattern of a distribution's names becomes such a name when its variable part is filled in.
        var filled = new[] { ".0", "0.0", "0.0.0" }.Select(part => text.Length > MaxLength ? null : searched[0].Catalog.ParseName(text.Replace("*", part, StringComparison.Ordinal)));
        return filled.FirstOrDefault(name => name is { Upstream: null }) is { } own
            ? GuestResult.NotChecked(new(CheckRule.Unlisted, pattern.Position, $"{Printable.Name(text)} matches names of machine types of {own.Distribution}, a distribution that is not known: not checked"))
            : new([new(CheckRule.UnmatchedPattern, pattern.Position, $"no release of {searched[0].Catalog.Train} has a machine type that matches {Printable.Echo(text)}")], Coverage.Complete);
    }

    private static bool Matches(string pattern, MachineTypeAsOf machine) =>
        FileSystemName.MatchesSimpleExpression(pattern, machine.Machine.Name, ignoreCase: false)
        || (machine.Alias is { } alias && FileSystemName.MatchesSimpleExpression(pattern, alias, ignoreCase: false));
}
