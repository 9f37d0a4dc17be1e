using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

// See docs/decisions/0033-constructors-of-properties.md.
/// <summary>
/// Determines whether the arguments of a property's attribute give its value. Attributes are read, never run, and the metadata of another assembly has no
/// constructor bodies: so each constructor passes its first parameter on unchanged, or takes none and passes a constant.
/// </summary>
internal static class PropertyConstructors
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, string>> Known = new();

    /// <summary>Returns why the value of an attribute of this class cannot be read from its arguments, as the end of a sentence; null if it can.</summary>
    public static string? Problem(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        // The constructors of another assembly were checked where they are declared.
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return null;
        }

        var known = Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(type, out var problem))
        {
            problem = Usable(type).Select(constructor => Problem(constructor, compilation, cancellation)).FirstOrDefault(p => p is not null) ?? "";
            known.TryAdd(type, problem);
        }

        return problem.Length == 0 ? null : problem;
    }

    /// <summary>Returns the constructors that an attribute can call.</summary>
    public static IEnumerable<IMethodSymbol> Usable(INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal));

    /// <summary>Returns the value that a constructor without parameters gives; unknown if only its assembly knows it.</summary>
    public static ArgumentValue Constant(IMethodSymbol constructor, Compilation compilation, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, compilation.Assembly)
            ? BaseArgument.Of(constructor, compilation, cancellation) is { IsConstant: true } passed ? ArgumentValue.Of(passed.Constant) : ArgumentValue.LeftOut
        : constructor.ContainingType.KnownBase(KnownNames.MachineFlag) is not null ? ArgumentValue.Of(true)
        : ArgumentValue.Unknown;

    private static string? Problem(IMethodSymbol constructor, Compilation compilation, CancellationToken cancellation)
    {
        var passed = BaseArgument.Of(constructor, compilation, cancellation);
        if (passed.Problem is not null || passed.IsHalfTyped)
        {
            return passed.Problem;
        }

        return passed.IsConstant ? OfConstant(constructor, passed.Constant) : OfParameter(constructor.Parameters[0]);
    }

    private static string? OfConstant(IMethodSymbol constructor, object? constant)
    {
        if (constructor.Parameters.Length > 0)
        {
            return $"takes '{constructor.Parameters[0].Name}' and passes the constant {Shown(constant)} to its base class: pass the first parameter on, or take none";
        }

        // If the constructor cannot be read, a flag that is written without a value is true.
        return PropertyReader.ValueTypeOf(constructor.ContainingType) is not { } type ? null
            : constant is false && type.Kind == Model.Definitions.PropertyValueKind.Flag
                ? "is false although a flag without an argument means true, which is what other assemblies read: take the value as a parameter"
            : PropertyReader.ValueOf(ArgumentValue.Of(constant), constructor.ContainingType).IsNone
                ? $"passes {Shown(constant)} to its base class, which is not a value of type {type.CSharpType}"
            : null;
    }

    private static string? OfParameter(IParameterSymbol parameter)
    {
        var what = $"has the parameter '{parameter.Name}'";
        return !CanGiveValue(parameter.Type) ? $"{what} of type {parameter.Type.ToDisplayString()}: the value must be a bool, an integer, a string or an enumeration"
            : parameter.IsOptional && !parameter.HasExplicitDefaultValue ? $"{what}, which is optional and has no default value: give it one"
            : parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("Caller", StringComparison.Ordinal) == true)
                ? $"{what}, whose value the compiler fills in: the value must be written"
            : null;
    }

    // A number with a fraction, or a value in an array, would be converted on the way.
    private static bool CanGiveValue(ITypeSymbol type) => type is
        { SpecialType: SpecialType.System_Object or SpecialType.System_String or SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) }
        or { TypeKind: TypeKind.Enum or TypeKind.Error };

    private static string Shown(object? constant) => constant is null ? "null" : ArgumentValue.Of(constant).Spelled() ?? constant.ToString();
}
