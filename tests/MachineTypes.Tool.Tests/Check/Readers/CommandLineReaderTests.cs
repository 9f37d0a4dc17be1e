using System.Globalization;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>Which commands of a script start a guest, with which values of variables and functions.</summary>
public class CommandLineReaderTests
{
    [Theory]
    [InlineData("qemu-system-arm -M a", "1:1 arm a@1:20 Other")]
    [InlineData("qemu-system-arm -M a\nqemu-kvm -M b", "1:1 arm a@1:20 Other | 2:1 b@2:13")]
    [InlineData("x qemu-system-arm -M a", "1:3 arm a@1:22 Other")]
    [InlineData("qemu-system-arm", "")]
    [InlineData("x qemu-system-arm", "")]
    [InlineData("qemu-system-arm -M", "1:1 arm - Other")]
    [InlineData("qemu-system-arm -M help", "")]
    [InlineData("qemu-system-arm -S", "1:1 arm - Other")]
    [InlineData("qemu-system-arm -S disk", "1:1 arm - Other")]
    [InlineData("qemu-system-arm -S disk disk", "")]
    [InlineData("/qemu-system-arm -S disk disk", "1:1 arm - Other")]
    [InlineData("qemu-system-arm disk", "")]
    [InlineData("qemu-system-arm disk -S", "1:1 arm - Other")]
    [InlineData("qemu-system-arm a b -S", "")]
    [InlineData("qemu-system-arm -foo", "")]
    [InlineData("qemu-system-arm -", "")]
    [InlineData("qemu-system-arm $x", "1:1 arm ?~@1:17 wide?")]
    [InlineData("x qemu-system-arm $x", "")]
    [InlineData("x /qemu-system-arm $x", "1:3 arm ?~@1:20 wide?")]
    [InlineData("x qemu-system-arm -S", "1:3 arm - Other")]
    [InlineData("x qemu-system-arm disk -S", "")]
    [InlineData("apt install qemu-system-arm -y", "")]
    [InlineData("apt install qemu-system-arm -S", "")]
    [InlineData("command -v qemu-system-arm -S", "")]
    [InlineData("command -V qemu-system-arm -S", "")]
    [InlineData("-v qemu-system-arm -S", "1:4 arm - Other")]
    [InlineData("x -v qemu-system-arm -S", "1:6 arm - Other")]
    [InlineData("kvm -M a", "1:1 a@1:8 Kvm")]
    [InlineData("sudo kvm -M a", "1:6 a@1:13 Kvm")]
    [InlineData("x kvm -M a", "")]
    [InlineData("kvm", "")]
    [InlineData("", "")]
    public void A_binary(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("$Q -machine a", true)]
    [InlineData("$Q --machine a", true)]
    [InlineData("my-qemu -machine a", true)]
    [InlineData("$Q -M a", false)]
    [InlineData("x $Q -machine a", false)]
    [InlineData("x my-qemu -machine a", false)]
    [InlineData("$Q = -machine a", false)]
    [InlineData("A=1 B=2 $Q -machine a", true)]
    [InlineData("sudo $Q -machine a", true)]
    [InlineData("sudo -u root $Q -machine a", true)]
    [InlineData("sudo root $Q -machine a", false)]
    [InlineData("-u root $Q -machine a", false)]
    [InlineData("timeout 60 $Q -machine a", true)]
    [InlineData("timeout 60s $Q -machine a", true)]
    [InlineData("timeout 1.5m $Q -machine a", true)]
    [InlineData("timeout 1h $Q -machine a", true)]
    [InlineData("timeout 1d $Q -machine a", false)]
    [InlineData("timeout '' $Q -machine a", false)]
    [InlineData("taskset 0x3 $Q -machine a", true)]
    [InlineData("taskset 0-3,5 $Q -machine a", true)]
    [InlineData("60 $Q -machine a", false)]
    [InlineData("nice -n 5 sudo A=1 $Q -machine a", true)]
    [InlineData("user@host:~$ $Q -machine a", true)]
    [InlineData("[root@host ~]# $Q -machine a", true)]
    [InlineData("x y $ $Q -machine a", true)]
    [InlineData("x y z $ $Q -machine a", false)]
    [InlineData("% $Q -machine a", true)]
    [InlineData("%% $Q -machine a", true)]
    [InlineData("'C:\\>' $Q -machine a", true)]
    [InlineData("a# b $Q -machine a", false)]
    [InlineData("if $Q -machine a", true)]
    [InlineData("! $Q -machine a", true)]
    public void A_program_that_is_not_known_to_be_QEMU(string text, bool isGuest) => Assert.Equal(isGuest, Read(text) != "");

    [Theory]
    [InlineData("CMD [\"qemu-kvm\", \"-M\", \"a\"]", "1:7 a@1:25")]
    [InlineData("{'qemu-kvm', '-M', 'a'}", "1:3 a@1:21")]
    [InlineData("f(['qemu-kvm', '-M', 'a,b=c', '-smp', '2'])", "1:5 a@1:23 cpus=2/2/2@1:40 b=c@1:27")]
    [InlineData("['qemu-kvm', '-M', ',']", "1:3 -")]
    [InlineData("sh -c 'qemu-kvm -M a'", "1:8 a@1:20")]
    [InlineData("run(\"qemu-kvm -M a -smp 2\", x)", "1:6 a@1:18 cpus=2/2/2@1:25")]
    [InlineData("A=\"qemu-kvm -M a\"", "")]
    [InlineData("x y", "")]
    public void A_list_or_a_string(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("M=a\nqemu-kvm -M $M", "2:1 a@1:3")]
    [InlineData("M=a; M=b\nqemu-kvm -M $M", "2:1 b@1:8")]
    [InlineData("M=a\nM+=b\nqemu-kvm $M", "")]
    [InlineData("M=a\nqemu-kvm -M x${M}y", "2:1 xay@2:13")]
    [InlineData("M=a\nqemu-kvm -M x${M},y=$M", "2:1 xa@2:13 y=a@1:3")]
    [InlineData("M='a b'\nqemu-kvm -M x$M", "2:1 ?x~@2:13")]
    [InlineData("M='-M a'\nqemu-kvm $M", "2:1 a@1:7")]
    [InlineData("M=(-M a)\nqemu-kvm \"${M[@]}\" -S", "2:1 a@1:7")]
    [InlineData("M=()\nqemu-kvm $M -M b", "2:1 b@2:16")]
    [InlineData("M=()\nqemu-kvm -M ${M:-a}", "2:1 a@2:18")]
    [InlineData("M=()\nqemu-kvm -M x${M}", "2:1 ?x~@2:13")]
    [InlineData("M=()\nqemu-kvm -M x${M:-a}", "2:1 xa@2:13")]
    [InlineData("M=b\nqemu-kvm -M ${M:-a}", "2:1 b@1:3")]
    [InlineData("qemu-kvm -M ${M:-a}\nqemu-kvm -M $M", "1:1 a@1:18 | 2:1 ?~@2:13")]
    [InlineData("qemu-kvm -M ${M:=a}\nqemu-kvm -M $M", "1:1 a@1:18 | 2:1 a@1:18")]
    [InlineData("qemu-kvm -M x${M:=a}\nqemu-kvm -M $M", "1:1 xa@1:13 | 2:1 a@1:19")]
    [InlineData("qemu-kvm ${A:--M a -smp 2}", "1:1 a@1:18 cpus=2/2/2@1:25")]
    [InlineData("A=1\nA=(-M a)\nA+=(-smp 2)\nqemu-kvm ${A[@]}", "4:1 a@2:7 cpus=2/2/2@3:10")]
    [InlineData("A=(1 2)\nA=(-M a)\nqemu-kvm ${A[@]}", "3:1 a@2:7")]
    [InlineData("export A=1 M=a\nqemu-kvm -M $M", "2:1 a@1:14")]
    [InlineData("local M=a\nqemu-kvm -M $M", "2:1 a@1:9")]
    [InlineData("readonly M=a\nqemu-kvm -M $M", "2:1 a@1:12")]
    [InlineData("declare M=a\nqemu-kvm -M $M", "2:1 a@1:11")]
    [InlineData("typeset M=a\nqemu-kvm -M $M", "2:1 a@1:11")]
    [InlineData("ENV M=a\nqemu-kvm -M $M", "2:1 a@1:7")]
    [InlineData("ARG M=a\nqemu-kvm -M $M", "2:1 a@1:7")]
    [InlineData("x M=a\nqemu-kvm -M $M", "2:1 ?~@2:13")]
    [InlineData("M=a x\nqemu-kvm -M $M", "2:1 ?~@2:13")]
    [InlineData("Environment=M=a N=b\nqemu-kvm -M $M,n=$N", "2:1 a@1:15 n=b@1:19")]
    [InlineData("Environment=x\nqemu-kvm -M $Environment", "2:1 x@1:13")]
    [InlineData("M = a -smp 2\nqemu-kvm -M $(M)", "2:1 a@1:5 cpus=2/2/2@1:12")]
    [InlineData("M = a\nqemu-kvm -M $(M)", "2:1 a@1:5")]
    [InlineData("M := a\nqemu-kvm -M $(M)", "2:1 a@1:6")]
    [InlineData("M ::= a\nqemu-kvm -M $(M)", "2:1 a@1:7")]
    [InlineData("M ?= a\nqemu-kvm -M $(M)", "2:1 a@1:6")]
    [InlineData("A = -M\nA += a\nqemu-kvm $(A)", "3:1 a@2:6")]
    [InlineData("1M = a\nqemu-kvm -M $(M)", "2:1 ?~@2:13")]
    [InlineData("set M=a -smp 2\nqemu-kvm -M %M%", "2:1 a@1:7 cpus=2/2/2@1:14")]
    [InlineData("set M=a\nqemu-kvm -M %m%", "2:1 a@1:7")]
    [InlineData("SET m=a\nqemu-kvm -M !M!", "2:1 a@1:7")]
    [InlineData("set A=-M a\nqemu-kvm %A%", "2:1 a@1:10")]
    [InlineData("set M=a\nqemu-kvm -M $M", "2:1 ?~@2:13")]
    [InlineData("set \"A=-M a\"\nqemu-kvm %A%", "2:1 a@1:11")]
    [InlineData("$m = 'a'\nqemu-kvm -M $m", "2:1 a@1:7")]
    [InlineData("$m = '-M a'\nqemu-kvm $m", "2:1 a@1:10")]
    [InlineData("$m == 'a'\nqemu-kvm -M $m", "2:1 ?~@2:13")]
    [InlineData("M=a qemu-kvm -M $M", "1:5 ?~@1:17")]
    [InlineData("shift\nqemu-kvm -M $1", "2:1 ?~@2:13")]
    public void Variables(string text, string expected) => Assert.Equal(expected, Read(text).Replace(" wide?", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("f() { qemu-kvm -M $1; }\nf a", "1:7 a@2:3")]
    [InlineData("f() { qemu-kvm -M $1; }\nf a\nf b", "1:7 a@2:3 | 1:7 b@3:3")]
    [InlineData("f() {\n  qemu-kvm -M $1\n}\nf a", "2:3 a@4:3")]
    [InlineData("f()\n{\n  qemu-kvm -M $1\n}\nf a", "3:3 a@5:3")]
    [InlineData("function f { qemu-kvm -M $1; }\nf a", "1:14 a@2:3")]
    [InlineData("function f() { qemu-kvm -M $1; }\nf a", "1:16 a@2:3")]
    [InlineData("function f\n{ qemu-kvm -M $1; }\nf a", "2:3 a@3:3")]
    [InlineData("f() { { x; }; qemu-kvm -M $1; }\nf a", "1:15 a@2:3")]
    [InlineData("f() { qemu-kvm -M $1; }", "1:7 ?~@1:19")]
    [InlineData("f() { qemu-kvm -M $1; ", "1:7 ?~@1:19")]
    [InlineData("f() { qemu-kvm -M a; }\nf; f", "1:7 a@1:19")]
    [InlineData("f() { qemu-kvm -M a; }", "1:7 a@1:19")]
    [InlineData("f() { x; }\nqemu-kvm -M a", "2:1 a@2:13")]
    [InlineData("f() { qemu-kvm -M $1 $2; }\nf a -S", "1:7 a@2:3")]
    [InlineData("f() { qemu-kvm $@; }\nf -M a", "1:7 a@2:6")]
    [InlineData("f() { $@; qemu-kvm -M a; }\nf", "1:11 a@1:23")]
    [InlineData("f() { \"$@\"; }\nf\nqemu-kvm -M a", "3:1 a@3:13")]
    [InlineData("f() { qemu-kvm -M x$1; }\nf a", "1:7 xa@1:19")]
    [InlineData("f() { qemu-kvm -M x$1; }\nf", "1:7 ?x~@1:19")]
    [InlineData("f() { qemu-kvm -M $3; }\nf a", "1:7 -")]
    [InlineData("f() { qemu-kvm -M a $3; }\nf a", "1:7 a@1:19")]
    [InlineData("f() { shift; qemu-kvm -M $1; }\nf a b", "1:14 b@2:5")]
    [InlineData("f() { shift 2; qemu-kvm -M $1; }\nf a b c", "1:16 c@2:7")]
    [InlineData("f() { shift 0; qemu-kvm -M $1; }\nf a b c", "1:16 a@2:3")]
    [InlineData("f() { shift 9; qemu-kvm -M x$1; }\nf a b c", "1:16 ?x~@1:28")]
    [InlineData("f() { shift x; qemu-kvm -M $1; }\nf a b", "1:16 b@2:5")]
    [InlineData("g() { qemu-kvm -M $1; }\nf() { g b; qemu-kvm -M $1; }\nf a", "1:7 b@2:9 | 2:12 a@3:3")]
    [InlineData("f() { M=$1; }\nf a\nqemu-kvm -M $M", "3:1 a@2:3")]
    [InlineData("f() { qemu-kvm -M $1; }\nA=1 f a", "1:7 a@2:7")]
    [InlineData("f() { qemu-kvm -M $1; }\nx f a", "1:7 ?~@1:19")]
    [InlineData("f x\nqemu-kvm -M a", "2:1 a@2:13")]
    [InlineData("f( )\nqemu-kvm -M a", "2:1 a@2:13")]
    [InlineData("f() {\nqemu-kvm -M $0\n}", "2:1 ?~@2:13")]
    public void Functions(string text, string expected) => Assert.Equal(expected, Read(text).Replace(" wide?", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("/qemu-kvm\0-M\0a\0", "1:1 a@1:14")]
    [InlineData("/qemu-kvm\0-M\0a\0/bin/kvm\0-M\0b\0", "1:1 a@1:14 | 1:16 b@1:28 Kvm")]
    [InlineData("/qemu-kvm\0-M\0a", "1:1 a@1:14")]
    [InlineData("/qemu-kvm\0-M\0a\n", "1:1 a@1:14")]
    [InlineData("/qemu-kvm\0-name\0qemu-kvm\0-M\0a\0", "1:1 a@1:29")]
    [InlineData("qemu-kvm\0-M\0a\0", "1:1 a@1:13")]
    [InlineData("init\0-M\0a\0", "")]
    [InlineData("init\0/qemu-kvm\0-M\0a\0", "1:6 a@1:19")]
    [InlineData("\0", "")]
    [InlineData("", "")]
    public void Processes(string text, string expected) => Assert.Equal(expected, Described.Of(CommandLineReader.ReadProcesses(text)));

    [Fact]
    public void Variables_have_2000_words_at_most()
    {
        Assert.Equal("", Read($"A=({Repeat("a ", 2000)})\nA=({Repeat("a ", 2000)})\n"));
        Assert.Equal("2:1: variables with more than 2000 words", Problem($"A=({Repeat("a ", 1999)})\nB=(a b)"));
    }

    [Theory]
    [InlineData(999, true)]
    [InlineData(1000, false)]
    public void A_value_has_1000_characters_at_most(int length, bool isRead)
    {
        var value = new string('a', length);

        Assert.Equal(isRead ? $"2:1 x{value}@2:13" : "2:1 ?x~@2:13", Read($"A={value}\nqemu-kvm -M x$A"));
    }

    [Theory]
    [InlineData(8, "1:1 a@1:53")]
    [InlineData(9, "1:1 ?~@1:53")]
    public void Defaults_are_nested_8_levels_deep_at_most(int levels, string expected) =>
        Assert.Equal(expected, Read($"qemu-kvm -M {Repeat("${A:-", levels)}a{Repeat("}", levels)}"));

    [Fact]
    public void A_script_calls_functions_1000_times_at_most()
    {
        Assert.Equal(1000, CommandLineReader.Read($"f() {{ qemu-kvm -M $1; }}\n{Repeat("f a\n", 1000)}").Count());
        Assert.Equal(1000, CommandLineReader.Read($"f() {{ qemu-kvm -M $1; }}\n{Repeat("f a\n", 1001)}").Count());
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 0)]
    public void Functions_call_each_other_8_levels_deep_at_most(int levels, int guests)
    {
        var text = Repeat(levels - 1, i => $"f{i}() {{ f{i + 1} $1; }}\n") + $"f{levels - 1}() {{ qemu-kvm -M $1; }}\n";

        Assert.Equal(guests, CommandLineReader.Read($"{text}f0 a").Count(guest => guest.Machine.IsKnown));
    }

    [Fact]
    public void A_function_that_calls_itself_ends() => Assert.Equal(8, CommandLineReader.Read("f() { qemu-kvm -M $1; f $1; }\nf a").Count());

    private static string Read(string text) => Described.Of(CommandLineReader.Read(text));

    private static string Problem(string text)
    {
        var problem = Assert.Throws<UnreadableGuestException>(() => CommandLineReader.Read(text).Count());
        return $"{Described.At(problem.Position)}: {problem.Message}";
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Repeat(int count, Func<int, FormattableString> text) => string.Concat(Enumerable.Range(0, count).Select(i => text(i).ToString(CultureInfo.InvariantCulture)));
}
