using MachineTypes;

/// <summary>Setters that another project sees, and that it does not.</summary>
public class Domain
{
    public Domain() { }

    public Domain(QemuMachine machine) => (Machine, Internal, Protected, Fixed, Init) = (machine, machine, machine, machine, machine);

    public QemuMachine Machine { get; private set; }

    public QemuMachine Internal { get; internal set; }

    public QemuMachine Protected { get; protected set; }

    public QemuMachine Fixed { get; }

    public QemuMachine Init { get; init; }

    public QemuMachine Open { get; set; }

    public Domain? Parent { get; private set; }

    public void Retype(QemuMachine machine) => (Machine, Internal, Protected) = (machine, machine, machine);

    public void Adopt(Domain parent) => Parent = parent;

    [MachineGuard<RequiresMemdevAttribute>(Machine = nameof(Machine))] public bool UsesMemdev => Machine.RequiresMemdev;

    [MachineGuard<RequiresMemdevAttribute>(Machine = nameof(Machine), IsExact = true)] public bool UsesMemdevOnly => Machine.RequiresMemdev;

    [MachineGuard<RequiresMemdevAttribute>(Machine = nameof(Machine), Value = false)] public bool UsesMem() => !Machine.RequiresMemdev;

    [UnsupportedWhen<RequiresMemdevAttribute>(Machine = nameof(Machine))] public int Old() => 1;

    [SupportedWhen<RequiresMemdevAttribute>(Machine = nameof(Machine))] public int New() => 1;

    [UnsupportedWhen<RequiresMemdevAttribute>(Machine = "Parent.Machine")] public int OldOfParent() => 1;
}

public readonly record struct Placement(QemuMachine Machine, string Host);

public sealed record Plan(Domain Domain, Placement From, Placement To);

public static class Migration
{
    [UnsupportedWhen<RequiresMemdevAttribute>(Machine = "plan.Domain.Machine")] public static void Start(Plan plan) { }

    [MachineGuard<RequiresMemdevAttribute>(Machine = "plan.Domain.Machine", Value = false)] public static bool CanStart(Plan plan) => !plan.Domain.Machine.RequiresMemdev;
}
