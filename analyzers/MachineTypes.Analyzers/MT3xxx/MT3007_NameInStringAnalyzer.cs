using System.Collections.Immutable;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Names;
using MachineTypes.Generator.Parsing;
using MachineTypes.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx;

/// <summary>MT3007: the name of a machine type is in a string literal where the generated member could be used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameInStringAnalyzer : NameAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "MT3007",
        "Machine type name in a string: use the generated member",
        "'{0}' can be written as {1}",
        Categories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A generated member is checked by the compiler and found by Find All References, and the rules know which machine type it is.",
        helpLinkUri: HelpLinks.For("MT3007"));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;

    private protected override void Report(OperationAnalysisContext context, NameUse use)
    {
        // An alias has no member, because the machine type that it refers to changes.
        if (use.Expression is ILiteralOperation { Syntax: LiteralExpressionSyntax literal }
            && use.Catalog.Facts.At(use.Catalog.Facts.Find(use.Name)) is { Member: { } member } machine
            && machine.Name == use.Name
            && !MustBeConstant(use.Expression))
        {
            var isParsed = IsParsed(use);
            context.ReportDiagnostic(RuleDiagnostic.Create(
                Rule,
                literal.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(NameFixProperties.Member, $"{use.Catalog.Symbol.FullName()}.{Identifiers.Escape(member)}{(isParsed ? "" : ".Name")}"),
                use.Name,
                $"{use.Catalog.Symbol.Name}.{member}{(isParsed ? "" : ".Name")}"));
        }
    }

    private static bool IsParsed(NameUse use)
    {
        var argument = use.Expression.Parent;
        while (argument is IConversionOperation or IParenthesizedOperation || argument is { Parent: IInvocationOperation call } && ConstantString.AsSpan(call) is not null)
        {
            argument = argument is IArgumentOperation ? argument.Parent!.Parent : argument.Parent;
        }

        return argument is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType: var type } } }
            && SymbolEqualityComparer.Default.Equals(type, use.Catalog.Symbol);
    }

    // Attributes, patterns, case labels, constants and default values have to be constants, which a generated member is not.
    private static bool MustBeConstant(IOperation operation)
    {
        for (var at = operation; at is not null; at = at.Parent)
        {
            if (at is IAttributeOperation or IPatternOperation or ICaseClauseOperation or IParameterInitializerOperation or IFieldInitializerOperation { InitializedFields: [{ IsConst: true }, ..] })
            {
                return true;
            }
        }

        return operation.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null;
    }
}
