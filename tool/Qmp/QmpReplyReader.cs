using System.Text.Json;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp;

/// <summary>
/// Reads the answer to <c>query-machines</c>: the reply alone, or a whole recorded QMP session with greeting, events and the replies
/// to other commands.
/// </summary>
internal static class QmpReplyReader
{
    /// <summary>What to do to get a reply, as the last part of a message.</summary>
    public const string HowToAsk =
        "save QEMU's whole reply to {\"execute\": \"query-machines\", \"arguments\": {\"compat-props\": true}} (before QEMU 9.1 without the arguments)";

    private const string Expected = "expected a reply to query-machines, {\"return\": [{\"name\": ...}, ...]}";

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

        var cursor = new JsonCursor(utf8);
        var session = default(Session);
        while (cursor.Next())
            ReadMessage(ref cursor, ref session);

        return session.Reply ?? throw session.Problem ?? new QmpFormatException($"no reply in it; {Expected}; {HowToAsk}", null);
    }

    private static void ReadMessage(ref JsonCursor cursor, ref Session session)
    {
        if (cursor.Token != JsonTokenType.StartObject)
            throw cursor.Error($"{cursor.Unexpected("an object").Message}; {Expected}; {HowToAsk}");

        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            var name = cursor.TakePropertyName();
            switch (name)
            {
                case "return" when cursor.Token == JsonTokenType.StartArray:
                    if (session.Reply is not null)
                        throw cursor.Error("a second reply with a list; keep only the reply to query-machines, and give each QEMU's reply a file of its own");
                    session.Reply = ReadMachines(ref cursor);
                    break;
                case "return":
                    session.Problem ??= cursor.Error($"{cursor.Unexpected("a list of machine types in \"return\"").Message}; {HowToAsk}");
                    cursor.Skip();
                    break;
                case "error":
                    session.Problem = ReadError(ref cursor);
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }
    }

    private static QmpFormatException ReadError(ref JsonCursor cursor)
    {
        var position = cursor.Offset;
        cursor.Object("\"error\"");
        string? kind = null, description = null;
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            switch (cursor.TakePropertyName())
            {
                case "class":
                    kind = cursor.String("an error's \"class\"");
                    break;
                case "desc":
                    description = cursor.String("an error's \"desc\"");
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }

        return cursor.ErrorAt(
            position,
            $"QEMU answered with an error, {Printable.Line(kind ?? "of no class")}: {Printable.Line(description ?? "without a description")}; {HowToAsk}");
    }

    private static QmpReply ReadMachines(ref JsonCursor cursor)
    {
        var start = cursor.Offset;
        var machines = new List<ReplyMachine>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (cursor.Next() && cursor.Token != JsonTokenType.EndArray)
        {
            var position = cursor.Offset;
            var machine = ReplyMachineReader.Read(ref cursor);
            if (!names.Add(machine.Name))
                throw cursor.ErrorAt(position, $"a second machine type {Printable.Echo(machine.Name)}; no QEMU has two of one name; {HowToAsk}");

            machines.Add(machine);
        }

        if (machines.Count == 0)
            throw cursor.ErrorAt(start, $"the reply has no machine types; {HowToAsk}");

        // Other commands reply with lists of named things too, but only machine types have vCPUs.
        if (!machines.Exists(machine => machine.Properties.ContainsKey("cpu-max")))
            throw cursor.ErrorAt(start, $"none of the {machines.Count} things in this list has \"cpu-max\", so it is no reply to query-machines; {HowToAsk}");

        return new QmpReply(machines);
    }

    private struct Session
    {
        public QmpReply? Reply;

        public QmpFormatException? Problem;
    }
}
