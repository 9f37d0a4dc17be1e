using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>Which objects a member has for itself, and which collections stay as they were created.</summary>
public sealed class ObjectUsageTests
{
    private const string Members = "static void Take(object value) { } static void Fill(QemuMachine[] array) { } Box _field = new();";
    private const string Types = "class Box { public QemuMachine Machine { get; set; } public Box Named(string name) => this; public void Use() { } } record Plan(QemuMachine Machine);";

    [Theory]
    [InlineData("var x = new Box();", true)]
    [InlineData("Box x; x = new Box();", true)]
    [InlineData("object x = new Box();", true)]
    [InlineData("var x = new Box { Machine = m };", true)]
    [InlineData("var plan = new Plan(m); var x = plan with { Machine = o };", true)]
    [InlineData("var x = new { Machine = m };", true)]
    [InlineData("var x = new[] { m };", true)]
    [InlineData("var x = _field;", false)]
    [InlineData("var x = new Box(); x = _field;", false)]
    [InlineData("var x = new Box().Named(\"\");", false)]
    [InlineData("Box x;", false)]
    public void A_member_owns_what_it_has_created(string body, bool isOwned) => Check(body, isOwned, null);

    [Theory]
    [InlineData("x.Use();", true)]
    [InlineData("x.Machine = m;", true)]
    [InlineData("Api.Free(x.Machine);", true)]
    [InlineData("Take(x);", true)]
    [InlineData("if (x == null) return;", true)]
    [InlineData("if (x is null) return;", true)]
    [InlineData("Take(((Box)x).Machine);", true)]
    [InlineData("x = new Box();", true)]
    [InlineData("var y = x;", false)]
    [InlineData("_field = x;", false)]
    [InlineData("Box[] all = [x];", false)]
    [InlineData("var all = new[] { x };", false)]
    [InlineData("var pair = (x, m);", false)]
    public void An_object_that_others_refer_to_is_shared(string body, bool isOwned) => Check("var x = new Box(); " + body, isOwned, null);

    [Theory]
    [InlineData("foreach (var item in x) Api.Free(item);", false)]
    [InlineData("if (x is [_, ..]) return;", false)]
    [InlineData("_ = x.Length;", false)]
    [InlineData("_ = x[0];", false)]
    [InlineData("_ = x[^1];", false)]
    [InlineData("_ = x.Contains(m);", false)]
    [InlineData("_ = x.Where(y => y == m).ToList();", false)]
    [InlineData("_ = Array.IndexOf(x, m);", false)]
    [InlineData("_ = x switch { null => 1, _ => 2 };", false)]
    [InlineData("_ = x == null;", false)]
    [InlineData("x[0] = m;", true)]
    [InlineData("x[^1] = m;", true)]
    [InlineData("(x[0], n) = (m, 1);", true)]
    [InlineData("(n, (x[0], flag)) = (1, (m, true));", true)]
    [InlineData("Api.Change(ref x[0]);", true)]
    [InlineData("fixed (QemuMachine* p = &x[0]) { }", true)]
    [InlineData("Fill(x);", true)]
    [InlineData("Array.Sort(x);", true)]
    [InlineData("Array.Reverse(x);", true)]
    [InlineData("var y = x;", true)]
    [InlineData("x = [o];", false)]
    public void An_array_changes_where_code_may_write_into_it(string body, bool mayChange) => Check("QemuMachine[] x = [m]; " + body, null, mayChange);

    [Theory]
    [InlineData("_ = x.Count;", false)]
    [InlineData("_ = x[n];", false)]
    [InlineData("_ = x.IndexOf(m);", false)]
    [InlineData("x.Add(o);", true)]
    [InlineData("x.Clear();", true)]
    [InlineData("x[0] = o;", true)]
    [InlineData("x.Capacity = 3;", true)]
    [InlineData("x.Capacity++;", true)]
    [InlineData("Take(x);", true)]
    [InlineData("_ = new List<QemuMachine>(x);", false)]
    public void A_list_changes_with_calls_that_change_it(string body, bool mayChange) => Check("var x = new List<QemuMachine> { m }; " + body, null, mayChange);

    // Where the variable itself is an index or an argument, it is not the collection.
    [Fact]
    public void An_index_is_not_the_collection()
    {
        var code = Snippet.Of("int[] x = [1]; var list = new List<int> { 1 }; _ = list[x[0]]; _ = x[list[0]];");
        var usage = Usage(code);
        Assert.False(usage.MayChange(code.Variable("x")));
        Assert.False(usage.MayChange(code.Variable("list")));
    }

    [Fact]
    public void Only_some_operations_create_an_object()
    {
        var code = Snippet.Of("_ = new object[] { new Box(), new { Machine = m }, new Plan(m) with { Machine = o }, new Box().Named(\"\"), (object)new Box(), m };", Members, Types);
        var values = code.Operations<IArrayInitializerOperation>().Single().ElementValues;
        Assert.Equal([true, true, true, false, true, false], values.Select(ObjectUsage.IsCreation));
        Assert.False(ObjectUsage.IsCreation(null));
    }

    private static void Check(string body, bool? isOwned, bool? mayChange)
    {
        var code = Snippet.Of(body, Members, Types);
        var usage = Usage(code);
        if (isOwned is not null)
            Assert.Equal(isOwned, usage.IsOwned(code.Variable("x")));
        if (mayChange is not null)
            Assert.Equal(mayChange, usage.MayChange(code.Variable("x")));
        Assert.False(usage.IsOwned(null));
    }

    private static ObjectUsage Usage(Snippet code)
    {
        var usage = new ObjectUsage();
        foreach (var operation in code.Body.DescendantsAndSelf())
            usage.Add(operation);

        return usage;
    }
}
