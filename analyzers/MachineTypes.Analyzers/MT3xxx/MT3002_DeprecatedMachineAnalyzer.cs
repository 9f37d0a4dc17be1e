using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Names;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3002: a machine type is chosen that the targeted release reports as deprecated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Another machine type means different hardware, so only the owner of the guest can choose one.")]
public sealed class DeprecatedMachineAnalyzer : TargetAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3002",
        "Machine type is deprecated in the targeted release",
        "'{0}' has been deprecated since {1}, and this project targets {2}{3}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The release that the project targets reports the machine type as deprecated: a later one will not have it.",
        helpLinkUri: HelpLinks.For("MT3002"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(MachineLife life, ManifestMachine machine, Action<object?[]> report)
    {
        if (life.IsDeprecated(machine) && !life.IsMissing(machine))
        {
            report([machine.Name, life.DeprecatedSince(machine), life.Target, life.Advice(machine)]);
        }
    }
}
