using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

// See docs/decisions/0071-hidden-setters.md.
/// <summary>Which properties code can change, and when code that cannot be seen has had the opportunity.</summary>
public sealed class HiddenSettersTests
{
    private const string Types = """
        public class Box
        {
            public class Inner { }
            public QemuMachine Get { get; }
            public QemuMachine Init { get; init; }
            public QemuMachine Set { get; set; }
            public QemuMachine Private { get; private set; }
            public QemuMachine Internal { get; internal set; }
            public QemuMachine Protected { get; protected set; }
            public QemuMachine ProtectedInternal { get; protected internal set; }
            public QemuMachine PrivateProtected { get; private protected set; }
        }

        public class Box<T> { public QemuMachine Get { get; } }
        public readonly struct Fixed { public QemuMachine Get { get; } }
        public struct Loose { public QemuMachine Get { get; } }
        """;

    private static readonly Snippet Code = Snippet.Of("var anonymous = new { Machine = m };", types: Types);

    [Theory]
    [InlineData("Get", false)]
    [InlineData("Init", false)]
    [InlineData("Set", true)]
    [InlineData("Private", true)]
    public void A_type_sees_its_own_setters(string property, bool canChange)
    {
        foreach (var viewer in new ISymbol[] { Code.Type("Box"), Code.Member("Box", "Set"), Code.Type("Box+Inner"), Code.Type("Box+Inner").InstanceConstructors[0] })
        {
            Assert.Equal(canChange, HiddenSetters.CanChange(Property("Box", property), viewer));
            Assert.False(HiddenSetters.IsHidden(Property("Box", property), viewer));
        }
    }

    // Outside, a property without a setter looks like one with a private setter.
    [Theory]
    [InlineData("Get", true, true)]
    [InlineData("Init", false, false)]
    [InlineData("Set", true, false)]
    [InlineData("Private", true, true)]
    [InlineData("Internal", true, true)]
    [InlineData("Protected", true, false)]
    [InlineData("ProtectedInternal", true, false)]
    [InlineData("PrivateProtected", true, true)]
    public void Other_types_see_what_another_assembly_would(string property, bool canChange, bool isHidden)
    {
        Assert.Equal(canChange, HiddenSetters.CanChange(Property("Box", property), Code.Method));
        Assert.Equal(isHidden, HiddenSetters.IsHidden(Property("Box", property), Code.Method));
    }

    [Fact]
    public void Nothing_changes_what_cannot_be_changed_by_any_code()
    {
        Assert.False(HiddenSetters.CanChange(Property("Fixed", "Get"), Code.Method));
        Assert.True(HiddenSetters.CanChange(Property("Loose", "Get"), Code.Method));
        var anonymous = (INamedTypeSymbol)((ILocalSymbol)Code.Variable("anonymous")).Type;
        Assert.False(HiddenSetters.CanChange(anonymous.GetMembers("Machine").OfType<IPropertySymbol>().Single(), Code.Method));
    }

    [Fact]
    public void A_generic_type_is_the_same_type_with_other_arguments()
    {
        var generic = Code.Type("Box`1");
        var property = generic.Construct(Code.Type("Fixed")).GetMembers("Get").OfType<IPropertySymbol>().Single();
        Assert.False(HiddenSetters.CanChange(property, generic));
        Assert.True(HiddenSetters.CanChange(property, Code.Type("Box")));
    }

    [Theory]
    [InlineData("Action a = () => Api.Free(m); box.Use();", true)]
    [InlineData("Action a = () => Api.Free(m); Take(box);", true)]
    [InlineData("Action a = () => Api.Free(m); Take((object)box);", true)]
    [InlineData("Action a = () => Api.Free(m); _ = new Holder(box);", true)]
    [InlineData("Action a = () => Api.Free(m); Take(box.Next);", true)]
    [InlineData("Action a = () => Api.Free(m); Api.Free(box.Machine);", false)]
    [InlineData("Action a = () => Api.Free(m); Take(other);", false)]
    [InlineData("Action a = () => Api.Free(m); Take(this);", false)]
    [InlineData("Action a = () => Api.Free(m); _ = box.Machine;", false)]
    [InlineData("box.Use(); Action a = () => Api.Free(m);", false)]
    [InlineData("Action a = () => box.Use();", false)]
    [InlineData("while (flag) { box.Use(); Action a = () => Api.Free(m); }", true)]
    [InlineData("while (flag) { if (n > 3) { box.Use(); } Action a = () => Api.Free(m); }", true)]
    [InlineData("while (flag) { box.Use(); } Action a = () => Api.Free(m);", false)]
    [InlineData("while (flag) { Action a = () => box.Use(); }", false)]
    [InlineData("while (flag) { box.Invoke(() => Api.Free(m)); }", false)]
    public void An_object_may_have_changed_after_it_was_captured_if_it_was_used(string body, bool isPassed)
    {
        const string Members = "static void Take(object? value) { }";
        const string Types = "class Box { public QemuMachine Machine { get; } public Box? Next { get; } public void Use() { } public void Invoke(Action action) { } } class Holder(object value) { public object Value => value; }";
        var code = Snippet.Of("Box box = new(); Box other = new(); " + body, Members, Types);
        var hidden = new HiddenSetters();
        foreach (var operation in code.Body.DescendantsAndSelf())
            hidden.Add(operation);

        var capture = code.Operations<IAnonymousFunctionOperation>().Single();
        Assert.Equal(isPassed, hidden.IsPassedAfter(code.Path("box"), capture));
    }

    [Fact]
    public void This_object_is_one_too()
    {
        var code = Snippet.Of("Action a = () => Api.Free(m); Use(); Api.Free(o);", "void Use() { }");
        var hidden = new HiddenSetters();
        foreach (var operation in code.Body.DescendantsAndSelf())
            hidden.Add(operation);

        Assert.True(hidden.IsPassedAfter(AccessPath.This, code.Operations<IAnonymousFunctionOperation>().Single()));
        Assert.True(hidden.IsPassedAfter(AccessPath.This, null));
        Assert.True(hidden.IsPassedAfter(code.Path("o"), null));
        Assert.False(hidden.IsPassedAfter(code.Path("flag"), null));
    }

    private static IPropertySymbol Property(string type, string name) => (IPropertySymbol)Code.Member(type, name);
}
