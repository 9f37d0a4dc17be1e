using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Names;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3008: an annotation of an API or of a guard names a parameter or member that does not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[CodeFixWhere("there is one similar name")]
public sealed class UnknownReferenceAnalyzer : UsageAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3008",
        "Annotation names something that does not exist",
        "{0} '{1}' {2}{3}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An annotation cannot specify the machine type, or what to use instead, by a name that does not exist.",
        helpLinkUri: HelpLinks.For("MT3008"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    // Attributes are also on parameters, accessors, lambdas and local functions, for which there is no symbol action.
    private protected override void Register(CompilationStartAnalysisContext context, UsageModel model) =>
        context.RegisterSyntaxNodeAction(node => Check(node, model), SyntaxKind.Attribute);

    private void Check(SyntaxNodeAnalysisContext context, UsageModel model)
    {
        var attribute = (AttributeSyntax)context.Node;
        var named = attribute.ArgumentList?.Arguments.Where(a => a.NameEquals?.Name.Identifier.ValueText is "Machine" or "UseInstead").ToList();
        if (named is null or []
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.OriginalDefinition is not { } type
            || !(type.IsKnown(UsageNames.UnsupportedWhen) || type.IsKnown(UsageNames.SupportedWhen) || type.IsKnown(UsageNames.MachineGuard))
            || Annotated(attribute, context.SemanticModel, context.CancellationToken) is not { } api)
        {
            return;
        }

        foreach (var argument in named)
        {
            if (context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value is string name)
            {
                CheckArgument(context, argument, name, api, model);
            }
        }
    }

    private void CheckArgument(SyntaxNodeAnalysisContext context, AttributeArgumentSyntax argument, string name, ISymbol api, UsageModel model)
    {
        if (argument.NameEquals!.Name.Identifier.ValueText == "UseInstead")
        {
            // The compiler has checked a nameof.
            if (argument.Expression is not InvocationExpressionSyntax && !Exists(name, api, context.Compilation))
            {
                Report("UseInstead", "does not name anything that exists", AnnotatedPath.Members(api as ITypeSymbol ?? api.ContainingType).Where(m => m.CanBeReferencedByName && m.Name != api.Name));
            }

            return;
        }

        var found = AnnotatedPath.TypeOf(api, name);
        if (found is null || model.CatalogOf(found) is null)
        {
            Report(
                "Machine",
                found is null ? $"is not a parameter of '{api.Name}' or a member of its receiver" : "is not a machine type",
                AnnotatedPath.Starts(api).Where(s => s.CanBeReferencedByName && AnnotatedPath.TypeOf(api, s.Name) is { } of && model.CatalogOf(of) is not null));
        }

        void Report(string which, string problem, IEnumerable<ISymbol> candidates)
        {
            var meant = NearestName.Several(name, candidates.Select(c => c.Name).Distinct(), most: 2);
            context.ReportDiagnostic(RuleDiagnostic.Create(
                Rule,
                argument.Expression.GetLocation(),
                meant.Count == 1 ? ImmutableDictionary<string, string?>.Empty.Add(NameFixProperties.Proposal(0), meant[0]) : null,
                which,
                name,
                problem,
                meant.Count == 0 ? "" : $": did you mean {string.Join(" or ", meant.Select(m => $"'{m}'"))}?"));
        }
    }

    // A replacement may be a member of another type, written alone or after the name of its type.
    private static bool Exists(string name, ISymbol api, Compilation compilation)
    {
        var last = name.Substring(name.LastIndexOf('.') + 1);
        var around = api as INamedTypeSymbol ?? api.ContainingType;
        return last.Length > 0 && ((around is not null && AnnotatedPath.Members(around).Any(m => m.Name == last))
            || (around?.ContainingNamespace.GetTypeMembers(last).Any() ?? false)
            || compilation.ContainsSymbolsWithName(last, SymbolFilter.TypeAndMember)
            || (name != last && compilation.GetTypesByMetadataName(name.Substring(0, name.Length - last.Length - 1)).Any(t => t.GetMembers(last).Any())));
    }

    private static ISymbol? Annotated(AttributeSyntax attribute, SemanticModel semantics, CancellationToken cancellation) => attribute.Parent?.Parent switch
    {
        AnonymousFunctionExpressionSyntax lambda => semantics.GetSymbolInfo(lambda, cancellation).Symbol,
        // The variables of a field declaration share its attributes and its type.
        BaseFieldDeclarationSyntax { Declaration.Variables: [var field, ..] } => semantics.GetDeclaredSymbol(field, cancellation),
        // An extension block, a type without a name of its own, has members of another kind.
        { } declaration when declaration.Parent is TypeDeclarationSyntax { Identifier.ValueText: "" } => null,
        { } declaration => semantics.GetDeclaredSymbol(declaration, cancellation),
        _ => null,
    };
}
