using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3004: wraps the call site in a guard, returns before it, or propagates the requirement to the callers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingGuardFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("MT3004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => GuardFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var edit in GuardEdit.All)
            {
                if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node && edit.Apply(root, node, diagnostic) is { } changed)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(edit.Title(diagnostic), _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), equivalenceKey: edit.Key),
                        diagnostic);
                }
            }
        }
    }
}
