using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.List;

/// <summary>Writes the list as text: one line per machine type, and one line with the counts.</summary>
internal static class ListText
{
    private static readonly string[] Headers = ["machine type", "target", "family", "release", "state", "alias", "default", "deprecated since", "removed in"];

    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="list">The list.</param>
    public static void Write(TextWriter writer, MachineList list)
    {
        var ink = Ink.For(writer);
        var rows = new TextColumns(Headers);
        foreach (var machine in list.MachineTypes)
            rows.Add(Cells(machine), StyleOf(machine.State, ink));

        if (list.MachineTypes.Count > 0)
            rows.Write(writer);
        foreach (var host in list.Hosts.Where(host => host.Only.Count > 0))
            writer.WriteLine($"not on all hosts, but on {Printable.Name(host.Name)}: {string.Join(", ", host.Only.Select(Printable.Name))}");

        var states = list.MachineTypes.CountBy(machine => machine.State).OrderBy(state => state.Key).Select(state => FormattableString.Invariant($"{state.Value} {MachineStates.NameOf(state.Key)}"));
        var counts = string.Join(", ", states);
        var common = list.Hosts.Count switch { 0 => "", 1 => $", on {Printable.Name(list.Hosts[0].Name)}", var count => FormattableString.Invariant($", on all {count} hosts") };
        writer.WriteLine(ink.Heading($"{Count.Of(list.MachineTypes.Count, "machine type", "machine types")}{common}, as of {list.Train} {list.AsOf}{(counts.Length == 0 ? "" : $": {counts}")}"));
    }

    private static string[] Cells(ListedMachineType machine) =>
    [
        Printable.Name(machine.Name),
        machine.Target ?? "",
        Printable.Name(machine.Family ?? ""),
        machine.Release ?? (machine.Family is null ? "" : "none"),
        MachineStates.NameOf(machine.State),
        Printable.Name(machine.Alias ?? ""),
        machine.IsDefault switch { true => "yes", false => "", null => "not known" },
        machine.DeprecatedSince ?? "",
        machine.RemovedIn ?? "",
    ];

    private static Func<string, string>? StyleOf(MachineState state, Ink ink) => state switch
    {
        MachineState.Deprecated => ink.Warning,
        MachineState.Removed => ink.Faint,
        MachineState.NotKnown => ink.Note,
        _ => null,
    };
}
