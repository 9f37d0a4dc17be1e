using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Recognises QEMU binaries by their names.</summary>
internal static partial class QemuBinary
{
    /// <summary>Determines whether a word is the name or path of a QEMU binary.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isFirst">Whether it is the first word of its command: elsewhere, the word <c>kvm</c> has other meanings.</param>
    public static bool Is(string word, bool isFirst) => Name().IsMatch(word) || (word is "kvm" && isFirst) || word.EndsWith("/kvm", StringComparison.Ordinal) && word[0] == '/';

    /// <summary>Returns the target in the name of a QEMU binary, or null if it has none, such as <c>qemu-kvm</c>.</summary>
    /// <param name="word">The name or path.</param>
    public static string? TargetOf(string word) => Name().Match(word).Groups["target"] is { Success: true, Value: var target } ? target : null;

    // qemu-system-x86_64, /usr/libexec/qemu-kvm, ExecStart=/usr/bin/qemu-system-arm
    [GeneratedRegex("(^|/)qemu-(kvm|system-(?<target>[a-z0-9_]+))([.]exe)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
