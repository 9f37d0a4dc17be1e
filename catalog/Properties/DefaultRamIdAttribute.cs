namespace MachineTypes.Qemu;

/// <summary>The id of the memory backend that holds the guest's RAM where none is named.</summary>
/// <remarks>
/// <c>default-ram-id</c> of <c>MachineInfo</c> in <c>qapi/machine.json</c>. The id travels with a migration: one who moves from <c>-m</c> alone to
/// <c>-machine memory-backend=ID</c> must give the backend this id, or the guest no longer migrates.
/// </remarks>
/// <param name="value">The id, such as <c>pc.ram</c>.</param>
[MachineProperty("default-ram-id", IntroducedIn = "5.2")]
public sealed class DefaultRamIdAttribute(string value) : MachineValueAttribute<string>(value);
