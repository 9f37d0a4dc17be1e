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
        return architectures.Count switch
        {
            0 => WithoutCpus(reply),
            1 => Target(architectures[0], reply),
            _ => null,
        };
    }

    private static string? Architecture(ReplyMachine machine)
    {
        var cpu = CpuType(machine);
        if (cpu is null || !cpu.EndsWith(CpuSuffix, StringComparison.Ordinal))
            return null;

        var model = cpu.AsSpan(0, cpu.Length - CpuSuffix.Length);
        var dash = model.LastIndexOf('-');
        return dash >= 0 ? model[(dash + 1)..].ToString()
            : model is "hppa" or "hppa64" ? "hppa" // the only target that names types after itself, without a model
            : null;
    }

    private static string? CpuType(ReplyMachine machine) =>
        machine.Properties.TryGetValue("default-cpu-type", out var cpu) && cpu.Kind == PropertyKind.String ? cpu.Value : null;

    private static string? Target(string architecture, QmpReply reply) => architecture switch
    {
        // 64-bit boards, which the 32-bit binary does not have.
        "arm" => HasAny(reply, "sbsa-ref", "raspi3b", "raspi3ap", "xlnx-zcu102") ? "aarch64" : "arm",
        "riscv" when HasAny(reply, "microchip-icicle-kit", "shakti_c", "xiangshan-kunminghu") => "riscv64",
        "riscv" when HasAny(reply, "opentitan") => "riscv32",
        "riscv" => OfWidth(reply, "rv64") ? "riscv64" : OfWidth(reply, "rv32") ? "riscv32" : null,
        "mips64" => HasAny(reply, "boston", "fuloong2e", "fulong2e", "loongson3-virt") ? "mips64el" : "mips64",
        "xtensa" => reply.Machines.Any(machine => CpuType(machine) == "fsf-xtensa-cpu") ? "xtensaeb" : "xtensa",

        // Both byte orders have the same machine types.
        "mips" or "superh" => null,
        "powerpc64" => "ppc64",
        "powerpc" => "ppc",
        "loongarch" => "loongarch64",
        _ => architecture,
    };

    private static bool OfWidth(QmpReply reply, string prefix) =>
        reply.Machines.Any(machine => CpuType(machine) is { } cpu && cpu.StartsWith(prefix, StringComparison.Ordinal));

    // The boards of these targets have no default CPU.
    private static string? WithoutCpus(QmpReply reply) =>
        HasAny(reply, "arduino-uno") ? "avr"
        : HasAny(reply, "10m50-ghrd") ? "nios2"
        : null;

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
