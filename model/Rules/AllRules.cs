using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;

namespace MachineTypes.Model.Rules;

/// <summary>The rules on definitions and on what has shipped, together.</summary>
public static class AllRules
{
    /// <summary>Each rule by itself; they need nothing of each other, and may run side by side. The one that takes longest comes first, so that no one waits for it alone.</summary>
    public static IReadOnlyList<Func<RecordedProject, IEnumerable<Finding>>> Each { get; } =
    [
        ShippedChange.Find,
        On(EarlyFlip.Find),
        On(UnannouncedFlip.Find),
        On(UnknownRelease.Find),
        On(EarlyReport.Find),
        On(FlipOrder.Find),
        On(ShortGrace.Find),
        On(UnreadyConsumer.Find),
        On(OverdueFlip.Find),
        On(OverdueDeletion.Find),
        On(ReleaseOrder.Find),
        On(UnusableDeclaration.Find),
        On(OldLanguageVersion.Find),
        On(InvalidName.Find),
        On(MisusedProperty.Find),
        On(RepeatedEntry.Find),
        On(NeverAppliedEntry.Find),
        On(NoEffect.Find),
        WrongTable.Find,
        On(MissingSibling.Find),
        On(ContradictoryWindow.Find),
        On(IdleArgument.Find),
        On(CollidingRecords.Find),
        EarlyRemoval.Find,
        UnrecordedRelease.Find,
        UnreadBaseline.Find,
        IdleCorrection.Find,
    ];

    // A rule about the declarations, regardless of what releases promised.
    private static Func<RecordedProject, IEnumerable<Finding>> On(Func<Declarations, IEnumerable<Finding>> rule) => project => rule(project.Declarations);
}
