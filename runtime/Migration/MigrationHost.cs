namespace MachineTypes;

/// <summary>One side of a migration: the machine type that the host would start, and the releases of the hypervisor and the consumer that run on it.</summary>
/// <typeparam name="TRelease">The release value of the hypervisor.</typeparam>
/// <typeparam name="TConsumer">The release value of its consumer.</typeparam>
/// <param name="machine">The machine type.</param>
/// <param name="release">The hypervisor's release.</param>
/// <param name="consumer">The consumer's release; the default value if it is not known or there is none.</param>
public readonly struct MigrationHost<TRelease, TConsumer>(IMachineType<TRelease> machine, TRelease release, TConsumer consumer = default)
    where TRelease : struct, IRelease
    where TConsumer : struct, IConsumer<TRelease>
{
    /// <summary>Gets the machine type.</summary>
    public IMachineType<TRelease> Machine { get; } = machine;

    /// <summary>Gets the hypervisor's release.</summary>
    public TRelease Release { get; } = release;

    /// <summary>Gets the consumer's release; the default value if it is not known or there is none.</summary>
    public TConsumer Consumer { get; } = consumer;
}
