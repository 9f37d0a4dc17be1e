namespace MachineTypes.Tool.QemuFacts;

// See docs/decisions/0064-facts-of-qemu.md.
/// <summary>What runs the code of a guest, as far as the limits of machine types depend on it.</summary>
internal enum Accelerator
{
    /// <summary>It is not known, or QEMU chooses at start-up.</summary>
    NotKnown,

    /// <summary>KVM, with its interrupt controller in the kernel.</summary>
    Kvm,

    /// <summary>Xen.</summary>
    Xen,

    /// <summary>Any other, such as TCG: QEMU emulates the interrupt controller.</summary>
    Other,
}

/// <summary>Finds the accelerator of a guest.</summary>
internal static class Accelerators
{
    /// <summary>Returns the accelerator that a list of names selects.</summary>
    /// <param name="names">The accelerators that QEMU tries, in this order.</param>
    public static Accelerator Of(IEnumerable<string> names)
    {
        // If KVM cannot be used, QEMU tries the next one in the list.
        List<Accelerator> found = [.. names.Select(Of).Distinct()];
        return found is [var only] ? only : Accelerator.NotKnown;
    }

    /// <summary>Returns the accelerator with a name.</summary>
    /// <param name="name">The name in QEMU, or the type of a libvirt domain.</param>
    public static Accelerator Of(string name) => name switch
    {
        "kvm" => Accelerator.Kvm,
        "xen" => Accelerator.Xen,
        "tcg" or "qemu" or "hvf" or "hax" or "nvmm" or "whpx" or "mshv" or "qtest" => Accelerator.Other,
        _ => Accelerator.NotKnown,
    };

    /// <summary>Returns the accelerator that a binary uses if no option specifies one.</summary>
    /// <param name="binary">The name of the binary, without its directory.</param>
    public static Accelerator DefaultOf(string binary) => binary switch
    {
        // Wrappers, which add -enable-kvm.
        "kvm" or "kvm-spice" or "qemu-kvm-spice" => Accelerator.Kvm,

        // A binary whose name ends in "kvm" tries KVM first. All others try TCG first, which is always available.
        _ when binary.EndsWith("kvm", StringComparison.Ordinal) => Accelerator.NotKnown,
        _ when binary.StartsWith("qemu-system-", StringComparison.OrdinalIgnoreCase) => Accelerator.Other,
        _ => Accelerator.NotKnown,
    };
}
