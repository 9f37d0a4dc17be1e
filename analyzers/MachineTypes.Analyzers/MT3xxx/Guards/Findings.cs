using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>What the analysis of one member found, for the rules that ask for it.</summary>
internal sealed class Findings
{
    public static Findings None { get; } = new();

    /// <summary>Uses of annotated APIs that are reached, each with what can reach it.</summary>
    public List<ReachedUse> Uses { get; } = [];

    /// <summary>Uses of members that annotations name as replacements.</summary>
    public List<(ISymbol Member, FlowState State)> Replacements { get; } = [];

    /// <summary>Guards that decide nothing.</summary>
    public List<IdleGuard> Guards { get; } = [];
}

/// <param name="Catalogs">The catalogues in question, each with the machine types that reach the use and those of them for which it fails.</param>
/// <param name="Key">The name of the machine value that is spoken of, where it has one.</param>
/// <param name="MachineText">The machine value as source would name it.</param>
internal sealed record ReachedUse(ApiUse Use, IReadOnlyList<Reaching> Catalogs, ValueKey? Key, bool IsAny, string? MachineText);

internal sealed record Reaching(CatalogType Catalog, ManifestProperty Flag, MachineSet Possible, MachineSet Failing);

/// <param name="Condition">The guard.</param>
/// <param name="Value">What it always is.</param>
/// <param name="Reaching">The machine types that reach it.</param>
internal sealed record IdleGuard(IOperation Condition, bool Value, Possible Reaching);
