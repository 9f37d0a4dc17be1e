using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Guards;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3004: an API does not work on every machine type that reaches the call site.</summary>
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
        description: "An annotated API is used at a call site that can be reached with a machine type on which the API does not work.",
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
            var query = $"{reached.MachineExpression ?? "machine"}.{flag}";
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                UseLocation.Of(reached.Use),
                GuardFixProperties.Of(reached, context.OwningSymbol, query, model),
                UseLocation.NameOf(reached.Use),
                string.Join(", ", failing.Select(c => SetDescription.Of(c.Failing, c.Catalog.Facts)).OfType<string>().Distinct()),
                $"{failing[0].Flag.Name} is {value} there{Refused(annotation, failing[0].Flag)}",
                annotation.FailsWhen ? "!" + query : query,
                annotation.UseInstead is { } instead ? $", or use {instead}" : ""));
        }
    }

    private static string Refused(ApiAnnotation annotation, ManifestProperty flag) =>
        flag.Deprecations.FirstOrDefault(d => d.IsRefusedWhenFlipped && d.FlipsTo == annotation.FailsWhen) is { } deprecation ? $", and {deprecation.Feature} is refused" : "";
}

/// <summary>The diagnostic properties by which MT3004 passes replacements to its code fixes.</summary>
public static class GuardFixProperties
{
    /// <summary>The key of the condition under which the API works, as C# source; absent where no plain expression names the machine value.</summary>
    public const string Works = "Works";

    /// <summary>The key of the condition under which the API fails, as C# source; absent where the other is.</summary>
    public const string Fails = "Fails";

    /// <summary>The key of the annotation that propagates the requirement to the callers of the containing member, as C# source; absent where no annotation can.</summary>
    public const string Annotation = "Annotation";

    internal static ImmutableDictionary<string, string?> Of(ReachedUse reached, ISymbol owner, string query, UsageModel model)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var failsWhen = reached.Use.Annotation.FailsWhen;
        if (reached.MachineExpression is not null)
        {
            properties.Add(Works, failsWhen ? "!" + query : query);
            properties.Add(Fails, failsWhen ? query : "!" + query);
        }

        if (AnnotationFor(reached, owner, model) is { } annotation)
        {
            properties.Add(Annotation, annotation);
        }

        return properties.ToImmutable();
    }

    private static string? AnnotationFor(ReachedUse reached, ISymbol owner, UsageModel model)
    {
        var member = owner is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : owner;
        if (member is not (IMethodSymbol or IPropertySymbol) || member.IsImplicitlyDeclared)
        {
            return null;
        }

        var annotation = reached.Use.Annotation;
        var name = $"global::MachineTypes.{(annotation.FailsWhen ? "UnsupportedWhen" : "SupportedWhen")}<{annotation.Flag}>";
        var referenced = MachineReference.Within(member, annotation with { Machine = null }, model);
        if (referenced is null || referenced.Equals(reached.Path))
        {
            return name;
        }

        // The annotation can name a parameter of the member or a member of its type, and nothing else.
        return reached.Path is { Symbol: IParameterSymbol parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner) ? $"{name}(Machine = nameof({parameter.Name}))"
            : reached.Path is { Instance.IsThis: true, Symbol: { } part } ? $"{name}(Machine = nameof({part.Name}))"
            : null;
    }
}
