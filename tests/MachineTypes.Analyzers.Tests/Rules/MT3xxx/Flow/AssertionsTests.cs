using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>Which methods return only if a condition holds, or never.</summary>
public sealed class AssertionsTests
{
    private static readonly INamedTypeSymbol[] Types =
    [
        .. Expressions.Compile("""
            namespace Own
            {
                class DoesNotReturnIfAttribute(bool value) : System.Attribute { public bool Value => value; }
                class DoesNotReturnAttribute : System.Attribute;
            }
            class Checks
            {
                static void Unless([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition, string message) { }
                static void If([System.Diagnostics.CodeAnalysis.NotNull, System.Diagnostics.CodeAnalysis.DoesNotReturnIf(true)] bool condition) { }
                static void Text([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(true)] string condition) { }
                static void Similar([Own.DoesNotReturnIf(true)] bool condition) { }
                static void Assert(bool condition) { }
                [System.Diagnostics.CodeAnalysis.DoesNotReturn] static void Fail() { }
                [Own.DoesNotReturn] static void MayFail() { }
                [System.Obsolete] static void Old() { }
            }
            class Debug { static void Assert(bool condition) { } }
            namespace System.Diagnostics
            {
                class Trace { static void Assert(bool condition, bool second) { } static void Write(bool condition) { } }
            }
            namespace Other.System.Diagnostics
            {
                class Trace { static void Assert(bool condition) { } }
            }
            """).Assembly is var assembly ? new[] { "Checks", "Debug", "System.Diagnostics.Trace", "Other.System.Diagnostics.Trace" }.Select(name => assembly.GetTypeByMetadataName(name)!) : [],
    ];

    [Theory]
    [InlineData("Checks", "Unless", false)]
    [InlineData("Checks", "If", true)]
    [InlineData("Checks", "Text", null)]
    [InlineData("Checks", "Similar", null)]
    [InlineData("Checks", "Assert", null)]
    [InlineData("Debug", "Assert", null)]
    [InlineData("System.Diagnostics.Trace", "Assert", false)]
    [InlineData("System.Diagnostics.Trace", "Write", null)]
    [InlineData("Other.System.Diagnostics.Trace", "Assert", null)]
    public void A_condition_holds_after_the_call(string type, string method, bool? expected) => Assert.Equal(expected, Assertions.DoesNotReturnIf(Method(type, method).Parameters[0]));

    [Fact]
    public void Other_parameters_are_ordinary()
    {
        Assert.Null(Assertions.DoesNotReturnIf(null));
        Assert.Null(Assertions.DoesNotReturnIf(Method("Checks", "Unless").Parameters[1]));
        Assert.Null(Assertions.DoesNotReturnIf(Method("System.Diagnostics.Trace", "Assert").Parameters[1]));
    }

    [Fact]
    public void A_method_never_returns_if_the_framework_s_attribute_says_so() =>
        Assert.Equal((true, false, false, false), (Assertions.DoesNotReturn(Method("Checks", "Fail")), Assertions.DoesNotReturn(Method("Checks", "MayFail")), Assertions.DoesNotReturn(Method("Checks", "Old")), Assertions.DoesNotReturn(Method("Checks", "Assert"))));

    private static IMethodSymbol Method(string type, string name) => (IMethodSymbol)Types.Single(t => t.ToDisplayString() == type).GetMembers(name).Single();
}
