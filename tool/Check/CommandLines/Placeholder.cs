using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// Recognises values that stand for others: <c>{machine}</c>, <c>%s</c>, <c>...</c>, <c>MACHINE</c>. Those that are never anything else, such as <c>{{ machine }}</c>, are
/// <see cref="Word.Unknown"/> already.
/// </summary>
internal static partial class Placeholder
{
    // Placeholders are much shorter, but a file may contain a string of any length.
    private const int MaxLength = 200;

    /// <summary>Determines whether a value contains a placeholder.</summary>
    /// <param name="value">The value.</param>
    public static bool IsIn(string value) => value.Contains(Word.Unknown, StringComparison.Ordinal) || (value.Length <= MaxLength && Part().IsMatch(value));

    /// <summary>Determines whether a name that does not exist is a word that stands for one, as in documentation.</summary>
    /// <param name="name">The name.</param>
    public static bool IsWord(string name) => name.Length <= MaxLength && Whole().IsMatch(name);

    // {machine}, {}, [machine], #{machine}, %s, %(machine)s, __MACHINE__, $MACHINE, ...
    [GeneratedRegex(
        @"\{[A-Za-z0-9_.: -]*\}|^\[[A-Za-z0-9_.= -]+\]|#\{|%[sdiv]|%\(|\$[A-Za-z_({]|<[A-Za-z][A-Za-z0-9_. -]*>|@[A-Za-z_]+@|__[A-Za-z_]+__|[.][.][.]|\u2026|![A-Za-z_]+!",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Part();

    // MACHINE, MACHINE_TYPE, machine-type, your-machine
    [GeneratedRegex("^([A-Z][A-Z_]+|(your[-_]?|my[-_]?)?(machine|vm|board)([-_]?(type|name))?|type|name|xxx+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Whole();
}
