namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Finds the functions of a script. The commands of a function that uses its parameters are read where it is called.</summary>
internal sealed class Functions
{
    private readonly Dictionary<string, List<ShellCommand>> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly List<ShellCommand> _body = [];
    private string? _declared;
    private string? _open;
    private int _depth;

    /// <summary>Gets the commands of functions that use their parameters but are never called.</summary>
    public IEnumerable<ShellCommand> Uncalled => _bodies.Where(body => !_called.Contains(body.Key)).SelectMany(body => body.Value).Concat(_body);

    /// <summary>Adds the next command of the script.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The commands to read now: none within a function that uses its parameters.</returns>
    public IReadOnlyList<ShellCommand> Add(ShellCommand command)
    {
        if (_open is not null)
            return AddToBody(command);

        if (_declared is { } name && command.Words is [{ Text: "{" }, ..])
            return Open(name, command with { Words = [.. command.Words.Skip(1)] });
        if (command.Words is [{ Text: "function" }, { } named, { Text: "{" }, ..])
            return Open(named.Text, command with { Words = [.. command.Words.Skip(3)] });

        _declared = command switch
        {
            { End: '(', Words: [{ } word] } => word.Text,
            { End: '(' or '\n', Words: [{ Text: "function" }, { } word] } => word.Text,
            _ => null,
        };
        return _declared is null ? [command] : [];
    }

    /// <summary>Returns the commands of a function.</summary>
    /// <param name="name">The name of the function.</param>
    /// <returns>The commands, or null if there is no function with this name that uses its parameters.</returns>
    public IReadOnlyList<ShellCommand>? Called(string name)
    {
        if (!_bodies.TryGetValue(name, out var body))
            return null;

        _called.Add(name);
        return body;
    }

    private IReadOnlyList<ShellCommand> Open(string name, ShellCommand first)
    {
        (_open, _declared, _depth) = (name, null, 1);
        return first.Words.Count > 0 ? AddToBody(first) : [];
    }

    private IReadOnlyList<ShellCommand> AddToBody(ShellCommand command)
    {
        if (command.Words is [{ Text: "{" }, ..])
            _depth++;
        if (command.Words is not [{ Text: "}" }, ..] || --_depth > 0)
        {
            _body.Add(command);
            return [];
        }

        List<ShellCommand> body = [.. _body];
        var name = _open!;
        _open = null;
        _body.Clear();
        if (!body.Exists(UsesParameters))
            return body;

        _bodies[name] = body;
        return [];
    }

    private static bool UsesParameters(ShellCommand command) =>
        command.Words.Any(word => Enumerable.Range(0, word.Text.Length).Any(i => word.Text[i] == Word.Unknown && word.ExpansionAt(i)?.Name is ['@'] or [>= '1' and <= '9']));
}
