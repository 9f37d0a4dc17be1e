using System.CommandLine;
using MachineTypes.Model.Rules;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Migrate;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types migrate</c>: whether a guest can move from one host to another.</summary>
internal static class MigrateCommand
{
    private const string Description =
        """
        Says whether a guest can migrate between two hosts, and what its machine type has differently there. Exit code 1 if it may break or fails.

        Example:
          machine-types migrate pc-i440fx-5.0 --from qemu=5.0,libvirt=5.3.0 --to qemu=10.0,libvirt=6.4.0
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var name = new Argument<string>("NAME") { Description = "The guest's machine type, such as pc-i440fx-5.0; an alias means what it meant in the release on the source." };
        var from = new Option<string>("--from") { Description = "The releases where the guest runs.", HelpName = "qemu=RELEASE,libvirt=RELEASE", Required = true };
        var to = new Option<string>("--to") { Description = "The releases where it is to go; machine=NAME, if another machine type would be started there.", HelpName = "qemu=RELEASE,libvirt=RELEASE", Required = true };
        var target = new Option<string?>("--target") { Description = "The target whose machine types are meant, such as arm; the first that has the name when left out.", HelpName = "TARGET" };
        var format = new Option<string>("--format") { Description = "How to print the answer: text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("migrate", Description) { name, from, to, target, format };
        command.SetAction(parsed =>
        {
            var answer = Ask(
                Catalogs(context.Catalogs, parsed.GetValue(target)),
                parsed.GetRequiredValue(name),
                HostText.Parse("--from", parsed.GetRequiredValue(from)),
                HostText.Parse("--to", parsed.GetRequiredValue(to)));
            if (parsed.GetRequiredValue(format) == "json")
                MigrationJson.Write(context.Out, answer);
            else
                MigrationText.Write(context.Out, answer);

            return answer.Verdict.Outcome == MigrationOutcome.Works ? ExitCode.Fine : ExitCode.Finding;
        });
        return command;
    }

    private static IReadOnlyList<Catalog> Catalogs(IReadOnlyList<Catalog> all, string? target) =>
        target is null ? all
        : all.Where(catalog => catalog.Target == target).ToList() is { Count: > 0 } catalogs ? catalogs
        : throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target takes one of: {string.Join(", ", all.Select(catalog => catalog.Target))}");

    private static MigrationAnswer Ask(IReadOnlyList<Catalog> catalogs, string name, HostText from, HostText to)
    {
        if (from.Machine is not null)
            throw new InputException("--from takes no machine=: the guest's machine type is NAME");

        foreach (var catalog in catalogs)
        {
            var (source, target) = (from.ReleaseOf(catalog), to.ReleaseOf(catalog));
            var (sourceConsumer, targetConsumer) = (from.ConsumerOf(catalog), to.ConsumerOf(catalog));
            if (catalog.AsOf(source).Find(name)?.Machine is not { } machine)
                continue;

            // A guest keeps its machine type under its own name; what an alias means on the target is of no concern.
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
