namespace MachineTypes.Tool.Tests.Check;

/// <summary>How command lines are read: as a shell would, and as QEMU would.</summary>
public class CommandLineTests
{
    private const string Unpinned = "1:{0}: warning: pc is an alias of pc-i440fx-10.0 in QEMU 10.0 and of a different machine type in other releases; use pc-i440fx-10.0 [unpinned-machine-type]";

    [Theory]
    [InlineData("qemu-system-x86_64 -machine pc", 29)]
    [InlineData("qemu-system-x86_64 --machine pc", 30)]
    [InlineData("qemu-system-x86_64 -M pc", 23)]
    [InlineData("qemu-system-x86_64 -M pc,accel=kvm", 23)]
    [InlineData("qemu-system-x86_64 -M type=pc,accel=kvm", 28)]
    [InlineData("qemu-system-x86_64 -M accel=kvm,type=pc", 38)]
    [InlineData("qemu-system-x86_64 -M q35 -M pc", 30)]
    [InlineData("qemu-system-x86_64 -M 'pc'", 24)]
    [InlineData("qemu-system-x86_64 -M \"pc,accel=$ACCEL\"", 24)]
    [InlineData("qemu-system-x86_64 -M p\\c", 23)]
    [InlineData("/usr/bin/qemu-system-x86_64 -M pc", 32)]
    [InlineData("sudo A=1 qemu-kvm -M pc", 22)]
    [InlineData("/usr/bin/kvm -id 100 -M pc", 25)]
    [InlineData("kvm -M pc", 8)]
    [InlineData("$QEMU -machine pc", 16)]
    [InlineData("\"${QEMU:-qemu}\" -machine pc", 26)]
    [InlineData("ExecStart=/usr/bin/qemu-system-x86_64 -M pc", 42)]
    [InlineData("if true; then qemu-system-x86_64 -M pc; fi", 37)]
    [InlineData("cat x | qemu-system-x86_64 -serial stdio -M pc > log 2>&1 &", 45)]
    [InlineData("root 12 0.3 10:00 0:01 /usr/bin/qemu-system-x86_64 -name it's -M pc -append a;b", 66)]
    public void A_machine_type_is_found(string text, int column) =>
        Assert.Equal([string.Format(System.Globalization.CultureInfo.InvariantCulture, Unpinned, column)], Checked.Lines(text, "--as-of", "10.0"));

    [Theory]
    [InlineData("qemu-system-x86_64 -M none # -M pc")]
    [InlineData("qemu-system-x86_64 -append '-M pc' -M none")]
    [InlineData("qemu-system-x86_64 -M none; git log -M pc")]
    [InlineData("qemu-system-x86_64 -name -M -M none")]
    [InlineData("qemu-system-riscv64 -M virt")]
    public void Valid_machine_types_are_not_reported(string text) => Assert.Empty(Checked.Lines(text, "--as-of", "10.0"));

    [Fact]
    public void A_script_keeps_its_lines_and_columns() => Assert.Equal(
        [
            "5:18: error: pc-q35-6.1 rejects -numa node,mem= (numa-mem-supported is false); use -numa node,memdev= [refused-option]",
            "7:9: error: 300 vCPUs, but pc-q35-6.1 supports at most 288 in QEMU 7.2 (cpu-max) [too-many-vcpus]",
        ],
        Checked.Lines(
            """
            # don't qemu-system-x86_64 -M pc
            qemu-system-x86_64 -machine "pc-q35-6.1" \
              -blockdev '{"driver": "file",
                "filename": "a"}' \
              -numa node,mem=1G \
              -smp 2,sockets=1,\
            maxcpus=300
            """,
            "--as-of",
            "7.2"));

    [Theory]
    [InlineData("M=pc\nqemu-system-x86_64 -M $M", 3)]
    [InlineData("M=pc\nqemu-system-x86_64 -machine \"type=${M},accel=kvm\"", 3)]
    [InlineData("export QEMU=qemu-system-x86_64 M='pc'\n\"$QEMU\" -M \"$M\"", 35)]
    [InlineData("ARGS=\"-M pc -smp 2\"\nqemu-system-x86_64 $ARGS", 10)]
    [InlineData("args=(-m 1G -M pc)\nqemu-system-x86_64 \"${args[@]}\"", 16)]
    [InlineData("args=(-m 1G)\nargs+=(-M none); args+=(-M pc)\nqemu-system-x86_64 \"${args[@]}\"", 0)]
    [InlineData("args=(\n  -m 1G # much\n  -M none\n)\nall=(qemu-system-x86_64 \"${args[@]}\")\nexec \"${all[@]}\" -M pc", 0)]
    public void Values_of_variables_are_reported_where_they_are_assigned(string text, int column)
    {
        var finding = Assert.Single(Checked.Lines(text, "--as-of", "10.0"));

        Assert.EndsWith("[unpinned-machine-type]", finding, StringComparison.Ordinal);
        if (column > 0)
            Assert.StartsWith(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"1:{column}: "), finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_of_a_process_list_is_a_guest() => Assert.EndsWith(
        "1 file, 2 guests, as of QEMU 10.0: 0 errors, 2 warnings, 0 notes",
        Checked.Run(
            """
            UID   PID CMD
            root    1 /sbin/init
            qemu  101 /usr/bin/qemu-system-x86_64 -name guest=it's -machine pc,usb=off -m 4096
            qemu  102 /usr/bin/qemu-system-x86_64 -name guest=that's -machine q35,usb=off -m 4096
            """,
            "--as-of",
            "10.0").LastLine,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("-smp 256", 256)]
    [InlineData("-smp cpus=256", 256)]
    [InlineData("-smp 1,maxcpus=256", 256)]
    [InlineData("-smp maxcpus=256,cpus=1", 256)]
    [InlineData("-smp sockets=2,cores=64,threads=2", 256)]
    [InlineData("-smp 4,sockets=2,dies=2,cores=32,threads=2", 256)]
    [InlineData("-smp 0x100", 256)]
    [InlineData("-smp 1 -smp maxcpus=256", 256)]
    [InlineData("-machine smp.cpus=1,smp.maxcpus=256", 256)]
    [InlineData("-smp $N,sockets=256", 256)]
    [InlineData("-smp 255", 0)]
    [InlineData("-smp 300,maxcpus=255", 0)]
    [InlineData("-smp 1,maxcpus=$MOST,sockets=256", 0)]
    [InlineData("-smp many", 0)]
    [InlineData("-smp -1", 0)]
    [InlineData("-smp", 0)]
    public void The_number_of_vCPUs_is_found_in_all_forms(string smp, int expected)
    {
        var findings = Checked.Lines($"qemu-system-x86_64 -M pc-i440fx-7.2 {smp}", "--as-of", "7.2");

        if (expected == 0)
            Assert.Empty(findings);
        else
            Assert.Contains($": error: {expected} vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]", Assert.Single(findings), StringComparison.Ordinal);
    }

    // Numbers that are too large to compute with are too many vCPUs, and not unknown.
    [Theory]
    [InlineData("-smp sockets=99999999999,cores=99999999999")]
    [InlineData("-smp 99999999999999999999")]
    public void A_number_of_any_length_is_too_many(string smp) => Assert.Contains(
        ": error: 2147483647 or more vCPUs, but pc-i440fx-7.2 supports at most 255 in QEMU 7.2 (cpu-max) [too-many-vcpus]",
        Assert.Single(Checked.Lines($"qemu-system-x86_64 -M pc-i440fx-7.2 {smp}", "--as-of", "7.2")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("pc-i440fx-5.0", "node,mem=1G", false)]
    [InlineData("pc-i440fx-5.1", "node,mem=1G", true)]
    [InlineData("pc-i440fx-5.1", "node,nodeid=0,cpus=0-3,mem=1G", true)]
    [InlineData("pc-i440fx-5.1", "type=node,mem=1G", true)]
    [InlineData("pc-i440fx-5.1", "node,memdev=ram0", false)]
    [InlineData("pc-i440fx-5.1", "cpu,node-id=0", false)]
    [InlineData("pc-i440fx-5.1", "dist,src=0,dst=1,val=20", false)]
    public void An_option_that_the_machine_type_rejects_is_found(string machine, string numa, bool isReported) =>
        Assert.Equal(isReported, Checked.Lines($"qemu-system-x86_64 -M {machine} -numa {numa}", "--as-of", "7.2").Any(line => line.EndsWith("[refused-option]", StringComparison.Ordinal)));
}
