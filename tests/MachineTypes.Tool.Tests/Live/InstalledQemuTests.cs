using System.Diagnostics;
using System.Net.Sockets;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Import;

namespace MachineTypes.Tool.Tests.Live;

/// <summary>Compares the catalogue, and an import, with the installed QEMU binaries. If none are installed, the tests are skipped.</summary>
public class InstalledQemuTests
{
    [Theory]
    [InlineData("x86_64", "qemu-system-x86")]
    [InlineData("i386", "qemu-system-x86")]
    [InlineData("arm", "qemu-system-arm")]
    [InlineData("aarch64", "qemu-system-arm")]
    public void A_binary_agrees_with_the_catalogue(string target, string package)
    {
        var binary = Binary(target, package);

        AssertAgrees(target, Outcome.Of(QemuCatalogs.All, "verify", "--qemu", binary, "--timeout", "60"));
    }

    [Theory]
    [InlineData("x86_64", "qemu-system-x86")]
    [InlineData("aarch64", "qemu-system-arm")]
    public void A_running_QEMU_agrees_with_the_catalogue_and_keeps_running(string target, string package)
    {
        var binary = Binary(target, package);
        var directory = Directory.CreateTempSubdirectory("machine-types-");
        var socket = Path.Combine(directory.FullName, "qmp.sock");
        using var qemu = Process.Start(binary, ["-machine", "none", "-nodefaults", "-display", "none", "-S", "-qmp", $"unix:{socket},server=on,wait=off"]);
        try
        {
            Assert.True(SpinWait.SpinUntil(() => IsListening(socket), TimeSpan.FromSeconds(30)), "QEMU opened no socket");

            // Twice: QEMU must still accept a connection after the first.
            AssertAgrees(target, Outcome.Of(QemuCatalogs.All, "verify", "--socket", socket, "--timeout", "60"));
            AssertAgrees(target, Outcome.Of(QemuCatalogs.All, "verify", "--socket", socket, "--timeout", "60"));
            Assert.False(qemu.HasExited);
        }
        finally
        {
            qemu.Kill(entireProcessTree: true);
            qemu.WaitForExit();
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_is_imported_from_a_binary_agrees_with_it()
    {
        var binary = Binary("x86_64", "qemu-system-x86");
        using var imported = new ImportedCatalog("x86_64", "X86_64Machine", "--qemu", binary, "--timeout", "60");

        Assert.EndsWith(", 0 differences", imported.Verify("--qemu", binary, "--timeout", "60").LastLine, StringComparison.Ordinal);
    }

    internal static string Binary(string target, string package)
    {
        var name = $"qemu-system-{target}";
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(directory => Path.Combine(directory, name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"{name} is not installed; it is in Debian's package {package}");
        return found!;
    }

    // The file is there before QEMU listens, and a connection in between is refused.
    private static bool IsListening(string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(path));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static void AssertAgrees(string target, Outcome outcome)
    {
        Assert.Equal("", outcome.Error);
        Assert.Contains($", {target}: ", outcome.LastLine, StringComparison.Ordinal);
        Assert.EndsWith(", 0 differences", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
    }
}
