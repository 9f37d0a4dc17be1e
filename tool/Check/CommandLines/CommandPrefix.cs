using System.Collections.Frozen;

namespace MachineTypes.Tool.Check.CommandLines;

// See docs/decisions/0065-commands-without-a-machine-type.md.
/// <summary>Finds where a command starts: after prompts, keywords, assignments, and commands that run the command that follows them, such as <c>sudo</c>.</summary>
internal static class CommandPrefix
{
    private static readonly FrozenSet<string> Runners = FrozenSet.ToFrozenSet(
        [
            "sudo", "doas", "exec", "env", "nohup", "time", "nice", "ionice", "chrt", "taskset", "numactl", "timeout", "setsid", "stdbuf", "strace", "ltrace", "gdb", "valgrind", "perf", "cgexec",
            "systemd-run", "unshare", "chroot", "runuser", "su", "command", "eval", "start", "call", "cmd", "fakeroot", "catchsegv", "if", "then", "do", "else", "elif", "while", "until", "!", "{", "--",
        ],
        StringComparer.Ordinal);

    // Commands that mention a binary, but do not run it.
    private static readonly FrozenSet<string> Mentions = FrozenSet.ToFrozenSet(
        [
            "apt", "apt-get", "aptitude", "apk", "dnf", "yum", "microdnf", "zypper", "pacman", "paru", "yay", "emerge", "xbps-install", "brew", "port", "pkg", "choco", "scoop", "winget", "nix-env",
            "nix-shell", "guix", "snap", "dpkg", "dpkg-query", "rpm", "which", "whereis", "type", "hash", "man", "info", "ls", "ll", "file", "ldd", "strip", "strings", "nm", "objdump", "readelf", "chmod",
            "chown", "chcon", "setcap", "getcap", "cp", "mv", "ln", "rm", "install", "update-alternatives", "test", "[", "[[", "cat", "grep", "egrep", "pgrep", "pkill", "killall", "pidof", "ps",
            "find", "locate", "ninja", "make", "restorecon", "semanage", "aa-complain", "aa-enforce", "RUN",
        ],
        StringComparer.Ordinal);

    /// <summary>Determines whether everything before a word may precede a command.</summary>
    /// <param name="words">The words of the command.</param>
    /// <param name="index">The index of the word.</param>
    public static bool IsCommandAt(IReadOnlyList<Word> words, int index)
    {
        var isRun = false;
        for (var i = PromptLength(words, index); i < index; i++)
        {
            var text = words[i].Text;
            if (Runners.Contains(text))
                isRun = true;
            else if (!Assignments.Is(words[i]) && !(isRun && (text.StartsWith('-') || IsArgumentAt(words, i))))
                return false;
        }

        return true;
    }

    /// <summary>Determines whether a command mentions a binary without running it, such as one that installs it.</summary>
    /// <param name="words">The words of the command.</param>
    /// <param name="binary">The index of the binary.</param>
    public static bool IsMention(IReadOnlyList<Word> words, int binary)
    {
        for (var i = 0; i < binary; i++)
        {
            if (Mentions.Contains(words[i].Text) || (words[i].Text is "-v" or "-V" && i > 0 && words[i - 1].Text == "command"))
                return true;
        }

        return false;
    }

    // user@host:~$, [root@host ~]#, $, %
    private static int PromptLength(IReadOnlyList<Word> words, int command)
    {
        const int Longest = 3;
        for (var i = Math.Min(command, Longest) - 1; i >= 0; i--)
        {
            if (words[i].Text is [.., '$' or '#' or '%' or '>'])
                return i + 1;
        }

        return 0;
    }

    // sudo -u root, timeout 60, taskset -c 0-3
    private static bool IsArgumentAt(IReadOnlyList<Word> words, int i) =>
        words[i - 1].Text.StartsWith('-') || (words[i].Text.Length > 0 && words[i].Text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or 'x' or 's' or 'm' or 'h'));
}
