namespace MachineTypes.Model;

/// <summary>The rules on definitions and on what has shipped, together.</summary>
public static class AllRules
{
    public static IEnumerable<Finding> Find(Declarations declarations) =>
        EarlyFlip.Find(declarations)
            .Concat(UnannouncedFlip.Find(declarations))
            .Concat(UnknownRelease.Find(declarations))
            .Concat(EarlyReport.Find(declarations))
            .Concat(FlipOrder.Find(declarations))
            .Concat(ShortGrace.Find(declarations))
            .Concat(UnreadyConsumer.Find(declarations))
            .Concat(OverdueFlip.Find(declarations))
            .Concat(OverdueDeletion.Find(declarations))
            .Concat(ReleaseOrder.Find(declarations))
            .Concat(UnusableDeclaration.Find(declarations))
            .Concat(InvalidName.Find(declarations))
            .Concat(MisusedProperty.Find(declarations))
            .Concat(RepeatedEntry.Find(declarations))
            .Concat(NeverAppliedEntry.Find(declarations))
            .Concat(NoEffect.Find(declarations))
            .Concat(WrongTable.Find(declarations))
            .Concat(MissingSibling.Find(declarations))
            .Concat(ShippedChange.Find(declarations))
            .Concat(EarlyRemoval.Find(declarations))
            .Concat(UnrecordedRelease.Find(declarations))
            .Concat(UnreadBaseline.Find(declarations))
            .Concat(IdleCorrection.Find(declarations));
}
