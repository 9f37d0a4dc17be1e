namespace MachineTypes.Runtime.Tests.Generated;

public class OrderTests
{
    private static readonly VesperMachine[] Machines = [default, .. VesperMachine.All, .. VesperMachine.Previews];
    private static readonly VesperRelease[] Releases = [default, .. VesperRelease.All];

    [Fact]
    public void Operators_on_machine_types_agree_with_the_comparison()
    {
        foreach (var left in Machines)
        {
            foreach (var right in Machines)
            {
                var order = left.CompareTo(right);
                Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
                Assert.Equal((order == 0, order != 0), (left == right, left != right));
                Assert.Equal(order, ((IComparable)left).CompareTo(right));
                Assert.Equal(order == 0, left.Equals(right));
            }
        }
    }

    [Fact]
    public void Operators_on_releases_agree_with_the_comparison()
    {
        foreach (var left in Releases)
        {
            foreach (var right in Releases)
            {
                var order = left.CompareTo(right);
                Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
                Assert.Equal((order == 0, order != 0), (left == right, left != right));
                Assert.Equal(order, ((IComparable)left).CompareTo(right));
                Assert.Equal(order == 0, left.Equals(right));
            }
        }
    }

    [Fact]
    public void The_lists_are_in_order()
    {
        Assert.Equal(Machines, Machines.Reverse().Order());
        Assert.Equal(Releases, Releases.Reverse().Order());
        Assert.True(VesperMachine.Pc_3_1 < VesperMachine.Pc_4_0);
        Assert.True(VesperRelease.V3_1 < VesperRelease.V4_0);
    }

    [Fact]
    public void Only_values_of_the_same_type_are_compared()
    {
        Assert.True(((IComparable)VesperMachine.Pc_3_0).CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => ((IComparable)VesperMachine.Pc_3_0).CompareTo("pc-3.0"));
        Assert.Throws<ArgumentException>(() => ((IComparable)VesperRelease.V3_0).CompareTo(VesperMachine.Pc_3_0));
    }
}
