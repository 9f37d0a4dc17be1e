using System.Runtime.CompilerServices;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers;

/// <summary>
/// What a compilation declares and what the rules say about it, worked out when a rule first asks and then shared by all rules. A rule on one type needs all of them: a
/// step, its property, its train and the families that inherit it may stand in four files.
/// </summary>
internal sealed class CompilationModel
{
    private static readonly ConditionalWeakTable<Compilation, CompilationModel> Models = new();

    private readonly Compilation _compilation;
    private readonly object _gate = new();
    private readonly Dictionary<string, INamedTypeSymbol> _types = new(StringComparer.Ordinal);
    private ILookup<(string Rule, string Type), Finding>? _findings;

    private CompilationModel(Compilation compilation) => _compilation = compilation;

    public static CompilationModel Of(Compilation compilation) => Models.GetValue(compilation, c => new CompilationModel(c));

    /// <summary>What a rule says about the attributes on a type.</summary>
    public IEnumerable<Finding> Findings(string rule, INamedTypeSymbol type, CancellationToken cancellation)
    {
        // A lock and no Lazy: work that was cancelled has to start again with the next who asks.
        lock (_gate)
        {
            _findings ??= AllRules.Find(Read(cancellation)).ToLookup(finding => (finding.Rule, finding.Anchor.Type));
        }

        return _findings[(rule, type.FullName())];
    }

    /// <summary>Where an attribute stands that a finding points at beside its own; null where it is not in this compilation's source.</summary>
    public Location? Place(Anchor anchor, CancellationToken cancellation) =>
        _types.TryGetValue(anchor.Type, out var type) ? Places.Find(type, anchor, null, cancellation) : null;

    private Declarations Read(CancellationToken cancellation)
    {
        // Only types whose attributes have the right names are read, as in the generator: what it does not see, no rule speaks of, and
        // the other types of a large project cost nothing.
        var readings = Readings.TypesOf(_compilation.Assembly.GlobalNamespace)
            .Where(type => type.DeclaringSyntaxReferences.Any(part => Candidates.IsCandidate(part.GetSyntax(cancellation))))
            .Select(Remember)
            .Select(type => TypeReading.Read(type, _compilation, cancellation))
            .OfType<TypeReading>()
            .ToList();
        var own = Readings.Gather(readings);
        return new(Readings.DependOnReferences(own) ? own with { Referenced = ReferencedDefinitions.Read(_compilation, cancellation) } : own);
    }

    // A type and the scopes that it derives from: the types that findings can be on.
    private INamedTypeSymbol Remember(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            _types[at.FullName()] = at;
        }

        return type;
    }
}
