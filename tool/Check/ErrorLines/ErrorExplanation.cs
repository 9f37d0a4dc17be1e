using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.ErrorLines;

/// <summary>Explains an error about a machine type: which releases have it, and what to do.</summary>
internal static class ErrorExplanation
{
    private const int MaxSuggestions = 3;

    /// <summary>Returns the explanation.</summary>
    /// <param name="error">The error.</param>
    /// <param name="catalogs">The catalogues as of the release that the user specified.</param>
    public static string Of(ReportedError error, IReadOnlyList<CatalogAsOf> catalogs) => error switch
    {
        { Kind: ReportedErrorKind.NoDefault } => "the target has no default machine type; specify one with -machine",
        { MachineType: null } => "the binary does not have the machine type, which the message does not name; check the command line too",
        { Kind: ReportedErrorKind.Received, MachineType: { } source, Local: { } destination } =>
            $"the source runs {Printable.Name(source)}, but the destination was started with {Printable.Name(destination)}; start it with -machine {Printable.Name(source)}: an alias refers to different machine types in different releases. {Existence(source, catalogs)}",
        { Kind: ReportedErrorKind.Deprecated, MachineType: { } name } => $"{Existence(name, catalogs)}; plan the change to a newer machine type",
        { MachineType: { } name } => $"the binary does not have {Printable.Name(name)}. {Existence(name, catalogs)}",
    };

    private static string Existence(string name, IReadOnlyList<CatalogAsOf> catalogs)
    {
        var found = catalogs.Select(then => (Then: then, Machine: then.Find(name) ?? then.FindByAlias(name))).Where(match => match.Machine is not null).ToList();
        if (found.Count == 0)
        {
            if (catalogs.Select(then => then.Catalog.ParseName(name)).FirstOrDefault(parsed => parsed is not null) is { Upstream: null } own)
                return $"{Printable.Name(name)} is a machine type of {own.Distribution}: only its own builds have it";

            var nearest = UnknownMachineType.Suggest(name, catalogs, MaxSuggestions);
            return $"No release of {Printable.Name(catalogs[0].Catalog.Train)} has {Printable.Name(name)}{(nearest.Count == 0 ? "" : $"; did you mean {string.Join(" or ", nearest.Select(Printable.Name))}?")}";
        }

        var (then, machine) = (found[0].Then, found[0].Machine!);
        var catalog = then.Catalog;
        var alias = machine.Machine.Name == catalog.UpstreamOf(name) ? "" : $"{Printable.Name(name)} is an alias of {machine.Machine.Name} in {catalog.Train} {then.Release}. ";
        var since = catalog.ReleaseOf(machine.Machine) is { } release ? $"since {release}" : "since a release that is not known";
        var deprecated = catalog.DeprecatedSince(machine.Machine) is { } old ? $", deprecated since {old}" : "";
        var removed = catalog.RemovedSince(machine.Machine) is { } end ? $", removed in {end}" : "";
        return $"{alias}{catalog.Train} has {machine.Machine.Name} {since}{deprecated}{removed} ({string.Join(", ", found.Select(match => match.Then.Catalog.Target))})";
    }
}
