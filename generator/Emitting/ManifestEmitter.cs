using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the part of a catalogue's value type that carries its manifest, from which the analyzers of other projects know it.</summary>
internal static class ManifestEmitter
{
    public static string Emit(TypeShape shape, CatalogManifest manifest) => TypeFrame.Write(shape, w =>
    {
        var text = ManifestWriter.Write(manifest);
        w.Line("// Read by the rules on code that uses the catalogue, wherever that is.");
        w.Line("[global::MachineTypes.CatalogManifest(");
        using (w.Indent())
        {
            w.Line(CanBeRaw(text) ? $"\"\"\"\n{text}\n\"\"\")]" : $"{Literals.Quote(text)})]");
        }

        w.Line($"partial struct {shape.Name}").Line("{").Line("}");
    });

    // A raw literal is one token, however long, and reads as the lines that it is; nothing can be escaped in it.
    private static bool CanBeRaw(string text) => text.All(c => c is '\n' or >= ' ' and <= '~') && !text.Contains("\"\"\"");
}
