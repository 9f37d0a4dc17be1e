using System.Security;
using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Import;

/// <summary>Writes what replies contain as C# source and as documentation.</summary>
internal static class DefinitionSyntax
{
    /// <summary>Returns a property's value as a C# literal.</summary>
    public static string Literal(PropertyValue value) => value.Kind == PropertyKind.String ? CSharpText.Literal(value.Value) : value.Value;

    /// <summary>Returns a name for a documentation comment, on one line.</summary>
    public static string Documentation(string name) => SecurityElement.Escape(Printable.Name(name));
}
