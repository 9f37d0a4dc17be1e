namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>How the rules on names tell their fixes what to write.</summary>
public static class NameFacts
{
    /// <summary>How many names are proposed at most.</summary>
    public const int MostProposals = 3;

    /// <summary>The generated member, as source.</summary>
    public const string Member = "Member";

    /// <summary>A name that may have been meant; the nearest is number 0.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The key of the diagnostic's property.</returns>
    public static string Proposal(int number) => FormattableString.Invariant($"Proposal{number}");
}
