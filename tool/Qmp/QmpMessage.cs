using System.Text;
using System.Text.Json;

namespace MachineTypes.Tool.Qmp;

/// <summary>One message of a QMP session, said by either side. Values are places in the session's text: they are read once it is known what they answer.</summary>
internal readonly record struct QmpMessage
{
    /// <summary>The command that it gives, such as <c>query-machines</c>; null if it is no command.</summary>
    public string? Command { get; private init; }

    /// <summary>Where the greeting of a QEMU stands in it.</summary>
    public Range? Greeting { get; private init; }

    /// <summary>Where the result of a command stands in it.</summary>
    public Range? Return { get; private init; }

    /// <summary>Where the refusal of a command stands in it.</summary>
    public Range? Error { get; private init; }

    /// <summary>The JSON of the name that a command was given and its reply repeats; null without one.</summary>
    public string? Id { get; private init; }

    /// <summary>Reads the message that the cursor stands on, to its end.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="json">The text that the cursor goes through.</param>
    public static QmpMessage Read(ref JsonCursor cursor, ReadOnlySpan<byte> json)
    {
        var message = default(QmpMessage);
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            var name = cursor.TakePropertyName();
            var start = cursor.Offset;
            var text = cursor.StringOrNull();
            cursor.Skip();
            var value = start..cursor.End;
            message = name switch
            {
                "execute" or "exec-oob" => message with { Command = text },
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
