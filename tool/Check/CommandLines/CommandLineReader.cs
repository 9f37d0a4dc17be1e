using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Finds QEMU command lines in a text file: a shell script, a unit file, a log or a list of processes.</summary>
internal sealed class CommandLineReader
{
    // Scripts call functions a few levels deep, and a few dozen times.
    private const int MaxDepth = 8;
    private const int MaxCalls = 1_000;

    private readonly Variables _variables = new();
    private readonly Functions _functions = new();
    private readonly List<Guest> _found = [];
    private int _calls;

    /// <summary>Reads the guests that a file starts.</summary>
    /// <param name="text">The content of the file.</param>
    /// <exception cref="UnreadableGuestException">The file cannot consist of command lines.</exception>
    public static IEnumerable<Guest> Read(string text)
    {
        var reader = new CommandLineReader();
        foreach (var command in new ShellReader(text).Commands(word => QemuBinary.Is(word.Text, isFirst: false)))
        {
            foreach (var next in reader._functions.Add(command))
                reader.ReadCommand(next, depth: 0);
            foreach (var guest in reader.Take())
                yield return guest;
        }

        foreach (var command in reader._functions.Uncalled)
            reader.ReadCommand(command, depth: 0);
        foreach (var guest in reader.Take())
            yield return guest;
    }

    /// <summary>Reads the guests of processes, from <c>/proc/PID/cmdline</c>.</summary>
    /// <param name="text">The arguments, each of which ends with a NUL character.</param>
    public static IEnumerable<Guest> ReadProcesses(string text)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\0', start) is >= 0 and var found ? found : text.Length;
            var argument = text[start..end].TrimEnd('\n');
            if (QemuBinary.IsPath(argument) && QemuBinary.Is(argument, isFirst: true))
            {
                if (ReadProcess(words) is { } guest)
                    yield return guest;

                words.Clear();
            }

            words.Add(Word.At(argument, new TextPosition(1, start + 1)));
            start = end + 1;
        }

        if (ReadProcess(words) is { } last)
            yield return last;
    }

    private static Guest? ReadProcess(List<Word> words) => words is [var binary, ..] && QemuBinary.Is(binary.Text, isFirst: true) ? ReadGuest(words, 0) : null;

    private List<Guest> Take()
    {
        List<Guest> found = [.. _found];
        _found.Clear();
        return found;
    }

    private void ReadCommand(ShellCommand command, int depth)
    {
        if (command.Array is { } array)
        {
            _variables.Assign(array, command.Words);
            return;
        }

        List<Word> words = [.. _variables.Expand(command.Words)];
        if (words is [{ Text: "shift" }, ..])
            _variables.Shift(words is [_, { Text: [>= '0' and <= '9' and var count] }, ..] ? count - '0' : 1);
        else if (FunctionAt(words) is var call and >= 0 && depth < MaxDepth && ++_calls <= MaxCalls)
            Call(words, call, depth);
        else if (Find(words) is { } guest)
            _found.Add(guest);
        else
            Assignments.Read(command.Words, _variables);
    }

    private int FunctionAt(List<Word> words)
    {
        var first = words.FindIndex(word => !Assignments.Is(word));
        return first >= 0 && _functions.Called(words[first].Text) is not null ? first : -1;
    }

    private void Call(List<Word> words, int function, int depth)
    {
        var body = _functions.Called(words[function].Text)!;
        _variables.Call(words.Skip(function + 1), () =>
        {
            foreach (var command in body)
                ReadCommand(command, depth + 1);
        });
    }

    private static Guest? Find(List<Word> words)
    {
        var binary = words.FindIndex(word => QemuBinary.Is(word.Text, isFirst: false));
        if (binary < 0)
            binary = words.FindIndex(word => QemuBinary.Is(word.Text, isFirst: true)) is >= 0 and var kvm && CommandPrefix.IsCommandAt(words, kvm) ? kvm : CalledVariable(words);
        if (binary >= 0)
            return binary < words.Count - 1 ? ReadGuest(words, binary) : null;

        // ["qemu-system-x86_64", "-M", "pc"] in JSON, Python and container files.
        if (words.FindIndex(word => QemuBinary.IsListed(word.Text)) is >= 0 and var listed)
            return ReadGuest([.. words.Skip(listed).Select(WithoutPunctuation)], 0);

        // "qemu-system-x86_64 -M pc" as one string of another language, or of sh -c. Without arguments, "$@" is no word at all.
        if (words is not [var first, ..] || Assignments.Is(first) || words.Find(word => QemuBinary.IndexIn(word.Text) >= 0) is not { } text)
            return null;

        return ReadGuest([.. text.Split(QemuBinary.IndexIn(text.Text))], 0);
    }

    private static Word WithoutPunctuation(Word word)
    {
        var start = word.Text.AsSpan().IndexOfAnyExcept("[{");
        var end = word.Text.AsSpan().LastIndexOfAnyExcept(",]}");
        return start < 0 || end < start ? word : word.Slice(start, end - start + 1);
    }

    // "$QEMU" -machine ..., my-qemu -machine ...: no other program has this option.
    private static int CalledVariable(List<Word> words)
    {
        var first = words.FindIndex(word => word.Text is [Word.Unknown] || QemuBinary.MentionsQemu(word.Text));
        if (first >= 0 && first + 1 < words.Count && Assignments.IsSign(words[first + 1]))
            return -1;

        return first >= 0 && words.Skip(first).Any(word => word.Text is "-machine" or "--machine") && CommandPrefix.IsCommandAt(words, first) ? first : -1;
    }

    private static Guest? ReadGuest(List<Word> words, int binary)
    {
        var name = words[binary].Text;
        var line = new QemuCommandLine([.. words.Skip(binary + 1)]);
        if (line.IsQuery)
            return null;

        var guest = new Guest
        {
            Position = words[binary].PositionOf(0),
            Kind = GuestKind.CommandLine,
            Target = QemuBinary.TargetOf(name),
            Accelerator = Accelerators.DefaultOf(QemuBinary.NameOf(name)),
        };
        QemuArguments.Read(line, guest);
        return guest.Machine is { Name: not null, IsKnown: true } || IsCommandLine(words, binary, line) ? guest : null;
    }

    // Without a machine type, the name of a binary may only be mentioned.
    private static bool IsCommandLine(List<Word> words, int binary, QemuCommandLine line)
    {
        if (CommandPrefix.IsMention(words, binary) || !line.IsPlausible)
            return false;

        var isCommand = CommandPrefix.IsCommandAt(words, binary);
        var isPath = QemuBinary.IsPath(words[binary].Text);
        var next = binary + 1 < words.Count ? words[binary + 1].Text : "";
        return next is ['-', _, ..] ? isPath || line.Images <= 1
            : (isCommand || isPath) && (line.Options.Count > 0 ? line.Images <= 1 : next is [Word.Unknown, ..]);
    }
}
