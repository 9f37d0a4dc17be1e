using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3004: an API does not work on every machine type that reaches its use.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingGuardAnalyzer : GuardAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3004",
        "API does not work on every machine type that reaches this call",
        "'{0}' fails on {1}: {2}; guard with {3}{4}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An API that its author has annotated is used where a machine type can be for which it does not work.",
        helpLinkUri: HelpLinks.For("MT3004"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(OperationBlockAnalysisContext context, UsageModel model, MemberAnalysis member)
    {
        if (!member.UsesApi)
        {
            return;
        }

        foreach (var reached in member.Find(context, model).Uses)
        {
            var failing = reached.Catalogs.Where(c => !c.Failing.IsEmpty).ToList();
            if (failing.Count == 0 || failing[0].Flag.Member is not { } flag)
            {
                continue;
            }

            var annotation = reached.Use.Annotation;
            var value = annotation.FailsWhen ? "true" : "false";
            var asked = $"{reached.MachineText ?? "machine"}.{flag}";
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                UsePlace.Of(reached.Use),
                GuardFacts.Of(reached, context.OwningSymbol, asked, model),
                UsePlace.NameOf(reached.Use),
                string.Join(", ", failing.Select(c => SetDescription.Of(c.Failing, c.Catalog.Facts)).OfType<string>().Distinct()),
                $"{failing[0].Flag.Name} is {value} there{Refused(annotation, failing[0].Flag)}",
                annotation.FailsWhen ? "!" + asked : asked,
                annotation.UseInstead is { } instead ? $", or use {instead}" : ""));
        }
    }

    private static string Refused(ApiAnnotation annotation, ManifestProperty flag) =>
        flag.Deprecations.FirstOrDefault(d => d.IsRefusedWhenFlipped && d.FlipsTo == annotation.FailsWhen) is { } deprecation ? $", and {deprecation.Feature} is refused" : "";
}

/// <summary>How MT3004 tells its fixes what to write.</summary>
public static class GuardFacts
{
    /// <summary>What is true where the API works, as source; absent where the machine value has no name to ask.</summary>
    public const string Works = "Works";

    /// <summary>What is true where it fails, as source.</summary>
    public const string Fails = "Fails";

    /// <summary>The annotation by which the containing member passes the duty on, as source; absent where it cannot.</summary>
    public const string Annotation = "Annotation";

    internal static ImmutableDictionary<string, string?> Of(ReachedUse reached, ISymbol owner, string asked, UsageModel model)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, string?>();
        var failsWhen = reached.Use.Annotation.FailsWhen;
        if (reached.MachineText is not null)
        {
            facts.Add(Works, failsWhen ? "!" + asked : asked);
            facts.Add(Fails, failsWhen ? asked : "!" + asked);
        }

        if (Pass(reached, owner, model) is { } annotation)
        {
            facts.Add(Annotation, annotation);
        }

        return facts.ToImmutable();
    }

    private static string? Pass(ReachedUse reached, ISymbol owner, UsageModel model)
    {
        var member = owner is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : owner;
        if (member is not (IMethodSymbol or IPropertySymbol) || member.IsImplicitlyDeclared)
        {
            return null;
        }

        var annotation = reached.Use.Annotation;
        var name = $"global::MachineTypes.{(annotation.FailsWhen ? "UnsupportedWhen" : "SupportedWhen")}<{annotation.Flag}>";
        var spoken = Spoken.Within(member, annotation with { Machine = null }, model);
        if (spoken is null || spoken.Equals(reached.Key))
        {
            return name;
        }

        // Its own parameter, or its own type's member, can be named.
        return reached.Key is { Symbol: IParameterSymbol parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner) ? $"{name}(Machine = nameof({parameter.Name}))"
            : reached.Key is { Instance.IsThis: true, Symbol: { } part } ? $"{name}(Machine = nameof({part.Name}))"
            : null;
    }
}
