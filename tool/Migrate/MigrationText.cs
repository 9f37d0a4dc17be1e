using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Migrate;

/// <summary>Writes the answer as text: what an alias refers to, a line with the question and the outcome, the reasons, and what differs.</summary>
internal static class MigrationText
{
    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="answer">The answer.</param>
    public static void Write(TextWriter writer, MigrationAnswer answer)
    {
        var (source, target) = (answer.Source, answer.Target);
        if (answer.Asked != source.Machine.Name)
            writer.WriteLine($"{Printable.Name(answer.Asked)} is {Printable.Name(source.Machine.Name)} in {answer.Catalog.Train} {source.Release}");

        var other = target.Machine.Name == source.Machine.Name ? "" : $" as {Printable.Name(target.Machine.Name)}";
        writer.WriteLine($"{Printable.Name(source.Machine.Name)}, {Host(answer.Catalog, source)} to {Host(answer.Catalog, target)}{other}: {Painted(answer, Ink.For(writer))}");
        foreach (var reason in answer.Verdict.Reasons)
            writer.WriteLine($"  {Printable.Name(reason.Text)}");

        foreach (var change in answer.Verdict.Changes)
        {
            var name = change.Driver is { } driver ? $"{driver}.{change.Property}" : change.Property;
            writer.WriteLine($"    {Printable.Name(name)}: {Value(change.Before)} -> {Value(change.After)}");
        }
    }

    private static string Painted(MigrationAnswer answer, Ink ink) => answer.Verdict.Outcome switch
    {
        MigrationOutcome.Works => ink.Good(answer.Outcome),
        MigrationOutcome.Fails => ink.Bad(answer.Outcome),
        _ => ink.Warning(answer.Outcome),
    };

    private static string Host(Catalog catalog, MigrationSide side) =>
        $"{catalog.Train} {side.Release}{(side.Consumer is null ? "" : $" with {catalog.Consumer} {side.Consumer}")}";

    private static string Value(string? value) => value is null ? "none" : Printable.Quoted(value);
}
