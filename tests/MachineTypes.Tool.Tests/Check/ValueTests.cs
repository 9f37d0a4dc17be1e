using System.Globalization;
using System.Text;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>Values that a file gives itself, in each of the languages that start QEMU.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("MACHINE=${MACHINE:-pc-q35-4.0}\nqemu-system-x86_64 -machine \"$MACHINE\",accel=kvm", 1, 20)]
    [InlineData("qemu-system-x86_64 -M ${M:-pc-q35-4.0}", 1, 28)]
    [InlineData("qemu-system-x86_64 -M \"${M-pc-q35-4.0}\",accel=kvm", 1, 28)]
    [InlineData("qemu-system-x86_64 -M ${M:-${N:-pc-q35-4.0}}", 1, 33)]
    [InlineData("V=4.0\nqemu-system-x86_64 -M \"pc-q35-${X:-$V}\"", 2, 24)]
    [InlineData(": ${M:=pc-q35-4.0}\nqemu-system-x86_64 -M $M", 1, 8)]
    [InlineData(": \"${M:=pc-q35-4.0}\"\nqemu-system-x86_64 -M $M", 1, 9)]
    [InlineData("M=${1:-pc-q35-4.0}\nqemu-system-x86_64 -M $M", 1, 8)]
    [InlineData("ARGS=${ARGS:--m 1G -M pc-q35-4.0}\nqemu-system-x86_64 $ARGS", 1, 23)]
    [InlineData("[Service]\nEnvironment=MACHINE=pc-q35-4.0\nExecStart=/usr/bin/qemu-system-x86_64 -machine ${MACHINE} -m 1G", 2, 21)]
    [InlineData("Environment=\"MACHINE=pc-q35-4.0\" \"RAM=1G\"\nExecStart=/usr/bin/qemu-system-x86_64 -machine $MACHINE -m $RAM", 1, 22)]
    [InlineData("ENV MACHINE=pc-q35-4.0\nCMD qemu-system-x86_64 -machine $MACHINE", 1, 13)]
    [InlineData("MACHINE ?= pc-q35-4.0\nrun:\n\tqemu-system-x86_64 -machine $(MACHINE)", 1, 12)]
    [InlineData("QEMU := qemu-system-x86_64\nrun:\n\t$(QEMU) -M pc-q35-4.0", 3, 13)]
    [InlineData("QEMUFLAGS = -machine pc-q35-4.0 -nographic\nrun:\n\tqemu-system-x86_64 $(QEMUFLAGS)", 1, 22)]
    [InlineData("run:\n\t@qemu-system-x86_64 -M pc-q35-4.0", 2, 25)]
    [InlineData("CMD [\"qemu-system-x86_64\", \"-M\", \"pc-q35-4.0\"]", 1, 35)]
    [InlineData("subprocess.run(['/usr/bin/qemu-system-x86_64', '-M', 'pc-q35-4.0,accel=kvm', '-m', '1G'])", 1, 55)]
    [InlineData("run() {\n  qemu-system-x86_64 \"$@\"\n}\nrun -machine pc-q35-4.0", 4, 14)]
    [InlineData("run() { qemu-system-x86_64 \"$@\"; }\nrun -machine pc-q35-4.0", 2, 14)]
    [InlineData("function run {\n  qemu-system-x86_64 -M $1 -smp $2\n}\nrun pc-q35-4.0 2", 4, 5)]
    [InlineData("run() { local m=$1; shift; qemu-system-x86_64 -machine \"$m\" \"$@\"; }\nrun pc-q35-4.0 -smp 2", 2, 5)]
    [InlineData("run() { qemu-system-x86_64 -M ${1:-pc-q35-4.0}; }\nrun", 1, 36)]
    [InlineData("run() { qemu-system-x86_64 \"$@\"; }\nmain() { run -M \"$1\"; }\nmain pc-q35-4.0", 3, 6)]
    [InlineData("sudo $hypervisor -machine pc-q35-4.0 -smp 2", 1, 27)]
    [InlineData("sudo -E -u qemu $hypervisor -machine pc-q35-4.0 -smp 2", 1, 38)]
    [InlineData("$ $QEMU -machine pc-q35-4.0 -smp 2", 1, 18)]
    [InlineData("user@host:~$ $QEMU -machine pc-q35-4.0 -smp 2", 1, 29)]
    [InlineData("[root@host ~]# $QEMU -machine pc-q35-4.0 -smp 2", 1, 31)]
    [InlineData("exec \"$QEMU\" -machine pc-q35-4.0", 1, 23)]
    [InlineData("exec nice -n 5 \"$QEMU\" -machine pc-q35-4.0", 1, 33)]
    [InlineData("timeout 60 \"$QEMU\" -machine pc-q35-4.0", 1, 29)]
    [InlineData("/usr/bin/kvm-spice -machine pc-q35-4.0,accel=kvm -smp 2", 1, 29)]
    [InlineData("kvm-spice -machine pc-q35-4.0", 1, 20)]
    [InlineData("$BIN/qemu-system-x86_64 -M pc-q35-4.0", 1, 28)]
    [InlineData("sh -c \"qemu-system-x86_64 -M pc-q35-4.0\"", 1, 30)]
    [InlineData("subprocess.run(\"qemu-system-x86_64 -M pc-q35-4.0\", shell=True)", 1, 39)]
    [InlineData("@echo off\r\n\"C:\\Program Files\\qemu\\qemu-system-x86_64.exe\" -M pc-q35-4.0 -smp 4\r\n", 2, 51)]
    [InlineData("C:\\qemu\\qemu-system-x86_64.exe -M pc-q35-4.0", 1, 35)]
    [InlineData(".\\qemu\\qemu-system-x86_64 -M pc-q35-4.0", 1, 30)]
    [InlineData("qemu-system-x86_64w.exe -M pc-q35-4.0 -smp 4", 1, 28)]
    [InlineData("start \"\" QEMU-SYSTEM-X86_64W.EXE -M pc-q35-4.0 -smp 4", 1, 37)]
    [InlineData("set MACHINE=pc-q35-4.0\r\nqemu-system-x86_64.exe -M %MACHINE% -smp 4", 1, 13)]
    [InlineData("set \"MACHINE=pc-q35-4.0\"\nqemu-system-x86_64.exe -M %machine%,accel=whpx", 1, 14)]
    [InlineData("set MACHINE=pc-q35-4.0\nqemu-system-x86_64.exe -M !MACHINE!", 1, 13)]
    [InlineData("%~dp0qemu-system-x86_64.exe -M pc-q35-4.0", 1, 32)]
    [InlineData("qemu-system-x86_64.exe ^\r\n  -M pc-q35-4.0 ^\r\n  -smp 4", 2, 6)]
    [InlineData("qemu-system-x86_64.exe `\n  -M pc-q35-4.0 `\n  -smp 4", 2, 6)]
    [InlineData("$machine = \"pc-q35-4.0\"\n& \"C:\\qemu\\qemu-system-x86_64.exe\" -M $machine", 1, 13)]
    [InlineData("& $env:QEMU -machine pc-q35-4.0", 1, 22)]
    public void A_value_is_read_and_reported_where_it_is(string text, int line, int column) => Assert.Equal(
        string.Create(CultureInfo.InvariantCulture, $"{line}:{column}: error: pc-q35-4.0 was removed in QEMU 10.1; the newest is pc-q35-11.1 [removed-machine-type]"),
        Assert.Single(Checked.Lines(text, "--as-of", "11.1")));

    [Fact]
    public void An_assignment_before_a_default_wins() => Assert.Empty(Checked.Lines("M=pc-q35-11.1\nqemu-system-x86_64 -M ${M:-pc-q35-4.0}", "--as-of", "11.1"));

    [Fact]
    public void Each_call_of_a_function_is_a_guest() => Assert.Contains(
        ", 2 guests, ",
        Checked.Run("run() { qemu-system-x86_64 -M \"$1\"; }\nrun pc-q35-11.1\nrun pc-q35-11.0", "--as-of", "11.1").LastLine,
        StringComparison.Ordinal);

    [Fact]
    public void Arguments_of_processes_end_with_NUL() => Assert.Equal(
        [
            "1:38: error: pc-q35-4.0 was removed in QEMU 10.1; the newest is pc-q35-11.1 [removed-machine-type]",
            "1:111: error: pc-q35-4.1 was removed in QEMU 10.1; the newest is pc-q35-11.1 [removed-machine-type]",
            "1 file, 2 guests, as of QEMU 11.1: 2 errors, 0 warnings, 0 notes",
        ],
        Checked.Run(
            Encoding.UTF8.GetBytes("/usr/bin/qemu-system-x86_64\0-machine\0pc-q35-4.0,accel=kvm\0-name\0it's a \"guest\"\0" + "/usr/libexec/qemu-kvm\0-machine\0pc-q35-4.1\0-smp\02\0"),
            "--as-of",
            "11.1").OutLines);

    [Fact]
    public void Text_may_be_UTF_16() =>
        Assert.Equal(1, Checked.Run([0xff, 0xfe, .. Encoding.Unicode.GetBytes("qemu-system-x86_64.exe -M pc-q35-4.0\r\n")], "--as-of", "11.1").ExitCode);
}
