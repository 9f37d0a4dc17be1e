using System.Reflection;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.CodeFixes.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.RulePages;

/// <summary>A rule as its analyzer and its code fix tell of it.</summary>
/// <param name="Id">Its id, such as <c>MT1001</c>.</param>
/// <param name="Title">What it says, in plain words.</param>
/// <param name="Category">The category by which <c>.editorconfig</c> can set it together with its like.</param>
/// <param name="Severity">Its severity where nobody sets one.</param>
/// <param name="HasFix">Whether there is a code fix.</param>
/// <param name="NoFixBecause">Why there is none.</param>
/// <param name="FixedWhere">Where the fix is offered, if not everywhere.</param>
public sealed record Rule(
    string Id, string Title, string Category, DiagnosticSeverity Severity, bool HasFix, string? NoFixBecause, string? FixedWhere)
{
    /// <summary>Every rule of the analyzers, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. ReadAll().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The severity as <c>.editorconfig</c> spells it.</summary>
    public string Default => Spell(Severity);

    /// <summary>Returns a severity as <c>.editorconfig</c> spells it.</summary>
    /// <param name="severity">The severity.</param>
    public static string Spell(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };

    private static IEnumerable<Rule> ReadAll()
    {
        var fixable = Create<CodeFixProvider>(typeof(DefinitionFix)).SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        return from analyzer in Create<DiagnosticAnalyzer>(typeof(DefinitionAnalyzer))
               from descriptor in analyzer.SupportedDiagnostics
               group (analyzer, descriptor) by descriptor.Id into same
               let type = same.First().analyzer.GetType()
               let descriptor = same.First().descriptor
               select new Rule(
                   descriptor.Id,
                   descriptor.Title.ToString(null),
                   descriptor.Category,
                   descriptor.DefaultSeverity,
                   fixable.Contains(descriptor.Id),
                   type.GetCustomAttribute<NoCodeFixAttribute>()?.Reason,
                   type.GetCustomAttribute<CodeFixWhereAttribute>()?.Condition);
    }

    private static IEnumerable<T> Create<T>(Type sibling) => sibling.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
        .Select(type => (T)Activator.CreateInstance(type)!);
}
