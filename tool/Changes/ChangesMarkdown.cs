using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Changes;

/// <summary>Writes what a release changed as Markdown, for the description of a pull request.</summary>
internal static class ChangesMarkdown
{
    private const string Nothing = "*none*";

    /// <summary>Writes the description.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="train">The name of the train.</param>
    /// <param name="before">The release before.</param>
    /// <param name="release">The release.</param>
    /// <param name="targets">The changes, by target.</param>
    public static void Write(TextWriter writer, string train, string before, string release, IReadOnlyList<TargetChanges> targets)
    {
        var unfolded = TerminalWriter.Unfolded(writer);
        unfolded.Write($"# {Printable.Name(train)} {Printable.Name(release)}\n\nCompared with {Printable.Name(train)} {Printable.Name(before)}.\n");
        foreach (var target in targets.Where(target => !target.AreNone))
            Write(unfolded, target);

        var same = targets.Where(target => target.AreNone).Select(target => Printable.Name(target.Target)).ToList();
        if (same.Count > 0)
            unfolded.Write($"\nNothing changed on {string.Join(", ", same)}.\n");
    }

    private static void Write(TextWriter writer, TargetChanges target)
    {
        writer.Write($"\n## {Printable.Name(target.Target)}\n\n");
        WriteNames(writer, target, "New", target.Added.Select(added => added.Machine));
        WriteNames(writer, target, "Removed", target.Removed);
        WriteNames(writer, target, "Deprecated", target.Deprecated);
        foreach (var (alias, before, after) in target.Aliases)
            writer.Write($"- Alias {Name(alias)}: {Meaning(before)} → {Meaning(after)}\n");
        WriteNames(writer, target, "Not known whether something changed", target.NotKnown);

        foreach (var (machine, older, values) in target.Added.Where(added => added.Older is not null))
            WriteValues(writer, $"{Name(machine.Name)}, compared with {Name(older!.Name)}", (Name(older.Name), Name(machine.Name)), values);
        foreach (var (machines, values) in target.Changed)
        {
            var kind = machines.Any(machine => machine.IsVersioned) ? "Changed late" : "Changed";
            WriteValues(writer, $"{kind}: {string.Join(", ", Runs(target, machines))}", ("before", "after"), values);
        }
    }

    private static void WriteNames(TextWriter writer, TargetChanges target, string title, IEnumerable<IMachineType> machines)
    {
        var names = machines.ToList();
        if (names.Count > 0)
            writer.Write($"- {title}: {string.Join(", ", Runs(target, names))}\n");
    }

    private static void WriteValues(TextWriter writer, string title, (string Before, string After) sides, IReadOnlyList<ChangedValue> values)
    {
        writer.Write($"\n### {title}\n\n");
        if (values.Count == 0)
        {
            writer.Write("No difference.\n");
            return;
        }

        MarkdownOutput.WriteTable(
            writer,
            $"| driver | property | {sides.Before} | {sides.After} |\n| --- | --- | --- | --- |",
            values.Select(value => new[] { value.Driver is null ? "" : Name(value.Driver), Name(value.What), Value(value, value.Before), Value(value, value.After) }));
    }

    // Versions of a family that follow each other are named by the first and the last.
    private static IEnumerable<string> Runs(TargetChanges target, IReadOnlyList<IMachineType> machines)
    {
        for (var start = 0; start < machines.Count;)
        {
            var first = machines[start];
            var family = target.Machines.Where(machine => machine.IsVersioned && machine.Family == first.Family).ToList();
            var end = start;
            while (first.IsVersioned && end + 1 < machines.Count && family.IndexOf(machines[end + 1]) == family.IndexOf(machines[end]) + 1)
                end++;

            if (end - start >= 2)
            {
                yield return $"{Name(first.Name)} to {Name(machines[end].Name)}";
            }
            else
            {
                for (var i = start; i <= end; i++)
                    yield return Name(machines[i].Name);
            }

            start = end + 1;
        }
    }

    private static string Meaning(string? machine) => machine is null ? Nothing : Name(machine);

    private static string Value(ChangedValue value, string? side) => side is not null ? MarkdownOutput.Code(Printable.Line(side)) : value.Driver is null ? Nothing : "*default*";

    private static string Name(string name) => MarkdownOutput.Code(Printable.Name(name));
}
