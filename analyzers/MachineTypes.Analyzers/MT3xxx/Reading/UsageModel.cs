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
/// What the rules on usage know of a compilation: its catalogues, which APIs are annotated, and what it targets. Read when first asked for, from source and metadata alike, and shared
/// by all rules.
/// </summary>
internal sealed class UsageModel
{
    private static readonly ConditionalWeakTable<Compilation, UsageModel> Models = new();

    private readonly Compilation _compilation;
    private readonly Lazy<ImmutableArray<CatalogType>> _inSight;
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, CatalogType?> _catalogs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ApiAnnotation>> _annotations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, CatalogType?> _names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<IPropertySymbol>> _machineProperties = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, CatalogManifest?> _trains = new(SymbolEqualityComparer.Default);

    private UsageModel(Compilation compilation)
    {
        _compilation = compilation;
        _inSight = new(() => CatalogsInSight.Of(compilation, this).ToImmutableArray());
    }

    /// <summary>Every catalogue that the compilation can name, by name.</summary>
    public ImmutableArray<CatalogType> InSight => _inSight.Value;

    public static UsageModel Of(Compilation compilation) => Models.GetValue(compilation, c => new UsageModel(c));

    /// <summary>Whether anything of an assembly can be marked: it is compiled here, or references the runtime.</summary>
    public bool MayKnow(IAssemblySymbol? assembly) => assembly is not null && _assemblies.GetOrAdd(
        assembly,
        a => SymbolEqualityComparer.Default.Equals(a, _compilation.Assembly)
            || a.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == KnownNames.Namespace)));

    /// <summary>The catalogue whose value type this is, or whose nullable value type; null for any other type.</summary>
    public CatalogType? CatalogOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && MayKnow(type.ContainingAssembly)
            ? _catalogs.GetOrAdd(type, static t => CatalogType.Read((INamedTypeSymbol)t.OriginalDefinition))
            : null;
    }

    /// <summary>The manifest of a catalogue whose machine types the releases of this type version; null for any other type.</summary>
    public CatalogManifest? TrainOf(ITypeSymbol? type) => type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && MayKnow(type.ContainingAssembly)
        ? _trains.GetOrAdd(type, t => t.FullName() is var name ? InSight.FirstOrDefault(c => c.Facts.Manifest.TrainType == name)?.Facts.Manifest : null)
        : null;

    /// <summary>What a member, type or parameter is annotated with.</summary>
    public ImmutableArray<ApiAnnotation> AnnotationsOf(ISymbol? symbol) => symbol is not null && MayKnow(symbol.ContainingAssembly)
        ? _annotations.GetOrAdd(symbol.OriginalDefinition, static s => ApiAnnotation.Read(s))
        : ImmutableArray<ApiAnnotation>.Empty;

    /// <summary>The properties of a type, its own and inherited ones, that have a catalogue's type.</summary>
    public ImmutableArray<IPropertySymbol> MachinePropertiesOf(ITypeSymbol? type) => type is null || type.SpecialType != SpecialType.None
        ? ImmutableArray<IPropertySymbol>.Empty
        : _machineProperties.GetOrAdd(type, t => Members(t).OfType<IPropertySymbol>().Where(p => !p.IsStatic && p.Parameters.IsEmpty && CatalogOf(p.Type) is not null).ToImmutableArray());

    /// <summary>The catalogue whose names a parameter, property, field or method's return value holds; null where it holds no such name.</summary>
    public CatalogType? NamesIn(ISymbol? symbol) => symbol is null ? null : _names.GetOrAdd(symbol.OriginalDefinition, s => NameMark.Read(s, this));

    /// <summary>The releases that the project, or the folder of a file, says that it targets.</summary>
    public static EquatableArray<TargetRelease> Targets(AnalyzerConfigOptionsProvider options, SyntaxTree tree) => TargetRelease.Read(
        options.GetOptions(tree).TryGetValue(UsageNames.TargetOption, out var target)
            || options.GlobalOptions.TryGetValue(UsageNames.TargetOption, out target)
            || options.GlobalOptions.TryGetValue(UsageNames.TargetProperty, out target) ? target : null);

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
