using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Migrate;

/// <summary>Writes the answer as text: what an alias refers to, a line with the question and the outcome, the reasons, what differs, and notes.</summary>
internal static class MigrationText
{
    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="answer">The answer.</param>
    public static void Write(TextWriter writer, MigrationAnswer answer)
    {
        var (source, target) = (answer.Source, answer.Target);
        if (answer.Asked != source.Machine.Name)
            writer.WriteLine($"{Printable.Name(answer.Asked)} is {Printable.Name(source.Machine.Name)} in {source.Train} {Printable.Name(source.Version)}");

        var other = target.Machine.Name == source.Machine.Name ? "" : $" as {Printable.Name(target.Machine.Name)}";
        writer.WriteLine($"{Printable.Name(source.Machine.Name)}, {Host(answer.Catalog, source)} to {Host(answer.Catalog, target)}{other}: {Painted(answer, Ink.For(writer))}");
        foreach (var reason in answer.Reasons)
            writer.WriteLine($"  {Printable.Name(reason.Text)}");

        foreach (var change in answer.Changes)
        {
            if (change.Description is { } description)
                writer.WriteLine($"    {Printable.Name(description)}: {Place(change, source, target)}");
            else
                writer.WriteLine($"    {Printable.Name(change.Driver is { } driver ? $"{driver}.{change.Property}" : change.Property)}: {Value(change, change.Before)} -> {Value(change, change.After)}");
        }

        foreach (var note in answer.Notes)
            writer.WriteLine($"  {Printable.Name(note)}");
    }

    private static string Painted(MigrationAnswer answer, Ink ink) => answer.Outcome switch
    {
        MigrationOutcome.Works => ink.Good(MigrationAnswer.Words(answer.Outcome)),
        MigrationOutcome.Fails => ink.Bad(MigrationAnswer.Words(answer.Outcome)),
        _ => ink.Warning(MigrationAnswer.Words(answer.Outcome)),
    };

    private static string Host(Catalog catalog, MigrationSide side) =>
        $"{side.Train} {Printable.Name(side.Version)}{(side.Consumer is null ? "" : $" with {catalog.Consumer} {side.Consumer}")}";

    private static string Place(MachineChange change, MigrationSide source, MigrationSide target)
    {
        var (with, without) = change.Before == MachineChange.Changed ? (source, target) : (target, source);
        return $"in {with.Train} {Printable.Name(with.Version)}, not in {without.Train} {Printable.Name(without.Version)}";
    }

    // No table contains a driver's defaults.
    private static string Value(MachineChange change, string? value) => value is not null ? Printable.Quoted(value) : change.Driver is null ? "none" : "the driver's default";
}
