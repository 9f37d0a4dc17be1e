namespace PendingFlips;

/// <summary>The consumer: it builds a part of the hypervisor's command line.</summary>
public static class GuestMemory
{
    /// <summary>The options that give a guest its RAM, in the way that its machine type takes.</summary>
    public static string Options(QemuMachine machine, int megabytes) => machine.RequiresMemdev
        ? $"-object memory-backend-ram,id=ram0,size={megabytes}M -numa node,memdev=ram0" // nothing but a preview comes here today
        : $"-numa node,mem={megabytes}M";
}
