using MachineTypes.Analyzers.MT3xxx.Flow;
using static MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow.Catalog;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What the generated API and C# operators return for one machine type. An answer that is not known must be said to be unknown.</summary>
public sealed class ConcreteValuesTests
{
    private static readonly object Unknown = ConcreteValues.Unknown;

    [Fact]
    public void A_constant_keeps_its_value_and_numbers_of_all_types_are_comparable()
    {
        Assert.All(new object[] { (sbyte)7, (byte)7, (short)7, (ushort)7, 7, 7u, 7L, 7UL }, number => Assert.Equal(7m, ConcreteValues.Constant(number)));
        Assert.Equal([true, "x", null, "c"], new object?[] { true, "x", null, 'c' }.Select(ConcreteValues.Constant));
        Assert.Same(Unknown, ConcreteValues.Constant(1.5));
        Assert.Equal([true, false], [ConcreteValues.Of(true), ConcreteValues.Of(false)]);
    }

    [Fact]
    public void A_machine_type_has_the_members_that_the_catalogue_declares()
    {
        Assert.Equal(["pc-1.1", "pc", new ReleaseValue("global::Release", 1), true], Members(Pc11, "Name", "Family", "Release", "IsVersioned"));
        Assert.Equal(["virt-1.1", "virt"], Members(Virt11, "Name", "Family"));
        Assert.Equal(["none", "none", new ReleaseValue("global::Release", -1), false], Members(None, "Name", "Family", "Release", "IsVersioned"));
        Assert.Equal([true, false], [ConcreteValues.Member(Machine(Pc10), "IsVersioned"), ConcreteValues.Member(Machine(None), "IsVersioned")]);
    }

    [Fact]
    public void The_default_value_has_no_name_and_no_release() =>
        Assert.Equal(["", "", new ReleaseValue("global::Release", -1), false], Members(Default, "Name", "Family", "Release", "IsVersioned"));

    [Fact]
    public void Of_the_machine_type_to_come_only_the_flags_are_known()
    {
        Assert.All(Members(Next, "Name", "Family", "Release", "IsVersioned", "Cpus", "Nic"), value => Assert.Same(Unknown, value));
        Assert.Equal(false, ConcreteValues.Member(Machine(Next), "Usb"));
    }

    [Fact]
    public void A_preview_has_the_family_and_the_release_of_its_newest_machine_type() =>
        Assert.Equal(["the next pc", "pc", new ReleaseValue("global::Release", 1), true, true, 16m, "virtio"], Members(Preview, "Name", "Family", "Release", "IsVersioned", "Usb", "Cpus", "Nic"));

    [Fact]
    public void A_property_has_the_type_that_code_reads()
    {
        Assert.Equal([true, true, false, false], new[] { Pc10, Pc11, Virt11, None }.Select(m => ConcreteValues.Member(Machine(m), "Usb")));
        Assert.Equal([8m, -2m, Unknown, null], new[] { Pc10, Pc11, Virt11, None }.Select(m => ConcreteValues.Member(Machine(m), "Cpus")));
        Assert.Equal(["e1000", "9", "", null], new[] { Pc10, Pc11, Virt11, None }.Select(m => ConcreteValues.Member(Machine(m), "Nic")));
        Assert.Equal([Unknown, Unknown, false], Members(Default, "Cpus", "Nic", "Usb"));
    }

    [Fact]
    public void Other_members_are_unknown()
    {
        Assert.All(new[] { Default, Pc10, Next, Preview }, m => Assert.Same(Unknown, ConcreteValues.Member(Machine(m), "GetHashCode")));
        Assert.Same(Unknown, ConcreteValues.Member("pc-1.0", "Length"));
        Assert.Same(Unknown, ConcreteValues.Member(null, "Name"));
    }

    [Fact]
    public void Of_a_release_only_its_place_is_known()
    {
        var release = new ReleaseValue("t", 1);
        Assert.Equal(release, ConcreteValues.Member(release, "CompareTo"));
        Assert.Same(Unknown, ConcreteValues.Member(release, "Date"));
    }

    [Theory]
    [InlineData(true, "a", "a")]
    [InlineData(false, "a", "b")]
    [InlineData(true, null, null)]
    [InlineData(false, null, "a")]
    [InlineData(false, "a", null)]
    [InlineData(false, true, false)]
    [InlineData(null, "true", true)]
    public void Values_of_one_type_and_null_are_equal_or_not(bool? expected, object? left, object? right) => Assert.Equal(expected ?? Unknown, ConcreteValues.AreEqual(left, right));

    [Fact]
    public void Machine_types_are_equal_by_their_index_in_one_catalogue()
    {
        Assert.Equal([true, false], [ConcreteValues.AreEqual(Machine(Pc10), Machine(Pc10)), ConcreteValues.AreEqual(Machine(Pc10), Machine(Pc11))]);
        Assert.Same(Unknown, ConcreteValues.AreEqual(Machine(Pc10), new MachineValue(Other, Pc10)));
        Assert.Equal([true, false], [ConcreteValues.AreEqual(new ReleaseValue("t", 1), new ReleaseValue("t", 1)), ConcreteValues.AreEqual(new ReleaseValue("t", 1), new ReleaseValue("t", 0))]);
    }

    [Fact]
    public void Whether_an_unknown_value_equals_another_is_unknown()
    {
        Assert.All(new object?[] { "a", true, Unknown, null, Machine(Pc10) }, value =>
        {
            Assert.Same(Unknown, ConcreteValues.AreEqual(Unknown, value));
            Assert.Same(Unknown, ConcreteValues.AreEqual(value, Unknown));
        });
    }

    // The default value of a machine type also stands for a null of the nullable type.
    [Fact]
    public void Whether_a_machine_type_or_release_is_null_is_unknown()
    {
        Assert.All(new object[] { Machine(Default), new ReleaseValue("t", -1) }, value =>
        {
            Assert.Same(Unknown, ConcreteValues.AreEqual(value, null));
            Assert.Same(Unknown, ConcreteValues.AreEqual(null, value));
        });
    }

    [Fact]
    public void Numbers_releases_and_machine_types_have_an_order()
    {
        Assert.Equal([-1, 0, 1], [Sign(1m, 2m), Sign(2m, 2m), Sign(2m, 1m)]);
        Assert.Equal([-1, 0, 1], [Sign(new ReleaseValue("t", 0), new ReleaseValue("t", 1)), Sign(new ReleaseValue("t", 1), new ReleaseValue("t", 1)), Sign(new ReleaseValue("t", 1), new ReleaseValue("t", -1))]);
        Assert.Equal([-1, 0, 1, 1], [Sign(Machine(Pc10), Machine(Pc11)), Sign(Machine(Pc10), Machine(Pc10)), Sign(Machine(None), Machine(Pc10)), Sign(Machine(Pc10), Machine(Default))]);
    }

    [Fact]
    public void The_order_of_other_values_is_not_known()
    {
        Assert.Null(Sign("a", "b"));
        Assert.Null(Sign(1m, null));
        Assert.Null(Sign(new ReleaseValue("t", 0), new ReleaseValue("u", 0)));
        Assert.Null(Sign(Machine(Pc10), new MachineValue(Other, Pc10)));
        Assert.All(new[] { Next, Preview }, later =>
        {
            Assert.Null(Sign(Machine(Pc10), Machine(later)));
            Assert.Null(Sign(Machine(later), Machine(Pc10)));
        });
    }

    [Fact]
    public void Operators_on_booleans_know_what_one_operand_decides()
    {
        object?[] values = [true, false, Unknown];
        Assert.Equal([false, true, Unknown, Unknown], values.Append("x").Select(ConcreteValues.Not));
        Assert.Equal([true, false, Unknown, false, false, false, Unknown, false, Unknown], values.SelectMany(l => values.Select(r => ConcreteValues.And(l, r))));
        Assert.Equal([true, true, true, true, false, Unknown, true, Unknown, Unknown], values.SelectMany(l => values.Select(r => ConcreteValues.Or(l, r))));
    }

    private static int? Sign(object? left, object? right) => ConcreteValues.Compare(left, right) is { } order ? Math.Sign(order) : null;

    private static IEnumerable<object?> Members(int machine, params string[] members) => members.Select(member => ConcreteValues.Member(Machine(machine), member));
}
