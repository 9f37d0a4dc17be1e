using System.CommandLine;
using System.Globalization;
using MachineTypes.Tool.Hosts;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Qmp.Live;

namespace MachineTypes.Tool.Commands;

/// <summary>The options that specify where replies of real QEMUs come from. Each can be repeated, and they can be mixed.</summary>
/// <param name="acceptsLists">Whether files may also contain other lists of machine types, which have no compat entries.</param>
internal sealed class ReplyOptions(bool acceptsLists)
{
    private const double MaxTimeout = 86_400;

    private readonly Argument<string[]> _lists = new("FILE")
    {
        Description = "Files as for --qmp, or with the output of qemu-system-... -machine help, virsh capabilities or virsh domcapabilities.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _files = new("--qmp")
    {
        Description = "Files with a QEMU reply to query-machines (queried with compat-props from QEMU 9.1 on), a recorded QMP session, or a .replies file of libvirt.",
        HelpName = "FILE...",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _binaries = new("--qemu")
    {
        Description = "A QEMU binary to launch and query, such as qemu-system-x86_64.",
        HelpName = "BINARY",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _sockets = new("--socket")
    {
        Description = "The QMP socket of a running QEMU to query.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How long to wait for an answer.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 10,
        CustomParser = result => TryReadTimeout(result.Tokens[0].Value) ?? double.NaN,
    };

    /// <summary>Adds the options to a command, which then requires at least one of them.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        if (acceptsLists)
            command.Add(_lists);
        command.Add(_files);
        command.Add(_binaries);
        command.Add(_sockets);
        command.Add(_timeout);
        _timeout.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && TryReadTimeout(result.Tokens[0].Value) is null)
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--timeout accepts a number of seconds greater than 0 and at most {MaxTimeout}"));
        });
        command.Validators.Add(result =>
        {
            if (!(acceptsLists && result.GetResult(_lists) is { Tokens.Count: > 0 }) && result.GetResult(_files) is null && result.GetResult(_binaries) is null && result.GetResult(_sockets) is null)
                result.AddError($"specify at least one of {(acceptsLists ? "FILE, " : "")}--qmp FILE, --qemu BINARY and --socket PATH");
        });
    }

    /// <summary>Returns the sources on the command line: files first, then binaries, then sockets.</summary>
    /// <param name="context">Where the command writes.</param>
    /// <param name="parsed">The command line.</param>
    public IReadOnlyList<ReplySource> Read(ToolContext context, ParseResult parsed)
    {
        var timeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout));
        return
        [
            .. (acceptsLists ? parsed.GetValue(_lists) ?? [] : []).Select(file => new ReplySource("file", file, cancellation => HostFile.ReadAsync(file, cancellation))),
            .. (parsed.GetValue(_files) ?? []).Select(file => new ReplySource("qmp", file, cancellation => acceptsLists ? HostFile.ReadAsync(file, cancellation) : One(QmpFile.ReadAsync(file, cancellation)))),
            .. (parsed.GetValue(_binaries) ?? []).Select(binary => new ReplySource("qemu", binary, cancellation => Ask(binary, () => QemuProcess.QueryAsync(binary, timeout, cancellation)))),
            .. (parsed.GetValue(_sockets) ?? []).Select(socket => new ReplySource("socket", socket, cancellation => Ask(socket, () => QmpSocket.QueryAsync(socket, timeout, cancellation)))),
        ];

        Task<IReadOnlyList<QmpReply>> Ask(string qemu, Func<Task<QmpReply>> query) => One(Waiting.ForAsync(context.Error, $"querying {Printable.Name(qemu)}", query));
    }

    // Without thousands separators: 1,5 would be 15.
    private static double? TryReadTimeout(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MaxTimeout ? seconds : null;

    private static async Task<IReadOnlyList<QmpReply>> One(Task<QmpReply> reply) => [await reply.ConfigureAwait(false)];
}
