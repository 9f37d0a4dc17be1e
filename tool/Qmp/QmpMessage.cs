using System.Text;
using System.Text.Json;

namespace MachineTypes.Tool.Qmp;

/// <summary>One message of a QMP session, sent by either side. Values are ranges in the recorded session: they are read once it is known which command they belong to.</summary>
internal readonly record struct QmpMessage
{
    /// <summary>Gets the command, such as <c>query-machines</c>; null if the message is not a command.</summary>
    public string? Command { get; private init; }

    /// <summary>Gets the range of the greeting; null if the message is not a greeting.</summary>
    public Range? Greeting { get; private init; }

    /// <summary>Gets the range of the result of a command; null if the message is not a result.</summary>
    public Range? Return { get; private init; }

    /// <summary>Gets the range of the error of a command; null if the message is not an error.</summary>
    public Range? Error { get; private init; }

    /// <summary>Gets the id that a command and its reply share, as JSON; null if there is none.</summary>
    public string? Id { get; private init; }

    /// <summary>Reads a message to its end.</summary>
    /// <param name="cursor">A cursor on the message.</param>
    /// <param name="json">The document that the cursor reads.</param>
    public static QmpMessage Read(ref JsonCursor cursor, ReadOnlySpan<byte> json)
    {
        var message = default(QmpMessage);
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            var name = cursor.ReadPropertyName();
            var start = cursor.Offset;
            var command = cursor.StringOrNull();
            cursor.Skip();
            var value = start..cursor.End;
            message = name switch
            {
                "execute" or "exec-oob" => message with { Command = command },
                "QMP" => message with { Greeting = value },
                "return" => message with { Return = value },
                "error" => message with { Error = value },
                "id" => message with { Id = Encoding.UTF8.GetString(json[value]) },
                _ => message,
            };
        }

        return message;
    }
}
