using System.ComponentModel;
using Microsoft.Extensions.Configuration;

namespace MachineTypes.Runtime.Tests.Generated;

public class ConfigurationTests
{
    [Fact]
    public void Values_are_bound_by_their_names()
    {
        var guest = Bind(new() { ["Machine"] = "pc-4.0", ["Release"] = "3.1", ["Fallbacks:0"] = "pc-3.1", ["Fallbacks:1"] = "pc-3.0" });

        Assert.Equal(VesperMachine.Pc_4_0, guest.Machine);
        Assert.Equal(VesperRelease.V3_1, guest.Release);
        Assert.Equal([VesperMachine.Pc_3_1, VesperMachine.Pc_3_0], guest.Fallbacks);
    }

    [Theory]
    [InlineData("Machine", "pc-4.O", "'pc-4.O' is not a name of VesperMachine. Did you mean 'pc-4.0'?")]
    [InlineData("Release", "4.O", "'4.O' is not a name of VesperRelease. Did you mean '4.0'?")]
    public void An_unknown_name_is_an_error_that_lists_the_nearest(string key, string name, string message)
    {
        var e = Assert.Throws<InvalidOperationException>(() => Bind(new() { [key] = name }));

        Assert.Contains(key, e.Message, StringComparison.Ordinal);
        Assert.Equal(message, Assert.IsType<FormatException>(e.InnerException).Message);
    }

    [Fact]
    public void The_types_name_their_converter()
    {
        Assert.Equal(VesperMachine.Pc_4_0, TypeDescriptor.GetConverter(typeof(VesperMachine)).ConvertFromInvariantString("pc-4.0"));
        Assert.Equal("4.0", TypeDescriptor.GetConverter(typeof(VesperRelease)).ConvertToInvariantString(VesperRelease.V4_0));
    }

    private static Guest Bind(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Get<Guest>()!;

    private sealed class Guest
    {
        public VesperMachine Machine { get; set; }

        public VesperRelease Release { get; set; }

        public List<VesperMachine> Fallbacks { get; set; } = [];
    }
}
