using System.Reflection;

namespace MachineTypes.Tool.IO;

/// <summary>The version of the tool, as its package has it.</summary>
internal static class ToolVersion
{
    /// <summary>Gets the version, without the commit that it was built from.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
