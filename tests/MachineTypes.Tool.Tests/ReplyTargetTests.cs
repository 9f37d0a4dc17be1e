using System.Text;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Tests;

/// <summary>The target of a reply, inferred from the properties that real replies have.</summary>
public class ReplyTargetTests
{
    [Theory]
    [InlineData("x86_64", "microvm qemu64-x86_64-cpu", "isapc 486-x86_64-cpu", "none")]
    [InlineData("i386", "microvm qemu32-i386-cpu", "isapc 486-i386-cpu")]
    [InlineData("arm", "virt-10.0 cortex-a15-arm-cpu", "n800 arm1136-r2-arm-cpu")]
    [InlineData("aarch64", "virt-10.0 cortex-a15-arm-cpu", "sbsa-ref neoverse-n1-arm-cpu")]
    [InlineData("s390x", "s390-ccw-virtio-10.0 qemu-s390x-cpu", "none")]
    [InlineData("ppc64", "pseries-10.0 power10_v2.0-powerpc64-cpu", "40p 604-powerpc64-cpu")]
    [InlineData("ppc", "g3beige 750_v3.1-powerpc-cpu")]
    [InlineData("m68k", "virt-10.0 m68040-m68k-cpu")]
    [InlineData("loongarch64", "virt la464-loongarch-cpu")]
    [InlineData("riscv64", "virt rv64-riscv-cpu", "shakti_c shakti-c-riscv-cpu")]
    [InlineData("riscv32", "virt rv32-riscv-cpu", "sifive_e sifive-e31-riscv-cpu")]
    [InlineData("riscv32", "virt rv32gcsu-v1.10.0-riscv-cpu")]
    [InlineData("riscv32", "opentitan lowrisc-ibex-riscv-cpu", "spike max-riscv-cpu")]
    [InlineData("riscv64", "spike rv64-riscv-cpu")]
    [InlineData("mips64el", "malta 20Kc-mips64-cpu", "boston I6400-mips64-cpu")]
    [InlineData("mips64", "malta 20Kc-mips64-cpu", "magnum R4000-mips64-cpu")]
    [InlineData(null, "malta 24Kf-mips-cpu")]
    [InlineData(null, "r2d sh7751r-superh-cpu")]
    [InlineData("xtensa", "sim dc232b-xtensa-cpu", "kc705-nommu de212-xtensa-cpu")]
    [InlineData("xtensaeb", "sim fsf-xtensa-cpu")]
    [InlineData("hppa", "hppa hppa-cpu", "none")]
    [InlineData("hppa", "B160L hppa-cpu", "C3700 hppa64-cpu")]
    [InlineData("avr", "arduino-uno", "none")]
    [InlineData("nios2", "10m50-ghrd", "none")]
    [InlineData("sparc64", "sun4u TI-UltraSparc-IIi-sparc64-cpu")]
    [InlineData("alpha", "clipper ev67-alpha-cpu")]
    [InlineData(null, "virt max-riscv-cpu")]
    [InlineData(null, "virt", "none")]
    [InlineData(null, "a qemu64-x86_64-cpu", "b qemu-s390x-cpu")]
    [InlineData(null, "a odd", "b -cpu", "c x-cpu")]
    public void Is_inferred_from_cpu_types_and_boards(string? target, params string[] machines) => Assert.Equal(target, ReplyTarget.Find(Reply(machines)));

    private static QmpReply Reply(string[] machines)
    {
        var items = machines.Select(machine => machine.Split(' ')).Select(parts =>
            $"{{\"name\":\"{parts[0]}\",\"cpu-max\":1{(parts.Length > 1 ? $",\"default-cpu-type\":\"{parts[1]}\"" : "")}}}");
        return QmpReplyReader.Read(Encoding.UTF8.GetBytes($"{{\"return\":[{string.Join(',', items)}]}}"));
    }
}
