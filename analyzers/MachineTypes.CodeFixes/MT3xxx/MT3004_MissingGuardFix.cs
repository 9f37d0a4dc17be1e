using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>MT3004: wraps the call site in a guard, leaves the method or the iteration before it, or propagates the requirement to the callers.</summary>
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
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var edit in GuardFixes.Edits)
            {
                if (await GuardFixes.ApplyAsync(context.Document, edit, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } changed)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(edit.Title(diagnostic), _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), equivalenceKey: edit.Key),
                        diagnostic);
                }
            }
        }
    }
}
