namespace PendingFlips;

/// <summary>The consumer, which builds part of the hypervisor's command line.</summary>
public static class GuestMemory
{
    /// <summary>Returns the options that define the RAM of a guest, in the form that its machine type accepts.</summary>
    public static string Options(QemuMachine machine, int megabytes) => machine.RequiresMemdev
        ? $"-object memory-backend-ram,id=ram0,size={megabytes}M -numa node,memdev=ram0" // today, only previews take this path
        : $"-numa node,mem={megabytes}M";
}
