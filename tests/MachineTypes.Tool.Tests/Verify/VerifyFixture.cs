using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Runs <c>verify</c> on a reply.</summary>
internal static class VerifyFixture
{
    public static Outcome RunVerify(string reply, params string[] more) => RunVerify(FakeCatalog.Small, reply, more);

    public static Outcome RunVerify(IReadOnlyList<Catalog> catalogs, string reply, params string[] more)
    {
        using var file = new TempFile(reply);
        return Outcome.Of(catalogs, ["verify", "--qmp", file.FilePath, .. more]);
    }

    /// <summary>Returns the lines with differences.</summary>
    public static IEnumerable<string> Differences(Outcome outcome) => outcome.OutLines.Where(line => line.Contains(": catalogue ", StringComparison.Ordinal));

    /// <summary>Returns the reply with one replacement. The test fails if there is nothing to replace.</summary>
    public static string Altered(string find, string replacement) => Altered(FakeCatalog.Reply, find, replacement);

    public static string Altered(string reply, string find, string replacement)
    {
        var at = reply.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{find} is not in the reply");
        return string.Concat(reply.AsSpan(0, at), replacement, reply.AsSpan(at + find.Length));
    }
}
