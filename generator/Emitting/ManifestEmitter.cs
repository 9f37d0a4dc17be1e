using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the part of a catalogue's value type that carries its manifest, from which the analyzers of other projects know it.</summary>
internal static class ManifestEmitter
{
    public static string Emit(TypeShape shape, CatalogManifest manifest) => TypeFrame.Write(shape, w =>
    {
        var lines = ManifestWriter.Write(manifest).Split('\n');
        w.Line("// Read by the rules on code that uses the catalogue, wherever that is.");
        w.Line("[global::MachineTypes.CatalogManifest(");
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = i == lines.Length - 1;
            var literal = Literals.Quote(lines[i]);
            w.Line(isLast ? $"    {literal})]" : $"    {literal.Substring(0, literal.Length - 1)}\\n\" +");
        }

        w.Line($"partial struct {shape.Name}").Line("{").Line("}");
    });
}
