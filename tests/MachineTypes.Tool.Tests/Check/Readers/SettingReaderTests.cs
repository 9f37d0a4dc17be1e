using MachineTypes.Tool.Check.Settings;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>What is read from each form of a setting, and where.</summary>
public class SettingReaderTests
{
    [Theory]
    [InlineData("hw_machine_type=q35", "q35@1:17")]
    [InlineData("\nhw_machine_type=q35\n", "q35@2:17")]
    [InlineData("hw_machine_type=q35\nhw_machine_type=pc", "q35@1:17 | pc@2:17")]
    [InlineData("hw_machine_type=q35 hw_machine_type=pc", "q35@1:17 | pc@1:37")]
    [InlineData("hw_machine_type  =\t q35\r\n", "q35@1:21")]
    [InlineData("hw_machine_type=x86_64=q35", "x86_64 q35@1:24")]
    [InlineData("hw_machine_type=x86_64=", "")]
    [InlineData("hw_machine_type=x86_64=a", "x86_64 a@1:24")]
    [InlineData("hw_machine_type=vax=q35", "")]
    [InlineData("hw_machine_type==q35", "")]
    [InlineData("hw_machine_type=q35,pc", "q35@1:17")]
    [InlineData("hw_machine_type=q35,arm64=virt", "q35@1:17 | aarch64 virt@1:27")]
    [InlineData("hw_machine_type=x86_64=q35, arm64=virt", "x86_64 q35@1:24 | aarch64 virt@1:35")]
    [InlineData("hw_machine_type=x86_64=q35,\n  arm64=virt", "x86_64 q35@1:24 | aarch64 virt@2:9")]
    [InlineData("hw_machine_type=x86_64=q35,\r\n\tarm64=virt", "x86_64 q35@1:24 | aarch64 virt@2:8")]
    [InlineData("hw_machine_type=x86_64=q35,\narm64=virt", "x86_64 q35@1:24")]
    [InlineData("hw_machine_type=x86_64=q35,", "x86_64 q35@1:24")]
    [InlineData("hw_machine_type=x86_64=q35,\n", "x86_64 q35@1:24")]
    [InlineData("hw_machine_type=x86_64=q35,\r", "x86_64 q35@1:24")]
    [InlineData("hw_machine_type=x86_64=q35,\n ", "x86_64 q35@1:24")]
    [InlineData("hw_machine_type=", "")]
    [InlineData("hw_machine_type=\n  q35", "")]
    [InlineData("hw_machine_type=None", "")]
    [InlineData("hw_machine_type=<None>", "")]
    [InlineData("hw_machine_type=null", "")]
    [InlineData("hw_machine_type=nil", "")]
    [InlineData("hw_machine_type=undef", "")]
    [InlineData("hw_machine_type='q35'", "q35@1:18")]
    [InlineData("hw_machine_type='q35','pc'", "q35@1:18")]
    [InlineData("hw_machine_type='q35,arm64=virt'", "q35@1:18 | aarch64 virt@1:28")]
    [InlineData("hw_machine_type=['q35', 'arm64=virt']", "q35@1:19 | aarch64 virt@1:32")]
    [InlineData("hw_machine_type=('q35','arm64=virt')", "q35@1:19 | aarch64 virt@1:31")]
    [InlineData("hw_machine_type=`q35`", "q35@1:18")]
    [InlineData("hw_machine_type=q35|x", "q35@1:17")]
    [InlineData("hw_machine_type=q35;x", "q35@1:17")]
    [InlineData("hw_machine_type={{ m }}", "?{{ m }}@1:17")]
    [InlineData("hw_machine_type=${m n}", "?${m n}@1:17")]
    [InlineData("hw_machine_type={{ m", "{{@1:17")]
    [InlineData("hw_machine_type: q35", "q35@1:18")]
    [InlineData("hw_machine_type: q35 # the newest", "q35@1:18")]
    [InlineData("hw_machine_type: q35,", "q35@1:18")]
    [InlineData("hw_machine_type: q35, x", "")]
    [InlineData("hw_machine_type: q35 }", "q35@1:18")]
    [InlineData("hw_machine_type: q35 version: 4.7", "q35@1:18")]
    [InlineData("hw_machine_type: q35 is used", "")]
    [InlineData("hw_machine_type: q35 is used\nx", "")]
    [InlineData("hw_machine_type: q35 \nis used", "q35@1:18")]
    [InlineData("hw_machine_type: 'q35' is used", "q35@1:19")]
    [InlineData("hw_machine_type=q35 is used", "q35@1:17")]
    [InlineData("hw_machine_type | q35 | x", "q35@1:19")]
    [InlineData("'hw_machine_type', 'q35'", "q35@1:21")]
    [InlineData("'hw_machine_type' => 'q35'", "q35@1:23")]
    [InlineData("HW_MACHINE_TYPE=q35", "")]
    [InlineData("hw_machine_type", "")]
    [InlineData("machine", "")]
    [InlineData("", "")]
    public void A_setting_of_Nova(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("EmulatedMachines=a,b", "a@1:18 | b@1:20")]
    [InlineData("EmulatedMachines: a,b version: 4.7", "a@1:19 | b@1:21")]
    [InlineData("emulated_machines=[\"a\", \"b\"]", "a@1:21 | b@1:26")]
    [InlineData("emulated_machines=[a, b]", "a@1:20 | b@1:23")]
    [InlineData("emulated_machines=\"a\", \"b\"", "a@1:20")]
    [InlineData("emulated_machines=a,,b", "a@1:19")]
    [InlineData("emulated_machines=a, None, b", "a@1:19 | b@1:28")]
    [InlineData("customEmulatedMachine: a", "a@1:24")]
    public void A_setting_of_oVirt(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("[libvirt]\nhw_machine_type=q35", true)]
    [InlineData("[libvirt]  \r\nhw_machine_type=q35", true)]
    [InlineData("[DEFAULT]\nhw_machine_type=q35", false)]
    [InlineData("[DEFAULT]\n  hw_machine_type=q35", true)]
    [InlineData("[DEFAULT]\n[libvirt]\nhw_machine_type=q35", true)]
    [InlineData("[libvirt]\n[a.b:c-d]\nhw_machine_type=q35", false)]
    [InlineData("[DEFAULT]\nemulated_machine=q35", true)]
    [InlineData("[not a heading\nhw_machine_type=q35", true)]
    [InlineData("[\nhw_machine_type=q35", true)]
    public void Nova_reads_one_section(string text, bool isRead) => Assert.Equal(isRead, Read(text) != "");

    [Theory]
    [InlineData("# hw_machine_type=q35")]
    [InlineData("  #hw_machine_type=q35")]
    [InlineData("; hw_machine_type=q35")]
    [InlineData("-- hw_machine_type=q35")]
    [InlineData("// hw_machine_type=q35")]
    public void Comments_are_not_read(string text)
    {
        Assert.Equal("", Read(text));
        Assert.Equal("pc@2:17", Read($"{text}\nhw_machine_type=pc"));
    }

    [Theory]
    [InlineData(195, false)]
    [InlineData(194, true)]
    public void A_placeholder_has_200_characters_at_most(int length, bool isOne)
    {
        var placeholder = $"{{{{ {new string('m', length)} }}}}";

        Assert.Equal(isOne ? $"?{placeholder}@1:17" : "{{@1:17", Read($"hw_machine_type={placeholder}"));
    }

    [Theory]
    [InlineData(100_000, true)]
    [InlineData(100_001, false)]
    public void A_line_has_100_000_characters_at_most(int length, bool isRead)
    {
        const string Setting = "hw_machine_type=q35 ";

        Assert.Equal(isRead ? "q35@1:17 | pc@2:17" : "pc@2:17", Read($"{Setting}{new string('x', length - Setting.Length)}\nhw_machine_type=pc"));
    }

    // The position of the guest is that of its machine type.
    private static string Read(string text) => string.Join(" | ", SettingReader.Read(text).Select(guest =>
    {
        Assert.Equal(guest.Machine.Name!.Value.Position, guest.Position);
        var described = Described.Of(guest);
        return described[(described.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }));
}
