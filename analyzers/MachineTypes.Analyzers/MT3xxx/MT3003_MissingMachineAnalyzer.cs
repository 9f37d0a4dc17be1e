using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Names;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3003: a machine type is chosen that the targeted release does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Another machine type is other hardware: only who owns the guest can choose it.")]
public sealed class MissingMachineAnalyzer : TargetAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3003",
        "Machine type does not exist in the targeted release",
        "'{0}' {1}, and this project targets {2}{3}",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The release that the project targets does not have the machine type any more, or not yet.",
        helpLinkUri: HelpLinks.For("MT3003"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(MachineLife life, ManifestMachine machine, Action<object?[]> report)
    {
        if (life.IsMissing(machine))
        {
            report([machine.Name, life.WhyMissing(machine), life.Target, life.Advice(machine)]);
        }
    }
}
