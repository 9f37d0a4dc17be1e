using System.Text.Json;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads the replies of a session: version, target, machine types, or the error with which QEMU rejected a command.</summary>
internal static class QmpFacts
{
    /// <summary>Reads the version in <c>{"qemu": {"major": 10, "minor": 0, "micro": 3}}</c>; returns null for anything else.</summary>
    /// <param name="cursor">A cursor on the reply.</param>
    public static QemuVersion? Version(JsonCursor cursor) => VersionIn(cursor, "qemu", Numbers);

    /// <summary>Reads the version in a property of an object, as in the greeting; returns null if there is none.</summary>
    /// <param name="cursor">A cursor on the object.</param>
    /// <param name="name">The name of the property.</param>
    public static QemuVersion? VersionIn(JsonCursor cursor, string name) => VersionIn(cursor, name, Inner);

    /// <summary>Reads the target in <c>{"arch": "x86_64"}</c>; returns null for anything else.</summary>
    /// <param name="cursor">A cursor on the reply.</param>
    public static string? Target(JsonCursor cursor)
    {
        string? target = null;
        if (cursor.Token != JsonTokenType.StartObject)
            return null;

        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            if (cursor.ReadPropertyName() == "arch")
                target = cursor.StringOrNull();

            cursor.Skip();
        }

        return target is { Length: > 0 } ? target : null;
    }

    /// <summary>Reads the error with which QEMU rejected a command.</summary>
    /// <param name="cursor">A cursor on the error.</param>
    public static QmpFormatException Error(JsonCursor cursor)
    {
        var position = cursor.Offset;
        cursor.Object("\"error\"");
        string? kind = null, description = null;
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            switch (cursor.ReadPropertyName())
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
            $"QEMU returned an error, {Printable.Line(kind ?? "(no class)")}: {Printable.Line(description ?? "(no description)")}; {QmpReplyReader.HowToAsk}");
    }

    /// <summary>Reads the machine types in a reply to <c>query-machines</c>.</summary>
    /// <param name="cursor">A cursor on the reply.</param>
    public static IReadOnlyList<ReplyMachine> Machines(JsonCursor cursor)
    {
        cursor.Array("the reply to query-machines");
        var start = cursor.Offset;
        var machines = new List<ReplyMachine>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (cursor.Next() && cursor.Token != JsonTokenType.EndArray)
        {
            var position = cursor.Offset;
            var machine = ReplyMachineReader.Read(ref cursor);
            if (!names.Add(machine.Name))
                throw cursor.ErrorAt(position, $"duplicate machine type {Printable.Echo(machine.Name)}; {QmpReplyReader.HowToAsk}");

            machines.Add(machine);
        }

        return machines.Count > 0 ? machines : throw cursor.ErrorAt(start, $"the reply has no machine types; {QmpReplyReader.HowToAsk}");
    }

    /// <summary>Determines whether an array consists of machine types. Other commands return arrays of named items too, but those have no vCPUs and no default.</summary>
    /// <param name="cursor">A cursor on the array.</param>
    public static bool AreMachines(JsonCursor cursor)
    {
        while (cursor.Next() && cursor.Token != JsonTokenType.EndArray)
        {
            if (cursor.Token != JsonTokenType.StartObject)
            {
                cursor.Skip();
                continue;
            }

            while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
            {
                if (cursor.ReadPropertyName() is "cpu-max" or "is-default" or "compat-props")
                    return true;

                cursor.Skip();
            }
        }

        return false;
    }

    /// <summary>Explains what is wrong with an array that does not consist of machine types, in case it was meant to be the reply.</summary>
    /// <param name="cursor">A cursor on the array.</param>
    public static QmpFormatException WhyNoMachines(JsonCursor cursor)
    {
        try
        {
            var count = Machines(cursor).Count;
            return cursor.Error($"none of the {count} items in this array has \"cpu-max\", so it is not a reply to query-machines; {QmpReplyReader.HowToAsk}");
        }
        catch (QmpFormatException problem)
        {
            return problem;
        }
    }

    private delegate QemuVersion? Reading(ref JsonCursor cursor);

    private static QemuVersion? VersionIn(JsonCursor cursor, string name, Reading reading)
    {
        QemuVersion? version = null;
        if (cursor.Token != JsonTokenType.StartObject)
            return null;

        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            if (cursor.ReadPropertyName() == name && cursor.Token == JsonTokenType.StartObject)
                version = reading(ref cursor);
            else
                cursor.Skip();
        }

        return version;
    }

    private static QemuVersion? Inner(ref JsonCursor cursor)
    {
        QemuVersion? version = null;
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            if (cursor.ReadPropertyName() == "qemu" && cursor.Token == JsonTokenType.StartObject)
                version = Numbers(ref cursor);
            else
                cursor.Skip();
        }

        return version;
    }

    private static QemuVersion? Numbers(ref JsonCursor cursor)
    {
        int? major = null, minor = null, micro = null;
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            var name = cursor.ReadPropertyName();
            var number = cursor.IntegerOrNull();
            cursor.Skip();
            (major, minor, micro) = name switch
            {
                "major" => (number, minor, micro),
                "minor" => (major, number, micro),
                "micro" => (major, minor, number),
                _ => (major, minor, micro),
            };
        }

        return major is { } first && minor is { } second ? new QemuVersion(first, second, micro ?? 0) : null;
    }
}
