using System.Text.RegularExpressions;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Hosts;

/// <summary>Reads the output of <c>qemu-system-x86_64 -machine help</c>, with or without the prompt and the command before it.</summary>
internal static partial class MachineHelp
{
    /// <summary>The line before the machine types.</summary>
    public static ReadOnlySpan<byte> Header => "Supported machines are:"u8;

    /// <summary>Reads the output.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="InputException">It has no machine types, or one twice.</exception>
    public static QmpReply Read(string name, string output)
    {
        var machines = new Dictionary<string, ReplyMachine>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        string? target = null;
        var isList = false;
        foreach (var line in output.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("Supported machines are:", StringComparison.Ordinal))
            {
                if (machines.Count > 0)
                    throw new InputException($"{name}: has the machine types of more than one binary; put those of each into a file of its own");
                isList = true;
            }
            else if (!isList)
            {
                target = Binary().Match(line) is { Success: true } binary ? binary.Groups["target"].Value : target;
            }
            else if (Line().Match(line) is { Success: true, Groups: var parts })
            {
                var marks = parts["marks"].Value;
                if (Alias().Match(marks) is { Success: true } alias)
                    aliases[alias.Groups["name"].Value] = parts["name"].Value;
                else
                    machines[parts["name"].Value] = Machine(parts["name"].Value, marks);
            }
        }

        return machines.Count == 0
            ? throw new InputException($"{name}: has no machine types after \"Supported machines are:\"")
            : new QmpReply([.. machines.Values.Select(machine => machine with { Alias = aliases.GetValueOrDefault(machine.Name) })]) { Kind = ReplyKind.MachineHelp, Target = target };
    }

    private static ReplyMachine Machine(string name, string marks)
    {
        var properties = new Dictionary<string, PropertyValue>(StringComparer.Ordinal);
        if (marks.Contains("(default)", StringComparison.Ordinal))
            properties.Add("is-default", PropertyValue.Of(true));

        return new ReplyMachine(name, null, marks.Contains("(deprecated)", StringComparison.Ordinal), null, properties);
    }

    // pc-i440fx-7.2        Standard PC (i440FX + PIIX, 1996) (default)
    [GeneratedRegex(@"^(?<name>[!-~]+) +[^ ].*?(?<marks>( \((default|deprecated|alias of [!-~]+)\))*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\(alias of (?<name>[!-~]+)\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Alias();

    [GeneratedRegex("qemu-system-(?<target>[a-z0-9_]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Binary();
}
