using System.Runtime.CompilerServices;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Infrastructure;

// See docs/decisions/0015-one-reader-for-generator-and-analyzers.md.
/// <summary>
/// What a compilation declares, with the findings of all rules about it, computed on first use and shared by all analyzers. A finding about one type
/// can depend on any other: a step, its property, its train and the families that inherit it may be in four files.
/// </summary>
internal sealed class CompilationModel
{
    private static readonly ConditionalWeakTable<Compilation, CompilationModel> Models = new();
    private static readonly RecentFindings Recent = new();

    private readonly Compilation _compilation;
    private readonly BaselineFiles _baseline;
    private readonly object _gate = new();
    private SharedFindings? _findings;
    private DeclarationFingerprint _surface;
    private bool _isKept;
    private Dictionary<string, INamedTypeSymbol>? _types;

    private CompilationModel(Compilation compilation, BaselineFiles baseline) => (_compilation, _baseline) = (compilation, baseline);

    /// <summary>Returns the model of a compilation and a baseline. An editor can change the baseline without changing the compilation.</summary>
    public static CompilationModel Of(Compilation compilation, BaselineFiles baseline)
    {
        var known = Models.GetValue(compilation, c => new CompilationModel(c, baseline));
        if (known._baseline.HasSameTextsAs(baseline))
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

    /// <summary>Returns the findings of a rule about the attributes of a type.</summary>
    public IEnumerable<Finding> Findings(string rule, INamedTypeSymbol type, CancellationToken cancellation)
    {
        // A lock rather than Lazy, which would keep an OperationCanceledException for later callers.
        lock (_gate)
        {
            if (_findings is null)
            {
                _surface = _baseline.AddTo(DeclarationFingerprint.Of(_compilation, cancellation));
                _findings = Recent.Find(_surface) ?? Work.Run(cancellation, () => new SharedFindings(new(new(ProjectReading.Of(_compilation, cancellation)), _baseline.Parsed), AllRules.Each));
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

    /// <summary>Returns the location of another attribute that a finding refers to; null if it is not in this compilation's source.</summary>
    public Location? LocationOf(Anchor anchor, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _types ??= Types(cancellation);
        }

        return _types.TryGetValue(anchor.Type, out var type) ? FindingLocations.Find(type, anchor, null, cancellation) : null;
    }

    /// <summary>Returns the location of a line of the baseline.</summary>
    public Location? LocationOf(BaselineLocation position) => _baseline.LocationOf(position);

    // The types that findings can be about: those that declare something, and the scopes that they derive from.
    private Dictionary<string, INamedTypeSymbol> Types(CancellationToken cancellation)
    {
        var types = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        foreach (var candidate in CandidateFilter.All(_compilation, cancellation))
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
