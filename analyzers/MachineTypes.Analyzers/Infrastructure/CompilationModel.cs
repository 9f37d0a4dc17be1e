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

    private Declarations Read(CancellationToken cancellation)
    {
        // Only types whose attributes have the right names are read, as in the generator: what it does not see, no rule speaks of, and
        // the other types of a large project cost nothing.
        var readings = TypesOf(_compilation.Assembly.GlobalNamespace)
            .Where(type => type.DeclaringSyntaxReferences.Any(part => Candidates.IsCandidate(part.GetSyntax(cancellation))))
            .Select(type => TypeReading.Read(type, _compilation, cancellation))
            .OfType<TypeReading>()
            .ToList();
        return new(
            readings.Select(r => r.Train?.Definition).OfType<TrainDefinition>(),
            readings.Select(r => r.Catalog).OfType<CatalogDefinition>(),
            readings.SelectMany(r => r.Families));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
            {
                continue;
            }

            if (inner is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var nested in TypesOf(inner))
            {
                yield return nested;
            }
        }
    }
}
