using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>The C# expression by which code at a call site can name a machine value, for messages and code fixes.</summary>
/// <param name="Text">The expression, up to the flag that is tested, such as <c>vm.Machine.</c> or <c>vm?.Machine.</c>.</param>
/// <param name="OnNull">What the call does if the expression has no value.</param>
/// <param name="Catalog">The catalogue of the machine value.</param>
internal sealed record MachineExpression(string Text, OnNull OnNull, CatalogType? Catalog)
{
    /// <summary>The expression of the machine value that a use refers to; null where no plain name exists, since repeating an expression might evaluate something twice.</summary>
    public static MachineExpression? Of(ApiUse use, MachineReference reference, SemanticModel semantics, UsageModel model)
    {
        var position = use.Operation.Syntax.SpanStart;
        if (reference.IsAny)
        {
            return InScope(use.Operation.Syntax, semantics, model);
        }

        var value = Written(reference.Value);
        if (value?.Syntax is not ExpressionSyntax syntax)
        {
            return null;
        }

        var catalog = model.CatalogOf(reference.Type);

        // The syntax of an implicit "this" is that of the member.
        if (reference.Part is not null && value is IInstanceReferenceOperation { IsImplicit: true })
        {
            return new((IsVisible(reference.Parts[0], position, semantics) ? reference.PartNames : $"this.{reference.PartNames}") + ".", OnNull.Fails, catalog);
        }

        if (Plain(syntax) is not { } text)
        {
            return null;
        }

        var onNull = IsTested(syntax) || text.Contains("?.") || text.Contains("?[") ? OnNull.Skips
            : MayBeNull(use, reference, value, semantics) ? OnNull.Calls
            : OnNull.Fails;
        var dot = IsTested(syntax) || onNull == OnNull.Calls ? "?." : ".";
        return reference.Part is not { } part ? new(text + dot, onNull, catalog)
            : semantics.IsAccessible(position, part) ? new($"{text}{dot}{reference.PartNames}.", onNull, catalog)
            : null;
    }

    /// <summary>The condition under which an API works that fails with a value of a flag.</summary>
    public string Works(string flag, bool failsWhen) => OnNull switch
    {
        OnNull.Skips => $"{Text}{flag} == {Literal(!failsWhen)}",
        OnNull.Calls => $"{Text}{flag} != {Literal(failsWhen)}",
        _ => failsWhen ? $"!{Text}{flag}" : $"{Text}{flag}",
    };

    /// <summary>The condition under which an API fails that fails with a value of a flag.</summary>
    public string Fails(string flag, bool failsWhen) => OnNull switch
    {
        OnNull.Fails => failsWhen ? $"{Text}{flag}" : $"!{Text}{flag}",
        _ => $"{Text}{flag} == {Literal(failsWhen)}",
    };

    private static string Literal(bool value) => value ? "true" : "false";

    // The only machine value among the parameters of the containing method or, if it has none, among the properties of its type.
    private static MachineExpression? InScope(SyntaxNode syntax, SemanticModel semantics, UsageModel model)
    {
        if (syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration || semantics.GetDeclaredSymbol(declaration) is not { } member)
        {
            return null;
        }

        var parameters = member is IMethodSymbol method ? [.. method.Parameters.Where(p => model.CatalogOf(p.Type) is not null)] : new List<IParameterSymbol>();
        ISymbol? named = parameters is [var only] ? only
            : parameters.Count == 0 && !member.IsStatic && model.MachinePropertiesOf(member.ContainingType) is [var property] ? property
            : null;
        var isCut = syntax.Ancestors().Any(a => a is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword)
            || a is AnonymousFunctionExpressionSyntax function && function.Modifiers.Any(SyntaxKind.StaticKeyword));
        if (named is null || isCut || !IsVisible(named, syntax.SpanStart, semantics))
        {
            return null;
        }

        var type = (named as IParameterSymbol)?.Type ?? ((IPropertySymbol)named).Type;
        var isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return new(named.Name + (isNullable ? "?." : "."), isNullable ? OnNull.Calls : OnNull.Fails, model.CatalogOf(type));
    }

    private static bool IsVisible(ISymbol symbol, int position, SemanticModel semantics) =>
        semantics.LookupSymbols(position, name: symbol.Name) is [var found] && SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, symbol.OriginalDefinition);

    // The operand of conversions that the compiler adds, such as that of a receiver to its base type.
    private static IOperation? Written(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion && (conversion.IsImplicit || conversion.Conversion.IsIdentity))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    // Whether the code tests the value for null on its way to the call, as "vm?.Old()" does.
    private static bool IsTested(ExpressionSyntax syntax) => syntax.Parent is ConditionalAccessExpressionSyntax access && access.Expression == syntax;

    private static bool MayBeNull(ApiUse use, MachineReference reference, IOperation value, SemanticModel semantics)
    {
        if (reference.Part is null)
        {
            return value.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        }

        // An instance member throws for null, with or without a guard.
        return use.Operation is IInvocationOperation { Instance: null }
            && value.Type is { IsReferenceType: true }
            && semantics.GetTypeInfo(value.Syntax).Nullability.FlowState != NullableFlowState.NotNull;
    }

    private static string? Plain(ExpressionSyntax syntax) => syntax switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax or PredefinedTypeSyntax or AliasQualifiedNameSyntax => syntax.ToString(),
        MemberAccessExpressionSyntax access when access.IsKind(SyntaxKind.SimpleMemberAccessExpression) =>
            access.Name is IdentifierNameSyntax name && Plain(access.Expression) is { } owner ? $"{owner}.{name}" : null,
        ElementAccessExpressionSyntax element when element.ArgumentList.Arguments.All(a => a.RefKindKeyword.IsKind(SyntaxKind.None) && IsPlainIndex(a.Expression)) =>
            Plain(element.Expression) is { } list ? $"{list}{element.ArgumentList}" : null,
        ParenthesizedExpressionSyntax inner => Plain(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => Plain(forgiven.Operand),
        CastExpressionSyntax cast => Plain(cast.Expression) is { } operand ? $"(({cast.Type}){operand})" : null,
        MemberBindingExpressionSyntax { Name: IdentifierNameSyntax name } binding => TestedBefore(binding) is { } owner ? $"{owner}?.{name}" : null,
        _ => null,
    };

    private static bool IsPlainIndex(ExpressionSyntax syntax) => syntax switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } fromEnd => IsPlainIndex(fromEnd.Operand),
        BinaryExpressionSyntax sum => IsPlainIndex(sum.Left) && IsPlainIndex(sum.Right),
        _ => Plain(syntax) is not null,
    };

    private static string? TestedBefore(SyntaxNode binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(a => a.WhenNotNull.Span.Contains(binding.Span)) is { } access ? Plain(access.Expression) : null;
}

/// <summary>What a call does where the expression of its machine value has no value.</summary>
internal enum OnNull
{
    /// <summary>It throws, or there is always a value.</summary>
    Fails,

    /// <summary>It is not made: it is behind <c>?.</c>.</summary>
    Skips,

    /// <summary>It is made.</summary>
    Calls,
}
