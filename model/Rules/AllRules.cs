namespace MachineTypes.Model.Rules;

/// <summary>The rules on definitions and on what has shipped, together.</summary>
public static class AllRules
{
    /// <summary>Each rule by itself; they need nothing of each other, and may run side by side. The one that takes longest comes first, so that no one waits for it alone.</summary>
    public static IReadOnlyList<Func<Declarations, IEnumerable<Finding>>> Each { get; } =
    [
        ShippedChange.Find,
        EarlyFlip.Find,
        UnannouncedFlip.Find,
        UnknownRelease.Find,
        EarlyReport.Find,
        FlipOrder.Find,
        ShortGrace.Find,
        UnreadyConsumer.Find,
        OverdueFlip.Find,
        OverdueDeletion.Find,
        ReleaseOrder.Find,
        UnusableDeclaration.Find,
        OldLanguageVersion.Find,
        InvalidName.Find,
        MisusedProperty.Find,
        RepeatedEntry.Find,
        NeverAppliedEntry.Find,
        NoEffect.Find,
        WrongTable.Find,
        MissingSibling.Find,
        EarlyRemoval.Find,
        UnrecordedRelease.Find,
        UnreadBaseline.Find,
        IdleCorrection.Find,
    ];
}
