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
        option.CompletionSources.Add(completion => Matching(completion, Releases(context)));
        return option;
    }

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

    private static IEnumerable<string> Releases(ToolContext context) => context.Catalogs.SelectMany(catalog => catalog.AllReleases).Distinct(StringComparer.Ordinal);

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
