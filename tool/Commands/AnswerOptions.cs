using System.CommandLine;
using System.Globalization;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Qmp.Live;

namespace MachineTypes.Tool.Commands;

/// <summary>The options that say where answers of real QEMUs come from. Each may be given several times, and they may be mixed.</summary>
internal sealed class AnswerOptions
{
    private const double LongestTimeout = 86_400;

    private readonly Option<string[]> _files = new("--qmp")
    {
        Description = "Files with a QEMU's reply to query-machines (asked with compat-props from QEMU 9.1 on), with a recorded QMP session, or with libvirt's .replies.",
        HelpName = "FILE...",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _binaries = new("--qemu")
    {
        Description = "A QEMU binary to start, ask and end, such as qemu-system-x86_64.",
        HelpName = "BINARY",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _sockets = new("--socket")
    {
        Description = "The QMP socket of a running QEMU to ask.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How long a QEMU may take to answer.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 10,
    };

    /// <summary>Adds the options to a command, which then demands at least one answer.</summary>
    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_binaries);
        command.Add(_sockets);
        command.Add(_timeout);
        _timeout.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= LongestTimeout))
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--timeout takes a number of seconds above 0 and up to {LongestTimeout}"));
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(_files) is null && result.GetResult(_binaries) is null && result.GetResult(_sockets) is null)
                result.AddError("an answer of a QEMU is needed: --qmp FILE, --qemu BINARY or --socket PATH");
        });
    }

    /// <summary>The answers that the command line asks for: files first, then binaries, then sockets.</summary>
    public IReadOnlyList<AnswerSource> Read(ParseResult parsed)
    {
        var timeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout));
        return
        [
            .. (parsed.GetValue(_files) ?? []).Select(file => new AnswerSource("qmp", file, cancellation => QmpFile.ReadAsync(file, cancellation))),
            .. (parsed.GetValue(_binaries) ?? []).Select(binary => new AnswerSource("qemu", binary, cancellation => QemuProcess.AskAsync(binary, timeout, cancellation))),
            .. (parsed.GetValue(_sockets) ?? []).Select(socket => new AnswerSource("socket", socket, cancellation => QmpSocket.AskAsync(socket, timeout, cancellation))),
        ];
    }
}

/// <summary>Where an answer comes from.</summary>
/// <param name="Kind">The option that named it, without its dashes.</param>
/// <param name="Name">The file, binary or socket.</param>
/// <param name="ReadAsync">Gets the answer.</param>
internal sealed record AnswerSource(string Kind, string Name, Func<CancellationToken, Task<QmpReply>> ReadAsync);
