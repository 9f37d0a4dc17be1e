using MachineTypes.Analyzers.MT3xxx;
using MachineTypes.Analyzers.MT3xxx.Guards;
using Microsoft.CodeAnalysis;

namespace MachineTypes.CodeFixes.MT3xxx;

/// <summary>
/// Applies fixes of MT3004 to a document. An edit is kept if the code compiles as before, the names in it mean what they mean at the call, and the
/// report has disappeared.
/// </summary>
internal static class GuardFixes
{
    public static IReadOnlyList<IGuardEdit> Edits { get; } = [new WrapEdit(), new LeaveEdit(LeaveEdit.Return), new LeaveEdit(LeaveEdit.Continue), new AnnotateEdit()];

    /// <summary>Returns the document's root after one kind of fix for some diagnostics, one after the other; null if the fix is not possible for any.</summary>
    public static async Task<SyntaxNode?> ApplyAsync(Document document, IGuardEdit edit, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } original
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var uses = new List<(Diagnostic Diagnostic, SyntaxNode Use)>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            var use = original.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (edit.IsPossible(use, model, cancellation))
            {
                uses.Add((diagnostic, use));
            }
        }

        if (uses.Count == 0 || await FixTrial.OfAsync(document, new MissingGuardAnalyzer(), uses.Select(u => u.Use).Distinct(), cancellation).ConfigureAwait(false) is not { } start)
        {
            return null;
        }

        var current = start;
        foreach (var (diagnostic, use) in uses)
        {
            current = await TryAsync(current, edit, diagnostic, use, cancellation).ConfigureAwait(false) ?? current;
        }

        return current == start ? null : current.Tree.GetRoot(cancellation);
    }

    private static async Task<FixTrial?> TryAsync(FixTrial before, IGuardEdit edit, Diagnostic diagnostic, SyntaxNode original, CancellationToken cancellation)
    {
        var root = before.Tree.GetRoot(cancellation);
        if (root.GetCurrentNode(original) is not { } use)
        {
            return null;
        }

        // An earlier edit may have made this one unnecessary.
        var guard = new SyntaxAnnotation();
        var reports = await before.ReportsAsync(FixTrial.Scope(use), cancellation).ConfigureAwait(false);
        if (!reports.Any(r => IsOn(r, diagnostic, use)) || edit.Apply(root, use, diagnostic, new(before.Model, reports, guard)) is not { } changed)
        {
            return null;
        }

        var after = before.With(changed);
        return after.Tree.GetRoot(cancellation).GetCurrentNode(original) is { } fixedUse
            && FixTrial.IsAsGood(after.Problems(FixTrial.Scope(fixedUse), cancellation), before.Problems(FixTrial.Scope(use), cancellation))
            && GuardNames.MeanTheSame(after.Model, fixedUse, guard)
            && !(await after.ReportsAsync(FixTrial.Scope(fixedUse), cancellation).ConfigureAwait(false)).Any(r => IsOn(r, diagnostic, fixedUse))
                ? after
                : null;
    }

    private static bool IsOn(Diagnostic report, Diagnostic diagnostic, SyntaxNode use) =>
        use.SyntaxTree.GetRoot().FindNode(report.Location.SourceSpan, getInnermostNodeForTie: true) == use
        && Same(report, diagnostic, GuardFixProperties.Flag)
        && Same(report, diagnostic, GuardFixProperties.FailsWhen);

    private static bool Same(Diagnostic left, Diagnostic right, string property) =>
        left.Properties.TryGetValue(property, out var value) && right.Properties.TryGetValue(property, out var other) && value == other;
}
