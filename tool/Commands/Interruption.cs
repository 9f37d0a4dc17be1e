using System.Runtime.InteropServices;

namespace MachineTypes.Tool.Commands;

/// <summary>
/// Cancels a command when a signal requests the process to end, so that it terminates what it has started. Without it, all signals but two would end the process at once. A command that does not stop
/// within a few seconds is ended.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // By default, each of these ends a process on Linux: SIGUSR1, SIGUSR2, SIGALRM, SIGSTKFLT, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO and SIGPWR. PosixSignal has no names for them.
    private static readonly int[] OtherSignals = [10, 12, 14, 16, 24, 26, 27, 29, 30];

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary>Starts to handle signals.</summary>
    public Interruption()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }.Concat(OperatingSystem.IsLinux() ? OtherSignals.Cast<PosixSignal>() : []))
            _registrations.Add(PosixSignalRegistration.Create(signal, Handle));
    }

    /// <summary>Gets a token that is cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        _ = ExitLaterAsync();
        _source.Cancel();
    }

    private static async Task ExitLaterAsync()
    {
        await Task.Delay(Patience).ConfigureAwait(false);
        Environment.Exit(ExitCode.BadInput);
    }
}
