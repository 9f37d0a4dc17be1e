using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>The setting that names the releases that a file targets.</summary>
/// <param name="Name">The name of the option or property.</param>
/// <param name="Text">Its value.</param>
internal sealed record TargetSetting(string Name, string Text)
{
    /// <summary>The setting for a file: that of its folder takes precedence over that of the project.</summary>
    public static TargetSetting? Of(AnalyzerConfigOptionsProvider options, SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(UsageNames.TargetOption, out var target) || options.GlobalOptions.TryGetValue(UsageNames.TargetOption, out target)
            ? new(UsageNames.TargetOption, target)
            : options.GlobalOptions.TryGetValue(UsageNames.TargetProperty, out target) ? new("MachineTypesTarget", target) : null;
}
