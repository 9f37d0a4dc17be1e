namespace MachineTypes.Tool.Tests.Robustness;

/// <summary>Pipes, devices and strange names where a regular file is expected: one message, and no endless wait.</summary>
public class SpecialFileTests
{
    [Theory]
    [InlineData("list --assembly", "an assembly")]
    [InlineData("list --project", "a project file")]
    [InlineData("ship 1.0 --project", "a project file")]
    public void A_pipe_is_not_waited_for(string command, string expected)
    {
        var outcome = Shell.Run($"{command} pipe", "mkfifo pipe");
        Assert.Equal((2, $"machine-types: pipe: is not a regular file but a device, a named pipe or a socket; specify {expected}\n"), (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [InlineData("--assembly")]
    [InlineData("--project")]
    public void An_endless_device_is_not_read(string option)
    {
        var outcome = Shell.Run($"list {option} link", "ln -s /dev/zero link");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("link: is not a regular file", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_is_not_an_assembly()
    {
        var outcome = Shell.Run("list --assembly folder", "mkdir folder");
        Assert.Equal((2, "machine-types: folder: is a directory; specify an assembly in it\n"), (outcome.ExitCode, outcome.Error));
    }

    [Theory]
    [InlineData("mkfifo definitions/A.cs")]
    [InlineData("ln -s /dev/zero definitions/A.cs")]
    public void A_special_file_among_definitions_is_reported(string made)
    {
        var outcome = Shell.Run("import --qmp reply.json --target x86_64 --into definitions", "mkdir definitions; " + made + "; echo '{\"return\": [{\"name\": \"pc-i440fx-10.0\", \"cpu-max\": 1}]}' >reply.json");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("A.cs: is not a regular file", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report -o $'caf\\xe9.html'", "caf\\udce9.html")]
    [InlineData("import --qmp reply.json --target x86_64 --namespace N -o $'caf\\xe9'", "caf\\udce9")]
    public void No_other_file_is_written_than_the_one_that_is_named(string command, string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");

        var outcome = Shell.Run($"{command}; code=$?; ls caf* 2>/dev/null; exit $code", "echo '{\"return\": [{\"name\": \"pc-i440fx-10.0\", \"cpu-max\": 1}]}' >reply.json");
        Assert.Equal((2, "", $"machine-types: {name}: the name is not valid UTF-8; only files that are read may have such names\n"), (outcome.ExitCode, outcome.Out, outcome.Error));
    }
}
