namespace MachineTypes.Model;

/// <summary>Text as C# source, for the fixes that write some.</summary>
internal static class CSharpText
{
    /// <summary>A literal of a text of visible ASCII, which is all that versions and drivers are made of.</summary>
    public static string Literal(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
