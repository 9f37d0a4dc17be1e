using System.Reflection;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>Links to the pages of the rules. Their base address is the build property <c>MachineTypesHelpLinkBase</c>, which is compiled in as assembly metadata.</summary>
internal static class HelpLinks
{
    private static readonly string Base = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "HelpLinkBase")
        .Value ?? "";

    /// <summary>Returns the address of a rule's page.</summary>
    public static string For(string id) => $"{Base}{id}.md";
}
