using System.Text.Json;

namespace MachineTypes.Tool.Qmp;

/// <summary>
/// Reads the reply to <c>query-machines</c>: the reply alone, or a whole recorded QMP session with greeting, events and other replies, with or without the commands. If
/// the command of a reply was not recorded, the reply is recognised by its shape.
/// </summary>
internal ref struct QmpReplyReader
{
    /// <summary>How to get a reply, as the last part of a message.</summary>
    public const string HowToAsk =
        "save QEMU's whole reply to {\"execute\": \"query-machines\", \"arguments\": {\"compat-props\": true}} (before QEMU 9.1 without the arguments)";

    private const string Expected = "expected a reply to query-machines, {\"return\": [{\"name\": ...}, ...]}";

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly QmpSession _session = new();
    private IReadOnlyList<ReplyMachine>? _machines;
    private ReadOnlySpan<byte> _machinesJson;
    private QemuVersion? _version;
    private string? _target;
    private (int Rank, QmpFormatException? Reason) _problem;

    private QmpReplyReader(ReadOnlySpan<byte> utf8) => _utf8 = utf8;

    /// <summary>Reads a reply.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="QmpFormatException">The document does not contain a reply.</exception>
    public static QmpReply Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new QmpFormatException("is in UTF-16; save the reply in UTF-8", null);
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            utf8 = utf8[3..];
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
            throw new QmpFormatException($"is empty; {Expected}; {HowToAsk}", null);

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
            : throw _problem.Reason ?? new QmpFormatException($"contains no reply; {Expected}; {HowToAsk}", null);
    }

    private void Take(QmpMessage message)
    {
        if (message.Command is not null)
            _session.AddCommand(message);
        else if (message.Greeting is { } greeting)
            _version ??= QmpFacts.VersionIn(new JsonCursor(_utf8, greeting), "version");
        else if (message.Error is { } error)
            AddProblem(_session.CommandOf(message), QmpFacts.Error(new JsonCursor(_utf8, error)));
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
                ReadMachines(cursor, result);
                break;
            case null:
                ReadByShape(cursor, result);
                break;
        }
    }

    // Arrays of other items are skipped. If no array is the reply, the first one explains why.
    private void ReadByShape(JsonCursor cursor, Range result)
    {
        if (cursor.Token != JsonTokenType.StartArray)
        {
            _version ??= QmpFacts.Version(cursor);
            _target ??= QmpFacts.Target(cursor);
            AddProblem(rank: 1, cursor.Error($"{cursor.Unexpected("an array of machine types in \"return\"").Message}; {HowToAsk}"));
        }
        else if (QmpFacts.AreMachines(cursor))
        {
            ReadMachines(cursor, result);
        }
        else
        {
            AddProblem(rank: 3, QmpFacts.WhyNoMachines(cursor));
        }
    }

    // If the session contains replies without and with compat-props, the one with them counts.
    private void ReadMachines(JsonCursor cursor, Range result)
    {
        var machines = QmpFacts.Machines(cursor);
        var json = _utf8[result];
        if (_machines is null || (HasCompat(machines) && !HasCompat(_machines)))
        {
            _machines = machines;
            _machinesJson = json;
        }
        else if (HasCompat(machines) == HasCompat(_machines) && !json.SequenceEqual(_machinesJson))
            throw cursor.Error("a second, different reply to query-machines; put the reply of each QEMU into a file of its own");
    }

    private static bool HasCompat(IReadOnlyList<ReplyMachine> machines) => machines.Any(machine => machine.Compat is not null);

    // The best explanation is the error of query-machines itself, then what is wrong with an array, then the error of an unknown command.
    private void AddProblem(string? command, QmpFormatException error)
    {
        if (command is null or "query-machines")
            AddProblem(command is null ? 2 : 4, error);
    }

    private void AddProblem(int rank, QmpFormatException reason)
    {
        if (rank > _problem.Rank)
            _problem = (rank, reason);
    }
}
