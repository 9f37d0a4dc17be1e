using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>The members that every value type of a kind gets. One that the author has written already is an error inside the generated part, so there can be no such part.</summary>
public sealed class GeneratedMembers
{
    private const string Self = "{self}";
    private const string Chars = "global::System.ReadOnlySpan<char>";
    private const string Utf8Chars = "global::System.ReadOnlySpan<byte>";
    private const string Release = "{train}";

    private static readonly string[] Common =
    [
        "_row", ".ctor`0(int)", "Tables", "NameJsonConverter", "All",
        "TryParse`0(string, &{self})", $"TryParse`0({Chars}, &{Self})", $"TryParse`0({Utf8Chars}, &{Self})", "Parse`0(string)", $"Parse`0({Chars})", $"Parse`0({Utf8Chars})",
        "Equals`0({self})", "Equals`0(object)", "GetHashCode`0()", "CompareTo`0({self})", "ToString`0()",
        "op_Equality`0({self}, {self})", "op_Inequality`0({self}, {self})", "op_LessThan`0({self}, {self})", "op_GreaterThan`0({self}, {self})", "op_LessThanOrEqual`0({self}, {self})", "op_GreaterThanOrEqual`0({self}, {self})",
    ];

    // The interfaces whose members are implemented explicitly.
    private static readonly HashSet<string> Interfaces = new(["IComparable", "IFormattable", "ISpanFormattable", "IUtf8SpanFormattable"], StringComparer.Ordinal);

    private readonly HashSet<string> _signatures;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _otherThanMethods;

    private GeneratedMembers(params string[] own)
    {
        _signatures = new(Common.Concat(own), StringComparer.Ordinal);
        _names = new(_signatures.Select(NameOf), StringComparer.Ordinal);
        _otherThanMethods = new(_signatures.Where(s => NameOf(s) == s), StringComparer.Ordinal);
    }

    /// <summary>Gets the members of release trains.</summary>
    public static GeneratedMembers OfTrain { get; } = new(
        "Latest", "InDevelopment", "Train", "Version", "Index", "IsReleased", "IsBugFix", "Date", "Expected", "HasAdopted`0(global::System.Type)", "AdoptedIn`0(global::System.Type)");

    /// <summary>Gets the members of catalogues.</summary>
    public static GeneratedMembers OfCatalog { get; } = new(
        "Families", "Previews", "PendingFlips", "Latest`0(string)", "Check`1({self}, !0)", "Name", "Family", "Alias", "IsVersioned", "Release", "Compat", "IsCompatKnown",
        $"IsDeprecated`0({Release})", $"IsRemoved`0({Release})", $"ExistsIn`0({Release})", $"PresenceIn`0({Release})", $"AliasAsOf`0({Release})", $"CompatAsOf`0({Release})", $"IsCompatKnownAsOf`0({Release})",
        "TryGetCompat`0(string, string, &string)", $"TryGetCompat`0({Chars}, {Chars}, &string)", $"PropertiesAsOf`0({Release})", $"IsPropertyKnownAsOf`0(string, {Release})", $"PropertiesNotKnownAsOf`0({Release})", $"ChangesBetween`0({Release}, {Release})");

    /// <summary>Gets the members, for a test that compares them with those that are emitted.</summary>
    public IReadOnlyCollection<string> Signatures => _signatures;

    /// <summary>Returns the name of the first member of a type that is generated too; null if there is none.</summary>
    public string? FirstWrittenIn(INamedTypeSymbol type, INamedTypeSymbol? train) => type.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null } && !member.IsGenerated())
        .Where(member => Conflicts(member, type, train))
        .Select(member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name)
        .OrderBy(name => name, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Returns the signature by which the compiler distinguishes members of one type.</summary>
    public static string SignatureOf(ISymbol member, INamedTypeSymbol type, INamedTypeSymbol? train)
    {
        return member is IMethodSymbol method
            ? FormattableString.Invariant($"{method.Name}`{method.Arity}({string.Join(", ", method.Parameters.Select(Of))})")
            : member.Name;

        string Of(IParameterSymbol parameter) => (parameter.RefKind == RefKind.None ? "" : "&") + parameter.Type switch
        {
            ITypeParameterSymbol generic => FormattableString.Invariant($"!{generic.Ordinal}"),
            IDynamicTypeSymbol => "object",
            var other when SymbolEqualityComparer.Default.Equals(other, type) => Self,
            var other when SymbolEqualityComparer.Default.Equals(other, train) => Release,
            var other => other.FullName(),
        };
    }

    private bool Conflicts(ISymbol member, INamedTypeSymbol type, INamedTypeSymbol? train) =>
        Implemented(member) is { } implemented ? IsImplemented(implemented)
        : member is IMethodSymbol ? _otherThanMethods.Contains(member.Name) || _signatures.Contains(SignatureOf(member, type, train))
        : _names.Contains(member.Name);

    private static INamedTypeSymbol? Implemented(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations.FirstOrDefault()?.ContainingType,
        IPropertySymbol property => property.ExplicitInterfaceImplementations.FirstOrDefault()?.ContainingType,
        _ => null,
    };

    private static bool IsImplemented(INamedTypeSymbol type) => type.ContainingNamespace.Name == KnownNames.Namespace
        || type.ContainingNamespace.ContainingNamespace?.Name == KnownNames.Namespace
        || (type.Arity == 0 && Interfaces.Contains(type.Name));

    private static string NameOf(string signature) => signature.IndexOf('`') is var end and >= 0 ? signature.Substring(0, end) : signature;
}
