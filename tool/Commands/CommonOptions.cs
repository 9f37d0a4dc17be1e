using System.CommandLine;
using System.CommandLine.Completions;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Commands;

/// <summary>Options and arguments that several commands have, with the completions that shells offer for them.</summary>
internal static class CommonOptions
{
    /// <summary>Creates <c>--as-of</c>.</summary>
    /// <param name="context">The catalogues.</param>
    /// <param name="description">The description; null for the usual one.</param>
    public static Option<string?> AsOf(ToolContext context, string? description = null)
    {
        var option = new Option<string?>("--as-of") { Description = description ?? "The release to report on, such as 7.2 (default: the newest).", HelpName = "RELEASE" };
        var train = context.Catalogs.FirstOrDefault()?.Train;
        option.CustomParser = result => result.Tokens is [{ Value: var value }, ..] ? SplitRelease(value) is var (name, release) && string.Equals(name, train, StringComparison.OrdinalIgnoreCase) ? release : value : null;
        option.CompletionSources.Add(completion => Matching(completion, Releases(context, completion)));
        return option;
    }

    /// <summary>Splits a release that is written with the name of its train, such as <c>ubuntu=focal</c>; returns null if it is written without one.</summary>
    /// <param name="value">The value of <c>--as-of</c>.</param>
    public static (string Train, string Release)? SplitRelease(string value) =>
        value.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && equals < value.Length - 1 ? (value[..equals], value[(equals + 1)..]) : null;

    /// <summary>Creates <c>--target</c>.</summary>
    /// <param name="context">The catalogues.</param>
    /// <param name="description">The description; null for the usual one.</param>
    public static Option<string?> Target(ToolContext context, string? description = null)
    {
        var option = new Option<string?>("--target") { Description = description ?? "The target, such as arm (default: the first that has the name).", HelpName = "TARGET" };
        option.CompletionSources.Add(completion => Matching(completion, context.Catalogs.Select(catalog => catalog.Target)));
        return option;
    }

    /// <summary>Creates <c>--format</c>.</summary>
    /// <param name="formats">The formats; the first is the default.</param>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"Output format: {string.Join(", ", formats[..^1])} or {formats[^1]}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>Creates an argument for the name of a machine type.</summary>
    /// <param name="context">The catalogues.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="description">The description.</param>
    public static Argument<string> MachineType(ToolContext context, string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = name };
        argument.CompletionSources.Add(completion => Matching(completion, MachineTypes(context, completion)));
        return argument;
    }

    /// <summary>Returns the completions for an option that describes a host: <c>qemu=5.0,libvirt=5.3.0</c>.</summary>
    /// <param name="context">The catalogues.</param>
    /// <param name="completion">What the user has typed.</param>
    public static IEnumerable<CompletionItem> Hosts(ToolContext context, CompletionContext completion)
    {
        var catalog = context.Catalogs[0];
        var typed = completion.WordToComplete;
        var done = typed[..(typed.LastIndexOf(',') + 1)];
        var values = catalog.Releases.Select(release => $"{done}{catalog.Train.ToLowerInvariant()}={release}")
            .Concat(catalog.Consumer is { } consumer ? catalog.ConsumerReleases.Select(release => $"{done}{consumer.ToLowerInvariant()}={release}") : [])
            .Concat(WithDistributions(context).Where(other => other.IsOfDistribution).SelectMany(other => other.Releases.Select(release => $"{done}{other.Train.ToLowerInvariant()}={release}")).Distinct(StringComparer.Ordinal));
        return Matching(completion, values);
    }

    // Those of the train that is specified, or whose machine type is; otherwise, those of the context's, and those of the distributions with the names of their trains.
    private static IEnumerable<string> Releases(ToolContext context, CompletionContext completion)
    {
        var command = completion.ParseResult.CommandResult.Command;
        if (!context.Catalogs[0].IsUpstream)
            return ReleasesOf(context.Catalogs);
        if (command.Options.FirstOrDefault(option => option.Name == "--train") is Option<string?> train && completion.ParseResult.GetValue(train) is { } named)
            return ReleasesOf(DistributionCatalogs.OfTrain(named));

        var names = command.Arguments.OfType<Argument<string>>().Select(argument => completion.ParseResult.GetValue(argument)).OfType<string>();
        return names.Select(name => DistributionCatalogs.Of(context.Catalogs, name)).FirstOrDefault(catalogs => catalogs[0].IsOfDistribution) is { } own
            ? ReleasesOf(own)
            : ReleasesOf(context.Catalogs).Concat(DistributionCatalogs.All.SelectMany(catalog => catalog.Releases.Select(release => $"{catalog.Train.ToLowerInvariant()}={release}")).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ReleasesOf(IEnumerable<Catalog> catalogs) => catalogs.SelectMany(catalog => catalog.AllReleases).Distinct(StringComparer.Ordinal);

    // Only those of the target, if it is specified.
    private static IEnumerable<string> MachineTypes(ToolContext context, CompletionContext completion)
    {
        var target = completion.ParseResult.CommandResult.Command.Options.FirstOrDefault(option => option.Name == "--target") is Option<string?> option ? completion.ParseResult.GetValue(option) : null;
        return WithDistributions(context)
            .Where(catalog => target is null || catalog.Target == target)
            .SelectMany(catalog => catalog.MachineTypes)
            .SelectMany(machine => new[] { machine.Alias, machine.Name })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
    }

    // Commands find a distribution's machine type by its name, and its train from that.
    private static IEnumerable<Catalog> WithDistributions(ToolContext context) => context.Catalogs[0].IsUpstream ? context.Catalogs.Concat(DistributionCatalogs.All) : context.Catalogs;

    private static IEnumerable<CompletionItem> Matching(CompletionContext completion, IEnumerable<string> values) =>
        values.Where(value => value.StartsWith(completion.WordToComplete, StringComparison.Ordinal)).Select(value => new CompletionItem(value));
}
