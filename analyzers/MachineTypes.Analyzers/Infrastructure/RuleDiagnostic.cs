using System.Collections.Immutable;
using System.Globalization;
using MachineTypes.Model.Text;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>
/// Creates the diagnostics of all rules. Names in source and lines of baselines are untrusted, and messages are printed on terminals and parsed by build tools, so each fact is made
/// printable and limited in length here. A test ensures that no diagnostic is created elsewhere.
/// </summary>
internal static class RuleDiagnostic
{
    /// <summary>Creates a diagnostic.</summary>
    /// <param name="facts">The arguments of the rule's message format.</param>
    public static Diagnostic Create(DiagnosticDescriptor rule, Location location, params object?[] facts) =>
        Create(rule, location, [], ImmutableDictionary<string, string?>.Empty, facts);

    /// <summary>Creates a diagnostic with properties for its code fix.</summary>
    /// <param name="facts">The arguments of the rule's message format.</param>
    public static Diagnostic Create(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?>? properties, params object?[] facts) =>
        Create(rule, location, [], properties, facts);

    /// <summary>Creates a diagnostic with related locations and with properties for its code fix.</summary>
    /// <param name="facts">The arguments of the rule's message format.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor rule, Location location, IEnumerable<Location> others, ImmutableDictionary<string, string?>? properties, params object?[] facts) =>
        Diagnostic.Create(rule, location, others, properties, [.. facts.Select(fact => Printable.Fact(Convert.ToString(fact, CultureInfo.InvariantCulture) ?? ""))]);
}
