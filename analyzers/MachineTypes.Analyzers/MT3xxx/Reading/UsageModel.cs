using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>
/// What usage rules need to know about a compilation: its catalogues, annotated APIs and targeted releases. It is read on demand, from source and
/// metadata alike, and shared by all rules.
/// </summary>
internal sealed class UsageModel
{
    private static readonly ConditionalWeakTable<Compilation, UsageModel> Models = new();

    private readonly Compilation _compilation;
    private readonly Lazy<ImmutableArray<CatalogType>> _visibleCatalogs;
    private readonly Lazy<IReadOnlyList<NamedTrain>> _visibleTrains;
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, CatalogType?> _catalogs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ApiAnnotation>> _annotations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, GuardAnnotation?> _guards = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ISymbol>> _machineMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, NameCatalogs?> _names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<IPropertySymbol>> _machineProperties = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, CatalogManifest?> _trains = new(SymbolEqualityComparer.Default);

    private UsageModel(Compilation compilation)
    {
        _compilation = compilation;
        _visibleCatalogs = new(() => Reading.VisibleCatalogs.Of(compilation, this).ToImmutableArray());
        _visibleTrains = new(() => [.. Reading.VisibleTrains.Of(compilation, this)]);
    }

    /// <summary>The catalogues that code of the compilation can name, ordered by name.</summary>
    public ImmutableArray<CatalogType> VisibleCatalogs => _visibleCatalogs.Value;

    /// <summary>The release trains that the compilation and its references declare.</summary>
    public IReadOnlyList<NamedTrain> VisibleTrains => _visibleTrains.Value;

    public static UsageModel Of(Compilation compilation) => Models.GetValue(compilation, c => new UsageModel(c));

    /// <summary>Determines whether an assembly can contain annotated members or catalogues: it is the compilation's own, or references the runtime.</summary>
    public bool MayBeAnnotated(IAssemblySymbol? assembly) => assembly is not null && _assemblies.GetOrAdd(
        assembly,
        a => SymbolEqualityComparer.Default.Equals(a, _compilation.Assembly)
            || a.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == KnownNames.Namespace)));

    /// <summary>The catalogue of a value type or of its nullable form; null for any other type.</summary>
    public CatalogType? CatalogOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && MayBeAnnotated(type.ContainingAssembly)
            ? _catalogs.GetOrAdd(type, static t => CatalogType.Read((INamedTypeSymbol)t.OriginalDefinition))
            : null;
    }

    /// <summary>The manifest of a catalogue on the release train of this type; null for any other type.</summary>
    public CatalogManifest? TrainOf(ITypeSymbol? type) => type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && MayBeAnnotated(type.ContainingAssembly)
        ? _trains.GetOrAdd(type, t => t.FullName() is var name ? VisibleCatalogs.FirstOrDefault(c => c.Facts.Manifest.TrainType == name)?.Facts.Manifest : null)
        : null;

    /// <summary>The annotations of a member, type or parameter.</summary>
    public ImmutableArray<ApiAnnotation> AnnotationsOf(ISymbol? symbol) => symbol is not null && MayBeAnnotated(symbol.ContainingAssembly)
        ? _annotations.GetOrAdd(symbol.OriginalDefinition, static s => ApiAnnotation.Read(s))
        : ImmutableArray<ApiAnnotation>.Empty;

    /// <summary>What a <c>[MachineGuard]</c> on a member claims; null where there is none.</summary>
    public GuardAnnotation? GuardOf(ISymbol? symbol) => symbol is not null && MayBeAnnotated(symbol.ContainingAssembly)
        ? _guards.GetOrAdd(symbol.OriginalDefinition, static s => GuardAnnotation.Read(s))
        : null;

    /// <summary>Determines whether a symbol is declared in the compilation, so that its source is there.</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly);

    /// <summary>The operation of an expression anywhere in the compilation.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "A guard's body may be in another file than its use. It is an expression, bound once.")]
    public IOperation? OperationOf(SyntaxNode expression) => _compilation.ContainsSyntaxTree(expression.SyntaxTree) ? _compilation.GetSemanticModel(expression.SyntaxTree).GetOperation(expression) : null;

    /// <summary>The instance properties and fields of a type, including inherited ones, that have a catalogue's value type.</summary>
    public ImmutableArray<ISymbol> MachineMembersOf(ITypeSymbol? type) => type is null || type.SpecialType != SpecialType.None
        ? ImmutableArray<ISymbol>.Empty
        : _machineMembers.GetOrAdd(type, t => Members(t)
            .Where(m => !m.IsStatic && !m.IsImplicitlyDeclared && CatalogOf(m is IPropertySymbol { Parameters.IsEmpty: true } property ? property.Type : (m as IFieldSymbol)?.Type) is not null)
            .ToImmutableArray());

    /// <summary>The members of a type, including inherited ones.</summary>
    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol? type) => type is null ? [] : Members(type);

    /// <summary>The instance properties of a type, including inherited ones, that have a catalogue's value type.</summary>
    public ImmutableArray<IPropertySymbol> MachinePropertiesOf(ITypeSymbol? type) => type is null || type.SpecialType != SpecialType.None
        ? ImmutableArray<IPropertySymbol>.Empty
        : _machineProperties.GetOrAdd(type, t => Members(t).OfType<IPropertySymbol>().Where(p => !p.IsStatic && p.Parameters.IsEmpty && CatalogOf(p.Type) is not null).ToImmutableArray());

    /// <summary>The catalogue whose machine type names are in a parameter, property, field or return value; null where it is not annotated so.</summary>
    public NameCatalogs? NamesIn(ISymbol? symbol) => symbol is null ? null : _names.GetOrAdd(symbol.OriginalDefinition, s => NameAnnotation.Read(s, this));

    /// <summary>The releases that a file targets, as set for its folder in .editorconfig or for the project.</summary>
    public static EquatableArray<TargetRelease> Targets(AnalyzerConfigOptionsProvider options, SyntaxTree tree) => TargetRelease.Read(TargetSetting.Of(options, tree)?.Text);

    private static IEnumerable<ISymbol> Members(ITypeSymbol type)
    {
        var bases = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Prepend(type) : Chain(type);
        return bases.SelectMany(t => t.GetMembers()).GroupBy(m => m.Name, StringComparer.Ordinal).SelectMany(g => g.Take(1));

        static IEnumerable<ITypeSymbol> Chain(ITypeSymbol? at)
        {
            for (; at is not null; at = at.BaseType)
            {
                yield return at;
            }
        }
    }
}
