using System.CommandLine;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Migrate;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types migrate</c>: determines whether a guest can migrate from one host to another.</summary>
internal static class MigrateCommand
{
    private const string Description =
        """
        Determines whether a guest can migrate between two hosts, and how its machine type differs between them. Exit code 1 if the migration fails, may break or is not known to work.

        Example:
          machine-types migrate pc-i440fx-5.0 --from qemu=5.0,libvirt=5.3.0 --to qemu=10.0,libvirt=6.4.0
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var name = CommonOptions.MachineType(context, "NAME", "The machine type of the guest, such as pc-i440fx-5.0; an alias is resolved as of the release on the source.");
        var from = new Option<string>("--from") { Description = "The releases on the source host.", HelpName = "qemu=RELEASE,libvirt=RELEASE", Required = true };
        var to = new Option<string>("--to") { Description = "The releases on the destination host; add machine=NAME if a different machine type would be started there.", HelpName = "qemu=RELEASE,libvirt=RELEASE", Required = true };
        from.CompletionSources.Add(completion => CommonOptions.Hosts(context, completion));
        to.CompletionSources.Add(completion => CommonOptions.Hosts(context, completion));
        var target = CommonOptions.Target(context);
        var format = new Option<string>("--format") { Description = "Output format: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("migrate", Description) { name, from, to, target, format };
        command.SetAction(parsed =>
        {
            var (source, destination) = (HostOption.Parse("--from", parsed.GetRequiredValue(from)), HostOption.Parse("--to", parsed.GetRequiredValue(to)));
            var answer = Ask(
                Catalog.Named(CatalogsOf(context.Catalogs, parsed.GetRequiredValue(name), source), parsed.GetValue(target)),
                parsed.GetRequiredValue(name),
                source,
                destination);
            if (parsed.GetRequiredValue(format) == "json")
                MigrationJson.Write(context.Out, answer);
            else
                MigrationText.Write(context.Out, answer);

            return answer.Outcome == MigrationOutcome.Works ? ExitCode.Fine : ExitCode.Finding;
        });
        return command;
    }

    // In a distribution's build, an alias such as pseries refers to the distribution's machine type.
    private static IReadOnlyList<Catalog> CatalogsOf(IReadOnlyList<Catalog> catalogs, string name, HostOption from)
    {
        var candidates = DistributionCatalogs.Of(catalogs, name);
        return candidates[0].IsUpstream && from.Distribution is { } own && DistributionCatalogs.OfTrain(own.Train).Any(catalog => catalog.AsOf(from.VersionOf(catalog).Resolved.Release).Find(name) is not null)
            ? DistributionCatalogs.OfTrain(own.Train)
            : candidates;
    }

    private static MigrationAnswer Ask(IReadOnlyList<Catalog> catalogs, string name, HostOption from, HostOption to)
    {
        if (from.Machine is not null)
            throw new InputException("--from does not accept machine=; the machine type of the guest is NAME");

        var searched = new List<CatalogAsOf>();
        foreach (var catalog in catalogs)
        {
            if (catalog.IsUpstream && (from.Distribution ?? to.Distribution) is not null)
            {
                if (UpstreamMigration.Ask(catalog, name, from, to) is { } across)
                    return across;

                searched.Add(catalog.AsOf(catalog.Newest));
                continue;
            }

            if (to.Other(catalog) is { } foreign)
            {
                if (OtherTrain.Ask(catalog, foreign, name, from, to) is { } answer)
                    return answer;

                searched.Add(catalog.AsOf(from.VersionOf(catalog).Resolved.Release));
                continue;
            }

            var (source, target) = (from.VersionOf(catalog), to.VersionOf(catalog));
            var (sourceConsumer, targetConsumer) = (from.ConsumerOf(catalog), to.ConsumerOf(catalog));
            var then = catalog.AsOf(source.Resolved.Release);
            searched.Add(then);
            if (then.Find(name)?.Machine is not { } machine)
                continue;

            var there = catalog.AsOf(target.Resolved.Release);
            var other = to.Machine is null ? machine : there.Find(to.Machine)?.Machine ?? throw UnknownMachineType.Of(to.Machine, [there]);
            var (onSource, onTarget) = (
                new MigrationSide(machine, source.Name, source.Resolved, sourceConsumer) { Train = catalog.Train },
                new MigrationSide(other, target.Name, target.Resolved, targetConsumer) { Train = catalog.Train });
            return new MigrationQuestion(name, then, there).Answer(onSource, onTarget, isTargetNamed: to.Machine is not null);
        }

        throw UnknownMachineType.Of(name, searched);
    }
}
