using System.Text.Json;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads what the replies of a session say: version, target, machine types, or why QEMU refused.</summary>
internal static class QmpFacts
{
    /// <summary>The version in <c>{"qemu": {"major": 10, "minor": 0, "micro": 3}}</c>; null in anything else.</summary>
    public static QemuVersion? Version(JsonCursor cursor) => VersionIn(cursor, "qemu", Numbers);

    /// <summary>The version in an object that holds one under a name, as the greeting does.</summary>
    public static QemuVersion? VersionIn(JsonCursor cursor, string name) => VersionIn(cursor, name, Inner);

    /// <summary>The target in <c>{"arch": "x86_64"}</c>; null in anything else.</summary>
    public static string? Target(JsonCursor cursor)
    {
        string? target = null;
        if (cursor.Token != JsonTokenType.StartObject)
            return null;

        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            if (cursor.TakePropertyName() == "arch")
                target = cursor.StringOrNull();

            cursor.Skip();
        }

        return target is { Length: > 0 } ? target : null;
    }

    /// <summary>Why QEMU refused a command.</summary>
    public static QmpFormatException Refusal(JsonCursor cursor)
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
            $"QEMU answered with an error, {Printable.Line(kind ?? "of no class")}: {Printable.Line(description ?? "without a description")}; {QmpReplyReader.HowToAsk}");
    }

    /// <summary>The machine types in the reply to <c>query-machines</c>.</summary>
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
                throw cursor.ErrorAt(position, $"a second machine type {Printable.Echo(machine.Name)}; no QEMU has two of one name; {QmpReplyReader.HowToAsk}");

            machines.Add(machine);
        }

        return machines.Count > 0 ? machines : throw cursor.ErrorAt(start, $"the reply has no machine types; {QmpReplyReader.HowToAsk}");
    }

    /// <summary>Whether a list is of machine types. Other commands reply with lists of named things too, but of those none has vCPUs or is the default one.</summary>
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
                if (cursor.TakePropertyName() is "cpu-max" or "is-default" or "compat-props")
                    return true;

                cursor.Skip();
            }
        }

        return false;
    }

    /// <summary>What is wrong with a list that is not of machine types, in case that it was meant to be the reply.</summary>
    public static QmpFormatException WhyNoMachines(JsonCursor cursor)
    {
        try
        {
            var count = Machines(cursor).Count;
            return cursor.Error($"none of the {count} things in this list has \"cpu-max\", so it is no reply to query-machines; {QmpReplyReader.HowToAsk}");
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
            if (cursor.TakePropertyName() == name && cursor.Token == JsonTokenType.StartObject)
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
            if (cursor.TakePropertyName() == "qemu" && cursor.Token == JsonTokenType.StartObject)
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
            var name = cursor.TakePropertyName();
            var number = cursor.WholeNumber();
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
