using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Tells a QEMU by its name.</summary>
internal static partial class QemuBinary
{
    /// <summary>Whether a word is the name or path of a QEMU.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isFirst">Whether it is the first of its command: the bare word <c>kvm</c> means many things elsewhere.</param>
    public static bool Is(string word, bool isFirst) => Name().IsMatch(word) || (word is "kvm" && isFirst) || word.EndsWith("/kvm", StringComparison.Ordinal) && word[0] == '/';

    /// <summary>The target that a QEMU's name tells; null where it tells none, as <c>qemu-kvm</c>.</summary>
    public static string? TargetOf(string word) => Name().Match(word).Groups["target"] is { Success: true, Value: var target } ? target : null;

    // qemu-system-x86_64, /usr/libexec/qemu-kvm, ExecStart=/usr/bin/qemu-system-arm
    [GeneratedRegex("(^|/)qemu-(kvm|system-(?<target>[a-z0-9_]+))([.]exe)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
