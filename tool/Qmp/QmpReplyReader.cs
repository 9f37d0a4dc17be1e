using System.Text.Json;

namespace MachineTypes.Tool.Qmp;

/// <summary>
/// Reads the answer to <c>query-machines</c>: the reply alone, or a whole recorded QMP session with greeting, events and other commands, with the commands in it or without. Where
/// a reply's command is not in the text, the reply is known by its shape.
/// </summary>
internal ref struct QmpReplyReader
{
    /// <summary>What to do to get a reply, as the last part of a message.</summary>
    public const string HowToAsk =
        "save QEMU's whole reply to {\"execute\": \"query-machines\", \"arguments\": {\"compat-props\": true}} (before QEMU 9.1 without the arguments)";

    private const string Expected = "expected a reply to query-machines, {\"return\": [{\"name\": ...}, ...]}";

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly QmpSession _session = new();
    private IReadOnlyList<ReplyMachine>? _machines;
    private ReadOnlySpan<byte> _machinesText;
    private QemuVersion? _version;
    private string? _target;
    private (int Rank, QmpFormatException? Reason) _problem;

    private QmpReplyReader(ReadOnlySpan<byte> utf8) => _utf8 = utf8;

    /// <summary>Reads a reply.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="QmpFormatException">The text is something else.</exception>
    public static QmpReply Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new QmpFormatException("the text is in UTF-16; save the reply in UTF-8", null);
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            utf8 = utf8[3..];
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
            throw new QmpFormatException($"empty; {Expected}; {HowToAsk}", null);

        return new QmpReplyReader(utf8).Read();
    }

    private QmpReply Read()
    {
        var cursor = new JsonCursor(_utf8);
        while (cursor.Next())
        {
            if (cursor.Token != JsonTokenType.StartObject)
                throw cursor.Error($"{cursor.Unexpected("an object").Message}; {Expected}; {HowToAsk}");

            Take(QmpMessage.Read(ref cursor, _utf8));
        }

        return _machines is not null
            ? new QmpReply(_machines) { Version = _version, Target = _target }
            : throw _problem.Reason ?? new QmpFormatException($"no reply in it; {Expected}; {HowToAsk}", null);
    }

    private void Take(QmpMessage message)
    {
        if (message.Command is not null)
            _session.Give(message);
        else if (message.Greeting is { } greeting)
            _version ??= QmpFacts.VersionIn(new JsonCursor(_utf8, greeting), "version");
        else if (message.Error is { } refusal)
            Complain(_session.CommandOf(message), QmpFacts.Refusal(new JsonCursor(_utf8, refusal)));
        else if (message.Return is { } result)
            Take(_session.CommandOf(message), result);
    }

    private void Take(string? command, Range result)
    {
        var cursor = new JsonCursor(_utf8, result);
        switch (command)
        {
            case "query-version":
                _version = QmpFacts.Version(cursor) ?? _version;
                break;
            case "query-target":
                _target = QmpFacts.Target(cursor) ?? _target;
                break;
            case "query-machines":
                TakeMachines(cursor, result);
                break;
            case null:
                TakeByShape(cursor, result);
                break;
        }
    }

    // Lists of other things are passed over; if no list is the reply, the first of them tells why.
    private void TakeByShape(JsonCursor cursor, Range result)
    {
        if (cursor.Token != JsonTokenType.StartArray)
        {
            _version ??= QmpFacts.Version(cursor);
            _target ??= QmpFacts.Target(cursor);
            Complain(rank: 1, cursor.Error($"{cursor.Unexpected("a list of machine types in \"return\"").Message}; {HowToAsk}"));
        }
        else if (QmpFacts.AreMachines(cursor))
        {
            TakeMachines(cursor, result);
        }
        else
        {
            Complain(rank: 3, QmpFacts.WhyNoMachines(cursor));
        }
    }

    // Who asked twice, without and with compat-props, meant the reply that has them.
    private void TakeMachines(JsonCursor cursor, Range result)
    {
        var machines = QmpFacts.Machines(cursor);
        var text = _utf8[result];
        if (_machines is null || (HasCompat(machines) && !HasCompat(_machines)))
        {
            _machines = machines;
            _machinesText = text;
        }
        else if (HasCompat(machines) == HasCompat(_machines) && !text.SequenceEqual(_machinesText))
            throw cursor.Error("a second reply to query-machines, which differs from the first; give each QEMU's reply a file of its own");
    }

    private static bool HasCompat(IReadOnlyList<ReplyMachine> machines) => machines.Any(machine => machine.Compat is not null);

    // The best reason is what QEMU said of query-machines itself, then what is wrong with a list, then what it refused of what nobody knows.
    private void Complain(string? command, QmpFormatException refusal)
    {
        if (command is null or "query-machines")
            Complain(command is null ? 2 : 4, refusal);
    }

    private void Complain(int rank, QmpFormatException reason)
    {
        if (rank > _problem.Rank)
            _problem = (rank, reason);
    }
}
