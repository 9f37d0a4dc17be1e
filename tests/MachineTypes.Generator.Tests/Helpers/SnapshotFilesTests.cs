using System.Text;

namespace MachineTypes.Generator.Tests.Helpers;

public sealed class SnapshotFilesTests : IDisposable
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_file_is_received_and_fails()
    {
        var exception = Assert.Throws<SnapshotException>(() => Check("New", ("X.g", "//HintName: X.g.cs\nclass X;\n")));

        Assert.Contains("New: " + Path.Combine(_folder, "C.New#X.g.received.cs"), exception.Message, StringComparison.Ordinal);
        Assert.Equal([.. ByteOrderMark, .. "//HintName: X.g.cs\nclass X;\n"u8], File.ReadAllBytes(Path.Combine(_folder, "C.New#X.g.received.cs")));
    }

    [Fact]
    public void An_equal_file_passes_and_what_was_received_before_goes()
    {
        Write("C.Equal#X.g.verified.cs", "//HintName: X.g.cs\nclass X;\n");
        Write("C.Equal#X.g.received.cs", "old");
        Write("C.EqualToo#X.g.received.cs", "another test's");

        Check("Equal", ("X.g", "//HintName: X.g.cs\nclass X;\n"));

        Assert.Equal(["C.Equal#X.g.verified.cs", "C.EqualToo#X.g.received.cs"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_difference_names_both_files_and_the_first_line()
    {
        Write("C.Differs#X.g.verified.cs", "//HintName: X.g.cs\nclass X;\nclass Y;\n");

        var exception = Assert.Throws<SnapshotException>(() => Check("Differs", ("X.g", "//HintName: X.g.cs\nclass X;\nclass Z;\n")));

        Assert.Contains("C.Differs#X.g.received.cs", exception.Message, StringComparison.Ordinal);
        Assert.Contains("C.Differs#X.g.verified.cs", exception.Message, StringComparison.Ordinal);
        Assert.Contains("line 3:\n  verified: \"class Y;\"\n  received: \"class Z;\"", exception.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "C.Differs#X.g.received.cs")));
    }

    [Theory]
    [InlineData("A\n", "A", "verified: \"\"\n  received: (end of file)")]
    [InlineData("A", "A\n", "verified: (end of file)\n  received: \"\"")]
    [InlineData("A\r\n", "A\n", "verified: \"A\\r\"\n  received: \"A\"")]
    public void The_final_newline_and_carriage_returns_count(string verified, string received, string expected)
    {
        var test = "Newline" + verified.Length + received.Length;
        Write($"C.{test}#X.g.verified.cs", verified);

        Assert.Contains(expected, Assert.Throws<SnapshotException>(() => Check(test, ("X.g", received))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_of_what_is_no_longer_generated_fails()
    {
        Write("C.Stale#X.g.verified.cs", "x");
        Write("C.Stale#Y.g.verified.cs", "y");
        Write("C.StaleNot#Z.g.verified.cs", "another test's");

        var exception = Assert.Throws<SnapshotException>(() => Check("Stale", ("X.g", "x")));

        Assert.Contains("C.Stale#Y.g.verified.cs", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("StaleNot", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sets_of_snapshots_in_one_test_are_refused()
    {
        Write("C.Twice#X.g.verified.cs", "x");
        Check("Twice", ("X.g", "x"));

        Assert.Throws<InvalidOperationException>(() => Check("Twice", ("X.g", "x")));
    }

    [Fact]
    public void Files_come_with_their_hint_name_first_and_in_order() =>
        Assert.Equal(
            [new("A.g", "//HintName: A.g.cs\na\n"), new("B.g", "//HintName: B.g.cs\nb\n")],
            SnapshotText.AllOf(GeneratorHost.Default.Run(new FixedGenerator(("B.g.cs", "b\n"), ("A.g.cs", "a\n")), "").Driver));

    [Theory]
    [InlineData('\r', "carriage return")]
    [InlineData('\uD800', "surrogate")]
    public void What_no_snapshot_can_hold_is_refused(char character, string expected)
    {
        var text = $"// {character}\n";
        var driver = GeneratorHost.Default.Run(new FixedGenerator(("A.g.cs", text)), "").Driver;

        Assert.Contains(expected, Assert.Throws<SnapshotException>(() => SnapshotText.AllOf(driver)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_generator_throws_is_thrown() =>
        Assert.Throws<NotSupportedException>(() => SnapshotText.AllOf(GeneratorHost.Default.Run(new ThrowingGenerator(), "").Driver));

    // The whole way, through the running test's name to a file in the repository.
    [Fact]
    public Task Verifies_the_files_beside_the_test() =>
        Snapshot.Verify(GeneratorHost.Default.Run(new FixedGenerator(("First.g.cs", "// 1\n"), ("Second.g.cs", "// 2: ü\n")), "").Driver);

    private void Check(string test, params (string Name, string Text)[] snapshots) =>
        new SnapshotFiles(_folder, "C." + test).Check(snapshots.Select(snapshot => new SnapshotText(snapshot.Name, snapshot.Text)));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(true));
}
