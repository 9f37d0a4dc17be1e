namespace MachineTypes.Qemu;

/// <summary>Declares the id of the memory backend that contains the guest's RAM if none is specified.</summary>
/// <remarks>
/// <c>default-ram-id</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>. The id is part of a migration: when replacing <c>-m</c> alone with
/// <c>-machine memory-backend=ID</c>, give the backend this id, or the guest can no longer migrate.
/// </remarks>
/// <param name="value">The id, such as <c>pc.ram</c>.</param>
[MachineProperty("default-ram-id", IntroducedIn = "5.2")]
public sealed class DefaultRamIdAttribute(string value) : MachineValueAttribute<string>(value);
