using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

// See docs/decisions/0014-fingerprints.md.
/// <summary>
/// A fingerprint of everything that a definition can depend on: every token of the compilation that is not in a body, the references and the language version. Two compilations with the same
/// fingerprint declare the same, so the most frequent edits, in a body or in an unrelated file, bind nothing.
/// </summary>
/// <remarks>Two sums of 64 bits, because with one, two in a few billion would collide.</remarks>
public readonly record struct DeclarationFingerprint(ulong First, ulong Second)
{
    private const ulong FirstFactor = 1099511628211UL;
    private const ulong SecondFactor = 0x9E3779B97F4A7C15UL;

    // The compiler and editors put a generator's files below a folder named after it.
    private const string OwnFolder = KnownNames.Generator;

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<DeclarationFingerprint>> Trees = new();
    private static readonly ConditionalWeakTable<Compilation, StrongBox<DeclarationFingerprint>> Compilations = new();
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<long>> References = new();
    private static long referencesSeen;

    /// <summary>Gets the fingerprint of nothing.</summary>
    public static DeclarationFingerprint Start => new(14695981039346656037UL, 1);

    /// <summary>Returns the fingerprint of a compilation.</summary>
    public static DeclarationFingerprint Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!Compilations.TryGetValue(compilation, out var known))
        {
            var surface = new StrongBox<DeclarationFingerprint>(Compute(compilation, cancellation));
            known = Compilations.GetValue(compilation, _ => surface);
        }

        return known.Value;
    }

    private static DeclarationFingerprint Compute(Compilation compilation, CancellationToken cancellation)
    {
        var language = Languages.VersionOf(compilation);
        DeclarationFingerprint surface = Start.With(compilation.AssemblyName ?? "").With((ulong)language.Major).With((ulong)language.Minor);
        foreach (var reference in compilation.References)
        {
            // A reference has no value to compare by: each object gets a number, and an assembly that was built anew is another object.
            var number = References.GetValue(reference, static _ => new StrongBox<long>(Interlocked.Increment(ref referencesSeen))).Value;
            surface = surface.With((ulong)number);
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            // The generator's own files follow from all others, and are large.
            if (tree.FilePath.IndexOf(OwnFolder, StringComparison.Ordinal) < 0)
            {
                DeclarationFingerprint part = OfTree(tree, cancellation);
                surface = surface.With(part.First).With(part.Second);
            }
        }

        return surface;
    }

    private static DeclarationFingerprint OfTree(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Trees.TryGetValue(tree, out var known))
        {
            var surface = new StrongBox<DeclarationFingerprint>(Compute(tree, cancellation));
            known = Trees.GetValue(tree, _ => surface);
        }

        return known.Value;
    }

    private static DeclarationFingerprint Compute(SyntaxTree tree, CancellationToken cancellation)
    {
        // The path orders the parts of a type.
        DeclarationFingerprint surface = Start.With(tree.FilePath);
        foreach (var token in tree.GetRoot(cancellation).DescendantTokens(static node => !IsBody(node)))
        {
            cancellation.ThrowIfCancellationRequested();
            surface = surface.With((ulong)token.RawKind).With(token.Text);
        }

        return surface;
    }

    // What cannot affect an attribute: code, but for a property's constructor, which may be in another part, and initial values that are not constants.
    private static bool IsBody(SyntaxNode node) => node switch
    {
        { Parent: ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax type } } when type.AttributeLists.Count > 0 || type.Modifiers.Any(SyntaxKind.PartialKeyword) => false,
        BlockSyntax or ArrowExpressionClauseSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } =>
            !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    /// <summary>Returns this fingerprint extended by a string.</summary>
    public DeclarationFingerprint With(string text)
    {
        DeclarationFingerprint surface = With((ulong)text.Length);
        foreach (var c in text)
        {
            surface = surface.With(c);
        }

        return surface;
    }

    /// <summary>Returns this fingerprint extended by a number.</summary>
    public DeclarationFingerprint With(ulong value) => unchecked(new((First ^ value) * FirstFactor, ((Second << 7 | Second >> 57) + value) * SecondFactor));
}
