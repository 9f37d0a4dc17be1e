using System.Reflection;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>Where the pages of the rules stand: the build property <c>MachineTypesHelpLinkBase</c>, which the project file puts into the assembly.</summary>
internal static class HelpLinks
{
    private static readonly string Base = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "HelpLinkBase")
        .Value ?? "";

    /// <summary>The page of a rule.</summary>
    public static string For(string id) => $"{Base}{id}.md";
}
