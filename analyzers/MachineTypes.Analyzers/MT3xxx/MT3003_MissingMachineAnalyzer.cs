using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Names;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3003: a machine type is chosen that does not exist in the targeted release.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("Another machine type means different hardware, so only the owner of the guest can choose one.")]
public sealed class MissingMachineAnalyzer : TargetAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3003",
        "Machine type does not exist in the targeted release",
        "'{0}' {1}, and this project targets {2}{3}",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The machine type was removed before the release that the project targets, or is introduced after it.",
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
