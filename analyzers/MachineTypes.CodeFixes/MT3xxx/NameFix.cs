using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>A fix that replaces an expression by the only one that can be meant.</summary>
public abstract class NameFix : CodeFixProvider
{
    private readonly string _id;
    private readonly NameFixes _fixes;

    private protected NameFix(string id, NameFixes fixes)
    {
        _id = id;
        _fixes = fixes;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(_id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new NameFixAll(_fixes, _ => true);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await _fixes.ApplyAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(diagnostic), _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), equivalenceKey: _id),
                    diagnostic);
            }
        }
    }

    /// <summary>Returns what the fix is offered as.</summary>
    /// <param name="diagnostic">The diagnostic that it fixes.</param>
    private protected abstract string TitleOf(Diagnostic diagnostic);
}
