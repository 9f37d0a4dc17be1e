using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Qmp;

/// <summary>
/// Infers the target of a reply, which does not contain it: the default CPU types end in the name of their architecture, and if two
/// targets share that name, machine types that only one of them has are decisive.
/// </summary>
internal static class ReplyTarget
{
    private const string CpuSuffix = "-cpu";

    /// <summary>Infers the target of a reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The target, or null if it cannot be inferred.</returns>
    public static string? Find(QmpReply reply)
    {
        var architectures = reply.Machines.Select(Architecture).OfType<string>().Distinct().ToList();
        return architectures.Count == 1 ? Target(architectures[0], reply) : null;
    }

    private static string? Architecture(ReplyMachine machine)
    {
        var cpu = CpuType(machine);
        if (cpu is null || !cpu.EndsWith(CpuSuffix, StringComparison.Ordinal))
            return null;

        var model = cpu.AsSpan(0, cpu.Length - CpuSuffix.Length);
        var dash = model.LastIndexOf('-');
        return dash < 0 ? null : model[(dash + 1)..].ToString();
    }

    private static string? CpuType(ReplyMachine machine) =>
        machine.Properties.TryGetValue("default-cpu-type", out var cpu) && cpu.Kind == PropertyKind.String ? cpu.Value : null;

    private static string? Target(string architecture, QmpReply reply) => architecture switch
    {
        // 64-bit boards, which the 32-bit binary does not have.
        "arm" => HasAny(reply, "sbsa-ref", "raspi3b", "raspi3ap", "xlnx-zcu102") ? "aarch64" : "arm",
        "riscv" when HasAny(reply, "microchip-icicle-kit", "shakti_c") => "riscv64",
        "riscv" => reply.Machines.Any(machine => CpuType(machine) == "rv32-riscv-cpu") ? "riscv32" : null,
        "powerpc64" => "ppc64",
        "powerpc" => "ppc",
        "loongarch" => "loongarch64",
        _ => architecture,
    };

    private static bool HasAny(QmpReply reply, params ReadOnlySpan<string> names)
    {
        foreach (var machine in reply.Machines)
        {
            if (names.Contains(machine.Name))
                return true;
        }

        return false;
    }
}
