using System.Text.RegularExpressions;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.ErrorLines;

/// <summary>Finds the errors about machine types in logs and reports.</summary>
internal static partial class ErrorLineReader
{
    // The lines of a log are shorter. Longer ones are not errors, and would take long to search.
    private const int MaxLength = 4000;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The errors, in the order of the text.</returns>
    public static IEnumerable<ReportedError> Read(string text)
    {
        var number = 0;
        foreach (var range in text.AsSpan().EnumerateRanges())
        {
            number++;
            var line = text[range];
            if (line.Length <= MaxLength && line.Contains("achine", StringComparison.Ordinal) && ReadLine(line, number) is { } error)
                yield return error;
        }
    }

    private static ReportedError? ReadLine(string line, int number)
    {
        if (Received().Match(line) is { Success: true, Groups: var both })
            return Create(ReportedErrorKind.Received, both["name"]) with { Local = both["local"].Value };
        if (Deprecated().Match(line) is { Success: true, Groups: var old })
            return Create(ReportedErrorKind.Deprecated, old["name"]);
        if (NoDefault().Match(line) is { Success: true } none)
            return new(ReportedErrorKind.NoDefault, null, new(number, none.Index + 1));

        foreach (var pattern in (ReadOnlySpan<Regex>)[OptionBefore(), NameAfter(), Libvirt(), Capabilities(), Proxmox()])
        {
            if (pattern.Match(line) is { Success: true, Groups: var parts })
                return Create(ReportedErrorKind.Unsupported, parts["name"]);
        }

        return Unsupported().Match(line) is { Success: true } found ? new(ReportedErrorKind.Unsupported, null, new(number, found.Index + 1)) : null;

        ReportedError Create(ReportedErrorKind kind, Group name) => new(kind, name.Value, new(number, name.Index + 1));
    }

    // Machine type received is 'pc-i440fx-2.9' and local is 'pc-i440fx-2.8'
    [GeneratedRegex("Machine type received is '(?<name>[!-&(-~]+)' and local is '(?<local>[!-&(-~]+)'", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Received();

    // Machine type 'pc-i440fx-1.7' is deprecated: old and unattended - use a newer version instead
    [GeneratedRegex("Machine type '(?<name>[!-&(-~]+)' is deprecated", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Deprecated();

    [GeneratedRegex("No machine specified, and there is no default", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoDefault();

    // qemu-system-x86_64: -machine pc-q35-9.9,accel=kvm: unsupported machine type
    [GeneratedRegex(@"-(machine|M) (type=)?(?<name>[0-9A-Za-z_.+-]+)[^:]*: unsupported machine type", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OptionBefore();

    // unsupported machine type: "pc-q35-9.9", unsupported machine type 'pc-q35-9.9'
    [GeneratedRegex(@"unsupported machine type:? *['""](?<name>[0-9A-Za-z_.+-]+)['""]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex NameAfter();

    // Emulator '/usr/bin/qemu-system-x86_64' does not support machine type 'pc-q35-9.9'
    [GeneratedRegex(@"(does not support machine type|machine type is not supported by [^ ]+:) *['""](?<name>[0-9A-Za-z_.+-]+)['""]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Libvirt();

    // could not find capabilities for arch=x86_64 domaintype=kvm machine=pc-q35-9.9
    [GeneratedRegex(@"could not find capabilities for .*machine=(?<name>[0-9A-Za-z_.+-]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Capabilities();

    // Installed QEMU version '7.2.0' is too old to run machine type 'pc-q35-8.1+pve0', please upgrade node 'a'
    [GeneratedRegex(@"too old to run machine type '(?<name>[0-9A-Za-z_.+-]+)'", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Proxmox();

    [GeneratedRegex(@"(^|: )unsupported machine type *$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Unsupported();

    private static IEnumerable<Range> EnumerateRanges(this ReadOnlySpan<char> text)
    {
        var ranges = new List<Range>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            ranges.Add(start..(end > start && text[end - 1] == '\r' ? end - 1 : end));
            start = end + 1;
        }

        return ranges;
    }
}
