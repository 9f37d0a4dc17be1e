using System.Runtime.CompilerServices;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>
/// What a compilation declares and what the rules say about it, worked out when a rule first asks and then shared by all rules. A rule on one type needs all of them: a
/// step, its property, its train and the families that inherit it may stand in four files.
/// </summary>
internal sealed class CompilationModel
{
    private static readonly ConditionalWeakTable<Compilation, CompilationModel> Models = new();
    private static readonly RecentFindings Recent = new();

    private readonly Compilation _compilation;
    private readonly BaselineFiles _baseline;
    private readonly object _gate = new();
    private SharedFindings? _findings;
    private Surface _surface;
    private bool _isKept;
    private Dictionary<string, INamedTypeSymbol>? _types;

    private CompilationModel(Compilation compilation, BaselineFiles baseline) => (_compilation, _baseline) = (compilation, baseline);

    /// <summary>The model of a compilation beside the files of its project's baseline, which an editor may change while the compilation stays.</summary>
    public static CompilationModel Of(Compilation compilation, BaselineFiles baseline)
    {
        var known = Models.GetValue(compilation, c => new CompilationModel(c, baseline));
        if (known._baseline.AreSame(baseline))
        {
            return known;
        }

        lock (Models)
        {
            var changed = new CompilationModel(compilation, baseline);
            Models.Remove(compilation);
            Models.Add(compilation, changed);
            return changed;
        }
    }

    /// <summary>What a rule says about the attributes on a type.</summary>
    public IEnumerable<Finding> Findings(string rule, INamedTypeSymbol type, CancellationToken cancellation)
    {
        // A lock and no Lazy: work that was cancelled has to start again with the next who asks.
        lock (_gate)
        {
            if (_findings is null)
            {
                _surface = _baseline.Over(Surface.Of(_compilation, cancellation));
                _findings = Recent.Find(_surface) ?? new(new(ProjectReading.Of(_compilation, cancellation) with { Baseline = _baseline.Parsed }), AllRules.Each);
            }
        }

        var byType = _findings.Of(rule, cancellation);
        if (!_isKept)
        {
            Recent.Keep(_surface, _findings);
            _isKept = true;
        }

        return byType is null ? [] : byType[type.FullName()];
    }

    /// <summary>Where an attribute stands that a finding points at beside its own; null where it is not in this compilation's source.</summary>
    public Location? Place(Anchor anchor, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _types ??= Types(cancellation);
        }

        return _types.TryGetValue(anchor.Type, out var type) ? Places.Find(type, anchor, null, cancellation) : null;
    }

    /// <summary>Where a line of the baseline stands.</summary>
    public Location? Place(BaselinePlace place) => _baseline.Find(place);

    // The types that declare something and the scopes that they derive from: those that findings can be on.
    private Dictionary<string, INamedTypeSymbol> Types(CancellationToken cancellation)
    {
        var types = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        foreach (var candidate in Candidates.All(_compilation, cancellation))
        {
            var symbol = _compilation.GetSemanticModel(candidate.SyntaxTree).GetDeclaredSymbol(candidate, cancellation);
            for (var at = symbol as INamedTypeSymbol; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            {
                types[at.FullName()] = at;
            }
        }

        return types;
    }
}
