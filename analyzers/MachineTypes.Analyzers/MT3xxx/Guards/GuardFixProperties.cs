using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>The diagnostic properties by which MT3004 passes replacements to its code fixes.</summary>
public static class GuardFixProperties
{
    /// <summary>The key of the condition under which the API works, as C# source; absent where no plain expression names the machine value.</summary>
    public const string Works = "Works";

    /// <summary>The key of the condition under which the API fails, as C# source; absent where the other is.</summary>
    public const string Fails = "Fails";

    /// <summary>The key of the annotation that propagates the requirement to the callers of the containing member, as C# source; absent where no annotation can.</summary>
    public const string Annotation = "Annotation";

    /// <summary>The key of the fully qualified name of the flag's attribute class.</summary>
    public const string Flag = "Flag";

    /// <summary>The key of the value of the flag with which the API fails.</summary>
    public const string FailsWhen = "FailsWhen";

    internal static ImmutableDictionary<string, string?> Of(ReachedUse reached, ISymbol owner, MachineExpression? expression, string flag, UsageModel model)
    {
        var annotation = reached.Use.Annotation;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(Flag, annotation.Flag);
        properties.Add(FailsWhen, annotation.FailsWhen ? "true" : "false");
        if (expression is not null)
        {
            properties.Add(Works, expression.Works(flag, annotation.FailsWhen));
            properties.Add(Fails, expression.Fails(flag, annotation.FailsWhen));
        }

        if (AnnotationFor(reached, owner, model) is { } text)
        {
            properties.Add(Annotation, text);
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
        if (reached.IsAny)
        {
            return name;
        }

        // The annotation can name a parameter of the member or a member of its type that callers can name, too. Callers do not control what the member gets elsewhere.
        return reached.Path is not { } path ? null
            : path.Equals(MachineReference.Within(member, annotation with { Machine = null }, model)) ? name
            : path is { Symbol: IParameterSymbol parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner) ? $"{name}(Machine = nameof({parameter.Name}))"
            : path is { Instance.IsThis: true, Symbol: { } part } && part.DeclaredAccessibility >= member.DeclaredAccessibility ? $"{name}(Machine = nameof({part.Name}))"
            : null;
    }
}
