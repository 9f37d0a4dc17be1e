using System.Collections.Concurrent;
using System.Text;

namespace MachineTypes.Testing;

/// <summary>
/// The snapshots of one test on disk, in the layout of the Verify library: <c>Class.Method#Name.g.verified.cs</c>, UTF-8 with a byte order mark, lines that
/// end in a line feed. A file that differs or is new is written beside it as <c>.received.cs</c>.
/// </summary>
/// <param name="directory">The folder of the snapshots.</param>
/// <param name="test">The test as <c>Class.Method</c>.</param>
public sealed class SnapshotFiles(string directory, string test)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly ConcurrentDictionary<string, bool> Used = new();

    /// <summary>Compares everything that a test generated with its snapshots, and reports what differs.</summary>
    /// <param name="snapshots">The generated files.</param>
    /// <exception cref="SnapshotException">A file differs, is new, or is no longer generated.</exception>
    public void Check(IEnumerable<SnapshotText> snapshots)
    {
        // A second call would treat the first one's files as stale, so it is an error in the test.
        if (!Used.TryAdd(Path.Combine(directory, test), true))
            throw new InvalidOperationException($"{test} verified its snapshots twice. One test has one set of snapshots: split the test.");

        Directory.CreateDirectory(directory);
        foreach (var leftOver in FilesOf("received"))
            File.Delete(leftOver);

        var stale = FilesOf("verified").ToHashSet(StringComparer.Ordinal);
        var findings = new List<string>();
        foreach (var snapshot in snapshots)
        {
            stale.Remove(PathOf(snapshot, "verified"));
            if (Compare(snapshot) is { } finding)
                findings.Add(finding);
        }

        findings.AddRange(stale.Order(StringComparer.Ordinal).Select(path => $"No longer generated: {path}\nDelete it if that is right."));
        if (findings.Count > 0)
            throw new SnapshotException($"{test}: {findings.Count} difference(s) from its snapshots.\n\n" + string.Join("\n\n", findings));
    }

    private string? Compare(SnapshotText snapshot)
    {
        var verified = PathOf(snapshot, "verified");
        var received = PathOf(snapshot, "received");
        if (!File.Exists(verified))
        {
            Write(received, snapshot.Text);
            return $"New: {received}\nRead it, and if it is right, rename it to {verified}";
        }

        var expected = File.ReadAllText(verified, Encoding);
        if (expected == snapshot.Text)
            return null;

        Write(received, snapshot.Text);
        return $"Differs: {received}\nfrom:    {verified}\n{FirstDifference(expected, snapshot.Text)}";
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;

        return $"first in line {line + 1}:\n  verified: {Line(left)}\n  received: {Line(right)}";

        string Line(string[] lines) => line < lines.Length ? $"\"{lines[line].Replace("\r", "\\r", StringComparison.Ordinal)}\"" : "(end of file)";
    }

    // Several test programs (one for each Roslyn version) may find the same difference at the same time; any of them may write the file.
    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, Encoding);
        }
        catch (IOException) when (File.Exists(path))
        {
        }
    }

    private string PathOf(SnapshotText snapshot, string state) => Path.Combine(directory, $"{test}#{snapshot.Name}.{state}.cs");

    private IEnumerable<string> FilesOf(string state) =>
        from path in Directory.EnumerateFiles(directory, $"{test}*.{state}.*")
        let name = Path.GetFileName(path)
        where name.StartsWith($"{test}#", StringComparison.Ordinal) || name.StartsWith($"{test}.{state}.", StringComparison.Ordinal)
        select path;
}
