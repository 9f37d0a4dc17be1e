using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Recognises QEMU binaries by their names.</summary>
internal static partial class QemuBinary
{
    /// <summary>Determines whether a word is the name or path of a QEMU binary.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isFirst">Whether it is the first word of its command: elsewhere, the word <c>kvm</c> has other meanings.</param>
    public static bool Is(string word, bool isFirst) => Name().IsMatch(word) || (isFirst && word is "kvm" or "kvm-spice") || Kvm().IsMatch(word);

    /// <summary>Determines whether a word may be the name of a program that runs QEMU, such as <c>qemu-wrapper.sh</c>.</summary>
    /// <param name="word">The name or path.</param>
    public static bool MentionsQemu(string word) => !word.StartsWith('-') && NameOf(word).Contains("qemu", StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether a word is the name or path of a QEMU binary in a list of arguments, followed by a comma.</summary>
    /// <param name="word">The word.</param>
    public static bool IsListed(string word) => word.EndsWith(',') && Is(word.TrimEnd(',').TrimStart('[', '{'), isFirst: false);

    /// <summary>Returns the target in the name of a QEMU binary, or null if it has none, such as <c>qemu-kvm</c>.</summary>
    /// <param name="word">The name or path.</param>
    public static string? TargetOf(string word) => Name().Match(word).Groups["target"] is { Success: true, Value: var target } ? target.ToLowerInvariant() : null;

    /// <summary>Returns the name of a QEMU binary without its directory.</summary>
    /// <param name="word">The name or path.</param>
    public static string NameOf(string word) => word[(word.LastIndexOfAny(['/', '\\', Word.Unknown, '=']) + 1)..];

    /// <summary>Determines whether a word is the path of a file in the root's tree, as in lists of processes.</summary>
    /// <param name="word">The name or path.</param>
    public static bool IsPath(string word) => word.StartsWith('/') || word.Contains('\\', StringComparison.Ordinal);

    /// <summary>Returns the index of a binary that is followed by an option, within a string that is one word; -1 if there is none.</summary>
    /// <param name="text">The string.</param>
    public static int IndexIn(string text) => text.Length > 20_000 || Embedded().Match(text) is not { Success: true, Groups: var parts } ? -1 : parts["name"].Index;

    // qemu-system-x86_64, /usr/libexec/qemu-kvm, ExecStart=/usr/bin/qemu-system-arm, C:\qemu\qemu-system-x86_64w.exe, $BIN/qemu-system-x86_64
    [GeneratedRegex(
        @"(^|[/\\\0=]|^[-@+])qemu-(kvm(-spice)?|system-(?<target>[a-z0-9_]+?))(-spice|-microvm|-headless|-unsigned|-[0-9][0-9.]*)?(w?[.]exe)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex("^([A-Za-z]+=)?/[^ ]*/kvm(-spice)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Kvm();

    // "qemu-system-x86_64 -M pc", with the prefix that a string has in other languages.
    [GeneratedRegex(@"(^[A-Za-z]{0,2}|[ \t\n/'""=(\[])(?<name>qemu-(kvm|system-[a-z0-9_]+)[ \t\n]+[-{\0])", RegexOptions.CultureInvariant)]
    private static partial Regex Embedded();
}
