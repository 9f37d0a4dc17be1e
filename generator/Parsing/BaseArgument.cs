using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>What a property's constructor passes to <c>MachineFlagAttribute</c> or <c>MachineValueAttribute</c>: its own first parameter, or a constant.</summary>
internal readonly struct BaseArgument
{
    // Constructors that call each other in a cycle are an error in incomplete code, which the compiler reports.
    private const int MaxCalls = 32;

    public static readonly BaseArgument FirstParameter = default;

    private static readonly BaseArgument HalfTyped = new() { IsHalfTyped = true };

    /// <summary>Whether it passes the value of <see cref="Constant"/>, whatever the arguments are.</summary>
    public bool IsConstant { get; private init; }

    public object? Constant { get; private init; }

    /// <summary>Gets why the value cannot be read from the arguments; null if it can.</summary>
    public string? Problem { get; private init; }

    /// <summary>Whether the constructor has errors that the compiler reports.</summary>
    public bool IsHalfTyped { get; private init; }

    /// <summary>Reads a constructor that is declared in the compilation.</summary>
    public static BaseArgument Of(IMethodSymbol constructor, Compilation compilation, CancellationToken cancellation) => Of(constructor, calls: 0, compilation, cancellation);

    private static BaseArgument Of(IMethodSymbol constructor, int calls, Compilation compilation, CancellationToken cancellation)
    {
        if (calls == MaxCalls)
        {
            return HalfTyped;
        }

        constructor = constructor.OriginalDefinition;
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (BodyProblem(declaration, compilation, cancellation) is { } problem)
        {
            return new() { Problem = problem };
        }

        SyntaxNode? call = declaration switch
        {
            ConstructorDeclarationSyntax { Initializer: var initializer } => initializer,
            TypeDeclarationSyntax type => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => null,
        };
        return TargetOf(call, constructor, compilation, cancellation) is not { } target ? HalfTyped : Passed(constructor, call, target, calls, compilation, cancellation);
    }

    private static BaseArgument Passed(IMethodSymbol constructor, SyntaxNode? call, IMethodSymbol target, int calls, Compilation compilation, CancellationToken cancellation)
    {
        if (!target.ContainingType.IsKnown(KnownNames.MachineFlag) && !target.ContainingType.IsKnown(KnownNames.MachineValue))
        {
            if (!SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, compilation.Assembly))
            {
                return new() { Problem = $"derives from {target.ContainingType.ToDisplayString()} of another assembly, whose constructors cannot be read: derive it from MachineFlagAttribute or from MachineValueAttribute<T>" };
            }

            // The value is what that constructor makes of its own first parameter.
            var inner = Of(target, calls + 1, compilation, cancellation);
            if (inner.IsConstant || inner.Problem is not null || inner.IsHalfTyped)
            {
                return inner;
            }
        }

        if (target.Parameters.Length == 0)
        {
            return HalfTyped;
        }

        var parameter = target.Parameters[0];
        return ArgumentFor(parameter, call) is { } argument ? OfExpression(argument, constructor, compilation, cancellation)
            : parameter.HasExplicitDefaultValue ? new() { IsConstant = true, Constant = parameter.ExplicitDefaultValue }
            : HalfTyped;
    }

    private static BaseArgument OfExpression(ExpressionSyntax expression, IMethodSymbol constructor, Compilation compilation, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(expression.SyntaxTree);
        if (IsFirstParameter(expression, constructor, model, cancellation))
        {
            return FirstParameter;
        }

        if (model.GetConstantValue(expression, cancellation) is { HasValue: true } constant)
        {
            return new() { IsConstant = true, Constant = constant.Value };
        }

        return model.GetTypeInfo(expression, cancellation).Type is null or { TypeKind: TypeKind.Error } ? HalfTyped
            : new() { Problem = $"passes '{expression}' to its base class, and attributes are read without running their constructors: pass the first parameter unchanged, or a constant from a constructor without parameters" };
    }

    // A cast is allowed to the type that the argument's value is checked against, and if it cannot change any value.
    private static bool IsFirstParameter(ExpressionSyntax expression, IMethodSymbol constructor, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        IdentifierNameSyntax name => constructor.Parameters.Length > 0 && name.Identifier.ValueText == constructor.Parameters[0].Name,
        ParenthesizedExpressionSyntax inner => IsFirstParameter(inner.Expression, constructor, model, cancellation),
        CheckedExpressionSyntax inner => IsFirstParameter(inner.Expression, constructor, model, cancellation),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => IsFirstParameter(inner.Operand, constructor, model, cancellation),

        // An argument of null is reported where it is written.
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } inner => IsFirstParameter(inner.Left, constructor, model, cancellation),
        CastExpressionSyntax cast => IsFirstParameter(cast.Expression, constructor, model, cancellation) && KeepsValue(cast, constructor, model, cancellation),
        _ => false,
    };

    private static bool KeepsValue(CastExpressionSyntax cast, IMethodSymbol constructor, SemanticModel model, CancellationToken cancellation)
    {
        var (from, to) = (model.GetTypeInfo(cast.Expression, cancellation).Type, model.GetTypeInfo(cast.Type, cancellation).Type);
        var value = constructor.ContainingType.KnownBase(KnownNames.MachineValue)?.TypeArguments[0];
        return from is not null && to is not null && (SymbolEqualityComparer.Default.Equals(to, value) || model.Compilation.ClassifyConversion(from, to).IsImplicit);
    }

    private static ExpressionSyntax? ArgumentFor(IParameterSymbol parameter, SyntaxNode? call)
    {
        var list = call switch
        {
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
            _ => null,
        };
        return list is null ? null
            : (list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
                ?? list.Arguments.FirstOrDefault(argument => argument.NameColon is null && list.Arguments.IndexOf(argument) == parameter.Ordinal))?.Expression;
    }

    private static IMethodSymbol? TargetOf(SyntaxNode? call, IMethodSymbol constructor, Compilation compilation, CancellationToken cancellation)
    {
        // The base classes of the runtime have one constructor each, so hardly any property has to be bound.
        var parent = constructor.ContainingType.BaseType;
        if (call is not ConstructorInitializerSyntax { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword }
            && (parent?.IsKnown(KnownNames.MachineFlag) == true || parent?.IsKnown(KnownNames.MachineValue) == true))
        {
            return parent.InstanceConstructors.FirstOrDefault();
        }

        return call switch
        {
            ConstructorInitializerSyntax initializer => compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(initializer, cancellation).Symbol as IMethodSymbol,
            PrimaryConstructorBaseTypeSyntax primary => compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(primary, cancellation).Symbol as IMethodSymbol,
            _ => parent?.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.All(parameter => parameter.IsOptional)),
        };
    }

    // Properties that a body sets, such as Since, would not be read either.
    private static string? BodyProblem(SyntaxNode? declaration, Compilation compilation, CancellationToken cancellation)
    {
        if (declaration is not ConstructorDeclarationSyntax constructor || ((SyntaxNode?)constructor.Body ?? constructor.ExpressionBody) is not { } body)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
        return body.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name, cancellation).Symbol as IPropertySymbol)
            .FirstOrDefault(property => property?.ContainingType.IsKnown(KnownNames.MachineStep) == true) is { } set
                ? $"uses {set.Name} in its constructor, which does not run when the attribute is read: set {set.Name} where the attribute is written"
                : null;
    }
}
