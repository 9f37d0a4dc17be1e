using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>Which calls leave a collection as it is.</summary>
public sealed class CollectionCallsTests
{
    // A method of the program may do anything, whatever its name is.
    [Theory]
    [InlineData("list.Add(m)", true)]
    [InlineData("list.Clear()", true)]
    [InlineData("list.Sort()", true)]
    [InlineData("list.Reverse()", true)]
    [InlineData("set.Remove(m)", true)]
    [InlineData("map.TryAdd(\"x\", m)", true)]
    [InlineData("bag.Add(m)", true)]
    [InlineData("bag.Count()", false)]
    [InlineData("list.Contains(m)", false)]
    [InlineData("all.Reverse()", false)]
    [InlineData("list.Where(v => v.Flag)", false)]
    [InlineData("set.Append(m)", false)]
    [InlineData("ImmutableList<M>.Empty.Add(m)", false)]
    [InlineData("bag.Look()", true)]
    [InlineData("new ReadOnlySpan<M>(array).Slice(1)", false)]
    public void A_call_may_change_its_collection(string call, bool expected)
    {
        var invocation = Expressions.Read($"{call}; return null;").Written(call) as IInvocationOperation;
        Assert.Equal(expected, CollectionCalls.MayChange(invocation!.TargetMethod));
    }

    // What is added to a collection of collections can be changed there.
    [Theory]
    [InlineData("Enumerable.Where(list, v => v.Flag)", true)]
    [InlineData("Enumerable.Reverse(list)", true)]
    [InlineData("string.Join(\",\", list)", true)]
    [InlineData("Array.IndexOf(array, m)", true)]
    [InlineData("set.ExceptWith(list)", true)]
    [InlineData("set.UnionWith(list)", true)]
    [InlineData("list.AddRange(all)", true)]
    [InlineData("new List<M>(list)", true)]
    [InlineData("new HashSet<M>(list)", true)]
    [InlineData("Array.Sort(array)", false)]
    [InlineData("Array.Reverse(array)", false)]
    [InlineData("Array.Fill(array, m)", false)]
    [InlineData("Array.Copy(array, array, 1)", false)]
    [InlineData("Array.Clear(array)", false)]
    [InlineData("Array.Resize(ref array, 2)", false)]
    [InlineData("array.AsSpan()", false)]
    [InlineData("new List<List<M>>().Add(list)", false)]
    [InlineData("new Queue<List<M>>().Enqueue(list)", false)]
    [InlineData("new Stack<List<M>>().Push(list)", false)]
    [InlineData("new Bag(list)", false)]
    [InlineData("bag.Look(list)", false)]
    [InlineData("Linq.Where(list)", false)]
    public void A_collection_that_is_passed_stays_as_it_is(string call, bool expected)
    {
        var arguments = Expressions.Read($"{call}; return null;").Written(call) switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            var created => ((IObjectCreationOperation)created).Arguments,
        };
        Assert.Equal(expected, CollectionCalls.IsPassedUnchanged(arguments.First(a => SequenceTypes.IsSequence(a.Value.Type))));
    }

    [Theory]
    [InlineData("ImmutableArray<M>.Empty", true)]
    [InlineData("System.Collections.Frozen.FrozenSet<M>.Empty", true)]
    [InlineData("all", false)]
    [InlineData("list", false)]
    public void Immutable_collections_never_change(string expression, bool expected) =>
        Assert.Equal(expected, CollectionCalls.IsImmutable(Expressions.Read($"return {expression};").Returned().Type));
}
