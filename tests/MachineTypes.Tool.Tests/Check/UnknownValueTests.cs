namespace MachineTypes.Tool.Tests.Check;

/// <summary>Machine types that a file does not contain: variables that only the shell knows, and placeholders. They are not checked, and the output says so.</summary>
public class UnknownValueTests
{
    [Theory]
    [InlineData("qemu-system-x86_64 -M \"$MACHINE\"")]
    [InlineData("qemu-system-x86_64 -M $(choose pc)")]
    [InlineData("qemu-system-x86_64 -M `choose pc`")]
    [InlineData("qemu-system-x86_64 -M pc-$VERSION -smp $N")]
    [InlineData("M=$1\nqemu-system-x86_64 -M $M")]
    [InlineData("M=pc qemu-system-x86_64 -M $M")]
    [InlineData("M=pc\nqemu-system-x86_64 -M '$M'x$N")]
    [InlineData("M='pc none'\nqemu-system-x86_64 -M x$M")]
    [InlineData("M=pc\nqemu-system-x86_64 -M %M%")]
    [InlineData("ExecStart=/usr/bin/qemu-system-x86_64 -machine {{ machine }} -smp {{ cpus }}")]
    [InlineData("ExecStart=/usr/bin/qemu-system-x86_64 -machine {% if q35 %}q35{% endif %} -smp 2")]
    [InlineData("ExecStart=/usr/bin/qemu-system-x86_64 -machine '{{ machine }},accel=kvm'")]
    [InlineData("ExecStart=/usr/bin/qemu-system-x86_64 -machine ${{ inputs.machine }}")]
    [InlineData("qemu-system-x86_64 -M @MACHINE@")]
    [InlineData("qemu-system-x86_64 -M %MACHINE% -smp 4")]
    [InlineData("qemu-system-x86_64 -M !MACHINE! -smp 4")]
    [InlineData("qemu-system-x86_64 -M <machine> -smp 4")]
    [InlineData("qemu-system-x86_64 -M <machine type>,accel=kvm")]
    [InlineData("qemu-system-x86_64 -M [machine]")]
    [InlineData("qemu-system-x86_64 -M #{machine}")]
    [InlineData("qemu-system-x86_64 -M %s -smp %d")]
    [InlineData("qemu-system-x86_64 -M %(machine)s")]
    [InlineData("qemu-system-x86_64 -M pc-q35-{version}")]
    [InlineData("qemu-system-x86_64 -M pc-i440fx-%{version}")]
    [InlineData("qemu-system-x86_64 -machine ...,confidential-guest-support=x")]
    [InlineData("qemu-system-x86_64 -M MACHINE")]
    [InlineData("qemu-system-x86_64 -M machine-type")]
    [InlineData("qemu-system-x86_64 -M __MACHINE__")]
    [InlineData("cmd = f\"qemu-system-aarch64 -M {machine} -smp {n}\"")]
    [InlineData("qemu-system-x86_64 -m 1G \"$@\"")]
    [InlineData("qemu-system-x86_64 -m 1G $OPTIONS -smp 300")]
    [InlineData("qemu-system-x86_64 -m 1G {{ options }}")]
    [InlineData("qemu-system-x86_64 ... -smp 300")]
    [InlineData("qemu-system-x86_64 -readconfig vm.cfg -smp 300")]
    [InlineData("run() { qemu-system-x86_64 \"$@\"; }")]
    public void A_command_line(string text) => AssertNotChecked(text);

    [Theory]
    [InlineData("<domain type='kvm'><os><type arch='x86_64' machine='MACHINE'>hvm</type></os></domain>")]
    [InlineData("<domain type='kvm'><vcpu>300</vcpu><os><type arch='x86_64' machine='{{ machine }}'>hvm</type></os></domain>")]
    [InlineData("<domain type='kvm'><os><type arch='x86_64' machine='%s'>hvm</type></os></domain>")]
    [InlineData("<domain type='kvm'><os><type arch='{{ arch }}' machine='@MACHINE@'>hvm</type></os></domain>")]
    public void A_domain(string xml) => AssertNotChecked(xml);

    private static void AssertNotChecked(string text)
    {
        var outcome = Checked.Run(text, "--as-of", "7.2");

        Assert.Equal("", outcome.Error);
        Assert.EndsWith("[unknown-value]", Assert.Single(outcome.OutLines[..^1]), StringComparison.Ordinal);
        Assert.EndsWith("1 file, 1 guest (1 not checked), as of QEMU 7.2: 0 errors, 0 warnings, 1 note", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
    }
}
