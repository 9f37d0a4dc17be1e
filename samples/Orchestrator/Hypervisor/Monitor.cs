using MachineTypes;
using MachineTypes.Qemu;
using Orchestrator.Model;

namespace Orchestrator.Hypervisor;

/// <summary>The commands that QEMU's monitor takes while a guest runs.</summary>
public sealed class Monitor(Domain domain, TextWriter output)
{
    public Domain Domain { get; } = domain;

    public X86_64Machine Machine => Domain.Machine;

    [SupportedWhen<HotpluggableCpusAttribute>(Machine = nameof(Machine))]
    public async Task PlugCpuAsync(int socket)
    {
        await output.WriteLineAsync($$$"""{"execute":"device_add","arguments":{"driver":"host-x86_64-cpu","id":"cpu{{{socket}}}","socket-id":{{{socket}}},"core-id":0,"thread-id":0}}""");
    }

    public Task PauseAsync() => output.WriteLineAsync("""{"execute":"stop"}""");

    public Task ContinueAsync() => output.WriteLineAsync("""{"execute":"cont"}""");

    /// <summary>Brings a guest to a number of vCPUs; returns false where it has to be restarted for that.</summary>
    public async Task<bool> GrowAsync(int cpus)
    {
        if (cpus > Machine.CpuMax)
            return false;

        await PauseAsync();
        try
        {
            for (var socket = Domain.Sizing.Cpus; socket < cpus; socket++)
            {
                if (!Machine.HotpluggableCpus)
                    return false;

                await PlugCpuAsync(socket);
            }
        }
        finally
        {
            await ContinueAsync();
        }

        return true;
    }
}
