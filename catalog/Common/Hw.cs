namespace MachineTypes.Qemu;

/// <summary>
/// What QEMU's versioned machine types share on every target: the <c>hw_compat_*</c> tables of <c>hw/core/machine.c</c>. A driver that a target does not have is no error
/// there: the entry then reaches nothing.
/// </summary>
/// <remarks>
/// <para>
/// A table is named after the release before the change: <c>hw_compat_9_2</c> keeps machine types up to 9.2 as they were when 10.0 changed a default. The tables stand in one
/// file a major release, <c>Hw.9.cs</c> for 9.0 to 9.2, the newest first; a new release adds its table on top.
/// </para>
/// <para>
/// What QEMU changed in a table after a release had shipped with it stays there with its releases and the reason: <c>AddedIn</c> is the first binary that has the entry,
/// <c>RemovedIn</c> the first that no longer does.
/// </para>
/// </remarks>
public abstract partial class Hw : Board;
