using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>What is read from each argument of QEMU, and which words are options and values.</summary>
public class QemuArgumentTests
{
    [Theory]
    [InlineData("-M q35", "q35@1:4")]
    [InlineData("--machine q35", "q35@1:11")]
    [InlineData("-M", "-")]
    [InlineData("-M type=q35", "q35@1:9")]
    [InlineData("-M accel=kvm,type=q35", "q35@1:19 Kvm")]
    [InlineData("-M q35,pc", "q35@1:4")]
    [InlineData("-M accel=kvm,pc", "- Kvm")]
    [InlineData("-M q35 -M type=", "-")]
    [InlineData("-M q35 -M usb=off", "q35@1:4 usb=off@1:15")]
    [InlineData("-M q35,usb=off,usb=on", "q35@1:4 usb=on@1:20")]
    [InlineData("-M %s", "?~@1:4")]
    [InlineData("-M [m]", "?[m]@1:4")]
    [InlineData("-M q35,accel=kvm", "q35@1:4 Kvm")]
    [InlineData("-M q35,accel=kvm:tcg", "q35@1:4")]
    [InlineData("-M q35,accel=tcg:hax", "q35@1:4 Other")]
    [InlineData("-accel kvm,thread=single", "- Kvm")]
    [InlineData("-accel kvm -accel tcg", "-")]
    [InlineData("-accel", "-")]
    [InlineData("-accel tcg", "- Other")]
    [InlineData("-enable-kvm", "- Kvm")]
    [InlineData("-no-kvm", "- Other")]
    [InlineData("-M q35,kernel_irqchip=off,accel=kvm", "q35@1:4 Other kernel_irqchip=off@1:23")]
    [InlineData("-M q35,kernel-irqchip=off,accel=kvm", "q35@1:4 Other kernel_irqchip=off@1:23")]
    [InlineData("-M q35,kernel_irqchip=split,accel=kvm", "q35@1:4 Kvm kernel_irqchip=split@1:23")]
    [InlineData("-M q35,kernel_irqchip=off", "q35@1:4 kernel_irqchip=off@1:23")]
    [InlineData("-readconfig f", "?f@1:13")]
    [InlineData("-readconfig f -M q35", "q35@1:18")]
    [InlineData("-M q35 -readconfig f", "q35@1:4")]
    [InlineData("$@", "?~@1:1 wide?")]
    [InlineData("$@ -accel tcg -M q35", "q35@1:18 Other wide?")]
    [InlineData("-M q35 {x}", "q35@1:4 wide?")]
    [InlineData("{x} {y}", "?{x}@1:1 wide?")]
    [InlineData("$@ -device intel-iommu,eim=on", "?~@1:1 wide")]
    [InlineData("-numa node,mem=1G", "- mem@1:16")]
    [InlineData("-numa type=node,mem=1G -numa node,mem=2G", "- mem@1:21 mem@1:39")]
    [InlineData("-numa node,memdev=a", "-")]
    [InlineData("-numa cpu,mem=1G", "-")]
    [InlineData("-numa type=cpu,mem=1G", "-")]
    [InlineData("-numa mem=1G,node", "-")]
    [InlineData("-device intel-iommu,eim=on", "- wide")]
    [InlineData("-device amd-iommu,xtsup=on", "- wide")]
    [InlineData("-device intel-iommu,eim=off", "-")]
    [InlineData("-device intel-iommu", "-")]
    [InlineData("-device virtio-blk,eim=on", "-")]
    [InlineData("-device x=y,eim=on", "-")]
    [InlineData("-global intel-iommu.eim=on", "- wide")]
    [InlineData("-global amd-iommu.xtsup=on", "- wide")]
    [InlineData("-global intel-iommu.eim=off", "-")]
    [InlineData("-global x.eim=on", "-")]
    [InlineData("-device", "-")]
    [InlineData("-numa", "-")]
    [InlineData("", "-")]
    public void A_guest(string arguments, string expected) => Assert.Equal($"9:9 {expected}", Read(arguments));

    [Theory]
    [InlineData("4", "4/4/4@1:6")]
    [InlineData("cpus=4", "4/4/4@1:11")]
    [InlineData("maxcpus=8", "8/8/8@1:14")]
    [InlineData("4,maxcpus=8", "4/8/8@1:16")]
    [InlineData("maxcpus=8,cores=4", "4/8/8@1:14")]
    [InlineData("sockets=2,cores=3", "6/6/7@1:14")]
    [InlineData("cores=3,sockets=2", "6/6/7@1:22")]
    [InlineData("4,sockets=2,cores=3", "4/6/7@1:16")]
    [InlineData("6,sockets=2,cores=3", "6/6/7@1:6")]
    [InlineData("6,sockets=2", "6/6/7@1:6")]
    [InlineData("8,sockets=2", "8/8/8@1:6")]
    [InlineData("6,dies=2", "6/6/7@1:6")]
    [InlineData("6,dies=1", "6/6/6@1:6")]
    [InlineData("6,modules=2", "6/6/7@1:6")]
    [InlineData("6,threads=2", "6/6/6@1:6")]
    [InlineData("12,sockets=2,threads=2", "12/12/14@1:6")]
    [InlineData("12,sockets=4,threads=1", "12/12/15@1:6")]
    [InlineData("12,dies=2,modules=2", "12/12/15@1:6")]
    [InlineData("12,sockets=2,dies=2", "12/12/15@1:6")]
    [InlineData("1,sockets=4", "1/4/4@1:16")]
    [InlineData("maxcpus=1,sockets=4", "4/1/1@1:14")]
    [InlineData("drawers=3", "3/3/3@1:14")]
    [InlineData("books=3", "3/3/3@1:12")]
    [InlineData("clusters=3", "3/3/3@1:15")]
    [InlineData("modules=3", "3/3/3@1:14")]
    [InlineData("dies=3,threads=2", "6/6/6@1:11")]
    [InlineData("sockets=0,cores=2", "2/2/2@1:22")]
    [InlineData("0", "0/0/0@1:6")]
    [InlineData("0,cores=2", "0/2/2@1:14")]
    [InlineData("6,cores=3", "6/6/7@1:6")]
    [InlineData("6,cores=x,sockets=2", "6/6/6@1:6")]
    [InlineData("sockets=99999999999,cores=99999999999", "2147483647/2147483647/2147483647@1:14")]
    [InlineData("cores=2147483647", "2147483647/2147483647/2147483647@1:12")]
    [InlineData("cpus=x,maxcpus=4", "/4/4@1:21")]
    [InlineData("cpus=x,cores=4", "/4/4@1:19")]
    [InlineData("4,maxcpus=x", null)]
    [InlineData("x", null)]
    [InlineData("cores=x", null)]
    public void The_vcpus(string smp, string? expected) => Assert.Equal($"9:9 -{(expected is null ? "" : $" cpus={expected}")}", Read($"-smp {smp}"));

    [Theory]
    [InlineData("-smp 4 -smp maxcpus=8", "9:9 - cpus=4/8/8@1:21")]
    [InlineData("-smp 4,maxcpus=8 -smp 2,maxcpus=6", "9:9 - cpus=2/6/6@1:33")]
    [InlineData("-M smp.cpus=4,smp.maxcpus=8", "9:9 - cpus=4/8/8@1:27")]
    [InlineData("-smp", "9:9 -")]
    public void The_vcpus_of_several_options(string arguments, string expected) => Assert.Equal(expected, Read(arguments));

    [Fact]
    public void What_the_arguments_do_not_specify_stays()
    {
        var guest = Guest();
        guest.Machine = MachineChoice.Of(new("q35", new(3, 3)));
        guest.Cpus = new(8, 4, 8, new(4, 4));
        guest.Accelerator = QemuFacts.Accelerator.Kvm;
        QemuArguments.Read(Line("$@ -S"), guest);

        Assert.Equal("9:9 q35@3:3 Kvm cpus=4/8/8@4:4 wide?", Described.Of(guest));

        guest.Accelerator = QemuFacts.Accelerator.Other;
        QemuArguments.Read(Line("$@"), guest);
        Assert.Equal("9:9 q35@3:3 cpus=4/8/8@4:4 wide?", Described.Of(guest));
    }

    [Theory]
    [InlineData("-M pc -S x", "M=pc S x1")]
    [InlineData("-M -S", "M=-S")]
    [InlineData("-M -smp 2", "M smp=2")]
    [InlineData("-M -foo", "M=-foo")]
    [InlineData("-name -foo", "name=-foo")]
    [InlineData("-foo a", "foo=a implausible")]
    [InlineData("-foo -S", "foo S implausible")]
    [InlineData("-foo -bar", "foo bar implausible")]
    [InlineData("-S a -S", "S S x1")]
    [InlineData("--M pc", "M=pc")]
    [InlineData("- a b", "x3")]
    [InlineData("a $x b {y}", "x2 unknown:~")]
    [InlineData("${x}a", "unknown:~a")]
    [InlineData("a$x", "unknown:a~")]
    [InlineData("-name $x", "name=~")]
    [InlineData("-M", "M")]
    [InlineData("", "")]
    public void Options_and_values(string arguments, string expected)
    {
        var line = Line(arguments);
        List<string> parts = [.. line.Options.Select(option => option.Value is { } value ? $"{option.Name}={value.Text}" : option.Name)];
        if (line.Images > 0)
            parts.Add($"x{line.Images}");
        if (!line.IsPlausible)
            parts.Add("implausible");
        if (line.UnknownPart is { } part)
            parts.Add($"unknown:{part.Text}");

        Assert.Equal(expected, Described.Printed(string.Join(' ', parts)));
        Assert.False(line.IsQuery);
    }

    [Theory]
    [InlineData("-M help")]
    [InlineData("-version")]
    [InlineData("-S -device virtio-blk,help")]
    [InlineData("-h -S")]
    public void A_query(string arguments) => Assert.True(Line(arguments).IsQuery);

    [Theory]
    [InlineData("qemu-system-x86_64", true, true, "x86_64", "qemu-system-x86_64")]
    [InlineData("/usr/bin/qemu-system-arm", true, true, "arm", "qemu-system-arm")]
    [InlineData("ExecStart=/usr/bin/qemu-system-arm", true, true, "arm", "qemu-system-arm")]
    [InlineData("Exec=qemu-system-arm", true, true, "arm", "qemu-system-arm")]
    [InlineData("C:\\qemu\\QEMU-SYSTEM-ARMw.EXE", true, true, "arm", "QEMU-SYSTEM-ARMw.EXE")]
    [InlineData("\0qemu-system-arm", true, true, "arm", "qemu-system-arm")]
    [InlineData("qemu-system-x86_64-spice", true, true, "x86_64", "qemu-system-x86_64-spice")]
    [InlineData("qemu-system-x86_64-9.2", true, true, "x86_64", "qemu-system-x86_64-9.2")]
    [InlineData("qemu-kvm", true, true, null, "qemu-kvm")]
    [InlineData("/usr/bin/kvm", true, true, null, "kvm")]
    [InlineData("/usr/bin/kvm-spice", true, true, null, "kvm-spice")]
    [InlineData("kvm", true, false, null, "kvm")]
    [InlineData("kvm-spice", true, false, null, "kvm-spice")]
    [InlineData("qemu-img", false, false, null, "qemu-img")]
    [InlineData("qemu-system-", false, false, null, "qemu-system-")]
    [InlineData("myqemu-kvm", false, false, null, "myqemu-kvm")]
    [InlineData("a/b", false, false, null, "b")]
    public void Binaries(string word, bool isFirst, bool isElsewhere, string? target, string name) => Assert.Equal(
        (isFirst, isElsewhere, target, name),
        (QemuBinary.Is(word, isFirst: true), QemuBinary.Is(word, isFirst: false), QemuBinary.TargetOf(word), QemuBinary.NameOf(word)));

    [Theory]
    [InlineData("qemu-kvm,", true)]
    [InlineData("[qemu-kvm,", true)]
    [InlineData("{qemu-kvm,,", true)]
    [InlineData("qemu-kvm", false)]
    [InlineData("kvm,", false)]
    public void A_binary_in_a_list(string word, bool isListed) => Assert.Equal(isListed, QemuBinary.IsListed(word));

    [Theory]
    [InlineData("qemu-wrapper.sh", true)]
    [InlineData("/opt/MY-QEMU", true)]
    [InlineData("/qemu/a", false)]
    [InlineData("-qemu", false)]
    public void A_program_that_may_run_QEMU(string word, bool mentions) => Assert.Equal(mentions, QemuBinary.MentionsQemu(word));

    [Theory]
    [InlineData("qemu-kvm -M", 0)]
    [InlineData("f\"x\" qemu-system-arm\n-M", 5)]
    [InlineData("ab qemu-kvm {", 3)]
    [InlineData("qemu-kvm M", -1)]
    [InlineData("xxxqemu-kvm -M", -1)]
    public void A_binary_in_a_string(string text, int index) => Assert.Equal(index, QemuBinary.IndexIn(text));

    [Fact]
    public void A_string_has_20_000_characters_at_most()
    {
        Assert.Equal(0, QemuBinary.IndexIn("qemu-kvm -" + new string('a', 19_990)));
        Assert.Equal(-1, QemuBinary.IndexIn("qemu-kvm -" + new string('a', 19_991)));
    }

    private static QemuCommandLine Line(string arguments) => new([.. new ShellReader(arguments).Commands(_ => false).SelectMany(command => command.Words)]);

    private static Guest Guest() => new() { Position = new(9, 9), Kind = GuestKind.CommandLine };

    private static string Read(string arguments)
    {
        var guest = Guest();
        QemuArguments.Read(Line(arguments), guest);
        return Described.Of(guest);
    }
}
