using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>Writes the differences between two machine types as text: one line per difference, the first machine type's value before the second's.</summary>
internal static class DifferencesText
{
    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="differences">The differences.</param>
    public static void Write(TextWriter writer, MachineDifferences differences)
    {
        var ink = Ink.For(writer);
        foreach (var (name, left, right) in differences.Properties)
            writer.WriteLine($"{Printable.Name(name)}: {ink.Bad(Value(left))} -> {ink.Good(Value(right))}");
        foreach (var (driver, property, left, right) in differences.Compat ?? [])
            writer.WriteLine($"{Printable.Name(driver)}.{Printable.Name(property)}: {ink.Bad(Value(left))} -> {ink.Good(Value(right))}");

        if (NotKnown(differences).ToList() is { Count: > 0 } notKnown)
            writer.WriteLine(ink.Note($"not compared, because they are not known: {string.Join("; ", notKnown)}"));
        writer.WriteLine(ink.Heading(
            $"{Name(differences.Left)} -> {Name(differences.Right)}: {Count.Of(differences.Properties.Count, "property differs", "properties differ")}"
            + (differences.PropertiesNotKnown.Count == 0 ? "" : $" and {Count.Of(differences.PropertiesNotKnown.Count, "is not known", "are not known")}")
            + $", {(differences.Compat is { } compat ? Count.Of(compat.Count, "compat value differs", "compat values differ") : "compat values are not known")}"));
    }

    private static IEnumerable<string> NotKnown(MachineDifferences differences)
    {
        if (differences.PropertiesNotKnown.Count > 0)
            yield return string.Join(", ", differences.PropertiesNotKnown.Select(Printable.Name));
        var tables = new[] { differences.Left, differences.Right }.Where(table => table.Compat is null).Select(table => $"the compat entries of {Printable.Name(table.Machine.Name)} as of {table.Train} {table.AsOf}");
        foreach (var table in tables)
            yield return table;
    }

    private static string Name(MachineTable table) => $"{Printable.Name(table.Machine.Name)} ({table.Target}, as of {table.Train} {table.AsOf})";

    private static string Value(PropertyValue? value) => value?.ToString() ?? "not reported";

    private static string Value(string? value) => value is null ? "not set" : Printable.Quoted(value);
}
