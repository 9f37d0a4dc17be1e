using Microsoft.CodeAnalysis;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>One kind of fix for MT3004.</summary>
internal interface IGuardEdit
{
    /// <summary>Gets the equivalence key.</summary>
    string Key { get; }

    /// <summary>Returns the title of the fix for a diagnostic.</summary>
    string Title(Diagnostic diagnostic);

    /// <summary>Determines whether the fix can be considered at all, judged by the code as it is.</summary>
    bool IsPossible(SyntaxNode use, SemanticModel model, CancellationToken cancellation);

    /// <summary>Returns the changed root; null where this fix is not possible.</summary>
    SyntaxNode? Apply(SyntaxNode root, SyntaxNode use, Diagnostic diagnostic, CodeFacts facts);
}

/// <summary>What an edit may use of the unedited code.</summary>
/// <param name="Model">The semantic model.</param>
/// <param name="Reports">What the rule reports on the member.</param>
/// <param name="Guard">The annotation of a guard that the edit adds.</param>
internal sealed record CodeFacts(SemanticModel Model, IReadOnlyList<Diagnostic> Reports, SyntaxAnnotation Guard);
