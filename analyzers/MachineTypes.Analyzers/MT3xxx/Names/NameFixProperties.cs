namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>The diagnostic properties by which rules about names pass replacements to their code fixes.</summary>
public static class NameFixProperties
{
    /// <summary>The maximum number of names that are proposed.</summary>
    public const int MaxProposals = 3;

    /// <summary>The key of the generated member, as C# source.</summary>
    public const string Member = "Member";

    /// <summary>Returns the key of a name that may have been meant.</summary>
    /// <param name="number">The position of the name; 0 is the nearest.</param>
    /// <returns>The key of the diagnostic property.</returns>
    public static string Proposal(int number) => FormattableString.Invariant($"Proposal{number}");
}
