using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>The results of the analysis of one member, shared by the rules that report on it.</summary>
internal sealed class Findings
{
    public static Findings None { get; } = new();

    /// <summary>The reachable uses of annotated APIs, each with the machine types that reach it.</summary>
    public List<ReachedUse> Uses { get; } = [];

    /// <summary>The uses of members that annotations name as replacements.</summary>
    public List<(ISymbol Member, AbstractState State)> Replacements { get; } = [];

    /// <summary>The values of guards that do not match what their attributes claim.</summary>
    public List<WrongGuard> WrongGuards { get; } = [];

    /// <summary>The guards that decide nothing.</summary>
    public List<RedundantGuard> Guards { get; } = [];
}

/// <summary>A use of an annotated API at which the analysis arrives.</summary>
/// <param name="Use">The use.</param>
/// <param name="Catalogs">The catalogues that the use can refer to, each with the machine types that reach it and those for which it fails.</param>
/// <param name="Path">The access path of the machine value that the use refers to; null if it has none.</param>
/// <param name="IsAny">Whether the use may refer to any machine value.</param>
/// <param name="Reference">The machine value that the use refers to.</param>
internal sealed record ReachedUse(ApiUse Use, IReadOnlyList<ReachingMachines> Catalogs, AccessPath? Path, bool IsAny, MachineReference Reference);

/// <summary>The machine types of one catalogue that reach a use.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Flag">The flag that the annotation names, in this catalogue.</param>
/// <param name="Possible">The machine types that reach the use.</param>
/// <param name="Failing">Those for which the use fails.</param>
internal sealed record ReachingMachines(CatalogType Catalog, ManifestProperty Flag, MachineSet Possible, MachineSet Failing);

/// <summary>A guard with the same outcome for every machine type that reaches it.</summary>
/// <param name="Condition">The guard.</param>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Reaching">The machine types that reach it.</param>
internal sealed record RedundantGuard(IOperation Condition, bool Outcome, PossibleMachines Reaching);

/// <summary>A value of a guard that does not match what its attribute claims.</summary>
/// <param name="Value">The value that is returned or assigned.</param>
/// <param name="Member">The guard.</param>
/// <param name="Claim">What its attribute claims.</param>
/// <param name="Outcome">The outcome that is wrong.</param>
/// <param name="Machines">The machine types for which it is wrong.</param>
internal sealed record WrongGuard(IOperation Value, ISymbol Member, GuardClaim Claim, bool Outcome, MachineSet Machines);
