using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>Which machine type an attribute on a member is about.</summary>
public sealed class FormalMachineTests
{
    private const string Members = """
        public class Host
        {
            public M Machine { get; set; }
            public Host Next { get; set; }
            public M Field;
            public string Name { get; set; }
            public M this[int index] => default;
            public M Get() => default;
            public void None() { }
            public static void Static() { }
            public void One(M machine) { }
            public void Two(M first, M second) { }
            public void Named(Host host, string text) { }
            public M this[M index] => default;
        }

        public sealed class Derived : Host { public void Inherited() { } }
        public sealed class Twins { public M First { get; set; } public M Second { get; set; } public void None() { } }
        """;

    // Nothing is named: the only parameter, or else the only property of the object.
    [Theory]
    [InlineData("Host.None", null, "this.Machine")]
    [InlineData("Host.Static", null, null)]
    [InlineData("Host.One", null, "machine")]
    [InlineData("Host.Two", null, "this.Machine")]
    [InlineData("Host.Name", null, "this.Machine")]
    [InlineData("Derived.Inherited", null, "this.Machine")]
    [InlineData("Twins.None", null, null)]
    [InlineData("M.ToString", null, "this")]
    [InlineData("M.Parse", null, null)]
    [InlineData("Host.Two", "second", "second")]
    [InlineData("Host.Two", "third", null)]
    [InlineData("Host.None", "Machine", "this.Machine")]
    [InlineData("Host.None", "Field", "this.Field")]
    [InlineData("Host.None", "Next.Next.Machine", "this.Next.Next.Machine")]
    [InlineData("Host.None", "Name", null)]
    [InlineData("Host.None", "Get", null)]
    [InlineData("Host.None", "Missing", null)]
    [InlineData("Host.None", "Next.Missing", null)]
    [InlineData("Host.Named", "host.Machine", "host.Machine")]
    [InlineData("Host.Named", "host.Next.Field", "host.Next.Field")]
    [InlineData("Host.Named", "text", null)]
    [InlineData("Host.Named", "host", null)]
    public void The_machine_type_is_the_one_that_is_named_or_the_only_one(string member, string? name, string? expected)
    {
        var compilation = Expressions.Compile(Members);
        var (type, method) = (compilation.GetTypeByMetadataName(member.Split('.')[0])!, member.Split('.')[1]);
        Assert.Equal(expected, FormalMachine.Of(UsageModel.MembersOf(type).First(m => m.Name == method), name, UsageModel.Of(compilation))?.ToString());
    }
}
