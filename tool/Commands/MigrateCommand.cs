using System.CommandLine;
using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Migrate;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types migrate</c>: determines whether a guest can migrate from one host to another.</summary>
internal static class MigrateCommand
{
    private const string Description =
        """
        Determines whether a guest can migrate between two hosts, and how its machine type differs between them. Exit code 1 if the migration fails or may break.

        Example:
          machine-types migrate pc-i440fx-5.0 --from qemu=5.0,libvirt=5.3.0 --to qemu=10.0,libvirt=6.4.0
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var name = new Argument<string>("NAME") { Description = "The machine type of the guest, such as pc-i440fx-5.0; an alias is resolved as of the release on the source." };
        var from = new Option<string>("--from") { Description = "The releases on the source host.", HelpName = "qemu=RELEASE,libvirt=RELEASE", Required = true };
        var to = new Option<string>("--to") { Description = "The releases on the destination host; add machine=NAME if a different machine type would be started there.", HelpName = "qemu=RELEASE,libvirt=RELEASE", Required = true };
        var target = new Option<string?>("--target") { Description = "The target, such as arm (default: the first that has the name).", HelpName = "TARGET" };
        var format = new Option<string>("--format") { Description = "Output format: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("migrate", Description) { name, from, to, target, format };
        command.SetAction(parsed =>
        {
            var answer = Ask(
                Catalog.Named(context.Catalogs, parsed.GetValue(target)),
                parsed.GetRequiredValue(name),
                HostOption.Parse("--from", parsed.GetRequiredValue(from)),
                HostOption.Parse("--to", parsed.GetRequiredValue(to)));
            if (parsed.GetRequiredValue(format) == "json")
                MigrationJson.Write(context.Out, answer);
            else
                MigrationText.Write(context.Out, answer);

            return answer.Verdict.Outcome == MigrationOutcome.Works ? ExitCode.Fine : ExitCode.Finding;
        });
        return command;
    }

    private static MigrationAnswer Ask(IReadOnlyList<Catalog> catalogs, string name, HostOption from, HostOption to)
    {
        if (from.Machine is not null)
            throw new InputException("--from does not accept machine=; the machine type of the guest is NAME");

        foreach (var catalog in catalogs)
        {
            var (source, target) = (from.ReleaseOf(catalog), to.ReleaseOf(catalog));
            var (sourceConsumer, targetConsumer) = (from.ConsumerOf(catalog), to.ConsumerOf(catalog));
            if (catalog.AsOf(source).Find(name)?.Machine is not { } machine)
                continue;

            // A guest keeps its machine type under its full name: what an alias refers to on the destination does not matter.
            var other = to.Machine is null ? machine : catalog.AsOf(target).Find(to.Machine)?.Machine ?? throw Unknown(to.Machine, [catalog]);
            var (here, there) = (new MigrationSide(machine, source, sourceConsumer), new MigrationSide(other, target, targetConsumer));
            return new(name, catalog, here, there, catalog.Migrate(here, there));
        }

        throw Unknown(name, catalogs);
    }

    private static InputException Unknown(string name, IReadOnlyList<Catalog> catalogs)
    {
        var names = catalogs.SelectMany(catalog => catalog.MachineTypes).SelectMany(machine => new[] { machine.Alias, machine.Name }).OfType<string>().Distinct();
        var nearest = NearestName.Several(name, names, most: 3);
        return new InputException(nearest.Count == 0
            ? $"no machine type {Printable.Echo(name)}"
            : $"no machine type {Printable.Echo(name)}; did you mean {string.Join(" or ", nearest.Select(Printable.Name))}?");
    }
}
