using MachineTypes.Analyzers.Tests.Helpers;

namespace MachineTypes.Analyzers.Tests.Typing;

/// <summary>What a key costs on the catalogue, from the key to the last diagnostic. The time is printed and not judged: it depends on the machine.</summary>
[Collection(nameof(Alone))]
public sealed class KeystrokeTests(ITestOutputHelper output)
{
    private const int BoundedKeys = 10;

    private const string Body = "class Unrelated { int Value() { return 1; } }";

    [Fact]
    public async Task An_attribute_of_a_scope_is_typed()
    {
        const string Anchor = "public abstract partial class Hw";
        const string Typed = "[Compat(\"virtio-blk-device\", \"x-typed\", \"off\", UpTo = \"9.99\")]";
        var source = Repository.Catalogue.Single(file => Path.GetFileName(file.Path) == "Hw.9.cs").Text;
        Assert.Contains(Anchor, source, StringComparison.Ordinal);
        var session = TypingSession.Open("Hw.9.cs");
        await Warm(session, source);

        foreach (var length in TestRun.Select(Enumerable.Range(1, Typed.Length - 1), BoundedKeys))
            await session.Type(source.Replace(Anchor, Typed[..length] + "\n" + Anchor, StringComparison.Ordinal));

        var broken = await session.Type(source.Replace(Anchor, Typed + "\n" + Anchor, StringComparison.Ordinal));
        Assert.Equal(["MT1003"], broken.Select(diagnostic => diagnostic.Id));
        Assert.Empty(await session.Type(source));
        TypingTests.Print(output, "An attribute of the scope Hw typed letter by letter", session);
    }

    [Fact]
    public async Task A_body_in_a_file_without_definitions_is_typed()
    {
        const string Typed = "var answer = 6 * 7; System.Console.WriteLine(answer); ";
        var session = TypingSession.OpenNew();
        await Warm(session, Body);
        foreach (var length in TestRun.Select(Enumerable.Range(1, Typed.Length), BoundedKeys))
            Assert.Empty(await session.Type(Body.Replace("return", Typed[..length] + " return", StringComparison.Ordinal)));

        TypingTests.Print(output, "A body in another file typed letter by letter", session);
    }

    // The first keys load and compile code.
    private static async Task Warm(TypingSession session, string source)
    {
        for (var i = 0; i < TestRun.Iterations(20, 5); i++)
            Assert.Empty(await session.Type($"{source}\n// {i}"));

        session.Forget();
    }
}
