using CsCheck;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>Files as people and tools leave them: each problem is told once with its place, and the good lines count.</summary>
public class BaselineFileTests
{
    private const string Header = "machinetypes-baseline 1\n";

    // Whatever a text may have in it: the quotation marks and escapes of the format, what ends lines, and halves of pairs.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 12],
        Gen.OneOf("", " ", "          ST225N", "a\nb", "\r", "\t", "\"", "\\", "\\n", "\u2028", "\ufeff", "\ud800", "\u202e", "gone", "none", "newest", "upto", "=", "#", "machinetypes-baseline", "<<<<<<<", "{target}-cpu", "ünï"));

    private static readonly Gen<string> Version = Gen.OneOf(Gen.OneOf("4.2", "2.12-sxxm", "8.0+pve0", "gone", "newest", "a\"b", "#1"), Text.Where(text => text.Length > 0));

    private static readonly Gen<Fact> Fact = Gen.Select(Gen.Int[0, 4], Text, Text, Text, Text, Version, Gen.Int[0, 2]).Select((kind, a, b, c, d, at, state) => kind switch
    {
        0 => Of(new(FactKind.Machine, a, b, "", ""), at, state switch { 0 => FactValue.Exists, 1 => FactValue.Deprecated, _ => FactValue.Removed }),
        1 => Of(new(FactKind.Alias, a, b, c, ""), null, state switch { 0 => FactValue.Of(at), 1 => FactValue.None, _ => FactValue.Removed }),
        2 => Of(new(FactKind.Compat, a, b, c, d), state == 0 ? at : null, state == 2 ? FactValue.Removed : FactValue.Of(d)),
        3 => Of(new(FactKind.Property, a, b, c, ""), state == 0 ? null : at, state switch { 0 => FactValue.Of(d), 1 => FactValue.None, _ => FactValue.Removed }),
        _ => Of(new(FactKind.Deprecation, "", "", a, b), null, state == 2 ? FactValue.Removed : FactValue.Of(FactLine.Terms(at, new(2, state), state == 0))),
    });

    [Fact]
    public void Every_fact_is_read_as_it_was_written() => Fact.Array[0, 20].Sample(facts =>
    {
        var distinct = facts.GroupBy(fact => (fact.Key, fact.At)).Select(same => same.First()).ToList();
        var lines = distinct.Select(FactLine.Write).ToList();
        Assert.All(lines, line => Assert.DoesNotContain(line, c => c is '\n' or '\r'));
        var file = BaselineFile.Parse("f", Header + string.Join("\n", lines));
        Assert.Empty(file.Problems);
        Assert.Equal(distinct.Select(fact => (fact.Key, fact.At, fact.Value)), file.Facts.Select(fact => (fact.Key, fact.At, fact.Value)));
    });

    [Fact]
    public void No_text_at_all_makes_the_reader_fail() => Gen.OneOf(Text, Fact.Select(FactLine.Write), Gen.OneOf("<<<<<<< a", "=======", ">>>>>>> b", "released 2019-12-12", "deprecation a", "C f compat d")).Array[0, 12].Sample(lines =>
    {
        var file = BaselineFile.Parse("f", string.Join("\n", lines));
        Assert.All(file.Problems, problem => Assert.True(problem.Location is { Line: >= 1, Column: >= 1 } && problem.What.Length > 0));
    });

    [Fact]
    public void Lines_may_be_in_any_order_and_repeat()
    {
        var file = BaselineFile.Parse("f", "C pc machine 4.1\nreleased 2019-12-12\n# a remark\n\n  C   pc machine 4.0 \n" + Header + "C pc machine 4.1\n" + Header + "released 2019-12-12\n");
        Assert.Empty(file.Problems);
        Assert.Equal(["4.1", "4.0"], file.Facts.Select(fact => fact.At));
        Assert.True(file.IsClosed);
        Assert.Equal(new CalendarDate(2019, 12, 12), file.Released);
    }

    [Fact]
    public void A_file_that_is_not_closed_belongs_to_the_release_in_development()
    {
        Assert.False(BaselineFile.Parse("f", Header).IsClosed);
        Assert.True(BaselineFile.Parse("f", Header + "released\n").IsClosed); // the day is not known
    }

    [Theory]
    [InlineData("C", 2, "expected the name of a family")]
    [InlineData("C pc", 5, "expected 'machine', 'alias', 'compat' or 'property'")]
    [InlineData("C pc machines 4.0", 6, "expected 'machine', 'alias', 'compat' or 'property'")]
    [InlineData("C pc machine", 13, "expected the version of a machine type")]
    [InlineData("C pc machine \"\"", 14, "expected the version of a machine type")]
    [InlineData("C pc machine 4.0 old", 18, "expected 'deprecated', 'gone' or the end of the line")]
    [InlineData("C pc alias pc", 14, "expected '=' or 'gone'")]
    [InlineData("C pc compat d p \"x\"", 17, "expected 'upto', '=' or 'gone'")]
    [InlineData("C pc compat d p upto 4.0 = x", 28, "expected a quoted string")]
    [InlineData("C pc compat d p upto 4.0 = \"x", 28, "a quoted string is not closed; expected \" before the end of the line")]
    [InlineData("C pc compat d p = \"x\" y", 23, "expected the end of the line")]
    [InlineData("C pc compat d p = \"\\x\"", 20, "this escape is unknown; \\\", \\\\, \\n, \\r, \\t and \\u with four hexadecimal digits are known")]
    [InlineData("C pc property cpu-max since 4.0 = some", 35, "expected a quoted string, 'none' or 'unknown'")]
    [InlineData("deprecation a b announced 4.1 grace two months 0 refused", 37, "expected a number")]
    [InlineData("released yesterday", 10, "expected a date, as in 'released 2019-12-12', or nothing if it is not known")]
    [InlineData("machinetypes-baseline one", 23, "expected the version of the format, as in 'machinetypes-baseline 1'")]
    public void A_bad_line_is_reported_with_what_was_expected_and_the_others_count(string bad, int column, string expected)
    {
        var file = BaselineFile.Parse("baseline/f", Header + "C pc machine 4.1\n" + bad + "\nC pc machine 4.2\n");
        Assert.Equal(new BaselineProblem(new("baseline/f", 3, column), expected), Assert.Single(file.Problems));
        Assert.Equal(["4.1", "4.2"], file.Facts.Select(fact => fact.At));
    }

    [Fact]
    public void Of_lines_that_contradict_each_other_none_counts()
    {
        var file = BaselineFile.Parse("f", Header + "C pc compat d p = \"a\"\nC pc machine 4.1\nC pc compat d p = \"b\"\n");
        Assert.Equal(new BaselineProblem(new("f", 4, 1), "line 2 contradicts this one; neither is used until one of the two is removed"), Assert.Single(file.Problems));
        Assert.Equal(FactKind.Machine, Assert.Single(file.Facts).Key.Kind);
    }

    [Fact]
    public void A_merge_conflict_is_one_problem_and_the_lines_of_both_sides_count()
    {
        var file = BaselineFile.Parse("f", Header + "<<<<<<< HEAD\nC pc machine 4.1\nC pc compat d p = \"a\"\n||||||| base\n=======\nC pc machine 4.2\nC pc compat d p = \"b\"\n>>>>>>> theirs\nC pc machine 5.0\n");
        Assert.Equal(new BaselineProblem(new("f", 2, 1), "a merge conflict starts here; keep the lines of both sides, and remove the marks"), Assert.Single(file.Problems));
        Assert.Equal(["4.1", "4.2", "5.0"], file.Facts.Select(fact => fact.At));
    }

    [Fact]
    public void What_an_editor_of_another_system_left_is_reported_and_the_lines_count()
    {
        var file = BaselineFile.Parse("f", ("\ufeff" + Header + "C pc machine 4.1\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(
            [
                "1: the file starts with a byte order mark; expected UTF-8 without one",
                "1: the line ends with CR LF; expected LF, which '*.machinetypes text eol=lf' in .gitattributes ensures",
            ],
            file.Problems.Select(problem => $"{problem.Location.Line}: {problem.What}"));
        Assert.Single(file.Facts);
    }

    [Fact]
    public void A_file_of_a_newer_format_is_not_read()
    {
        var file = BaselineFile.Parse("f", "C pc machine 4.1\nbad\nmachinetypes-baseline 2\nC pc machine 4.2\n");
        Assert.Equal(new BaselineLocation("f", 3, 23), Assert.Single(file.Problems).Location);
        Assert.Empty(file.Facts);
        Assert.False(file.IsRead);
    }

    [Fact]
    public void A_file_without_a_header_is_read_all_the_same()
    {
        var file = BaselineFile.Parse("f", "C pc machine 4.1\n");
        Assert.Equal("the line 'machinetypes-baseline 1' is missing; expected it at the start of the file", Assert.Single(file.Problems).What);
        Assert.Single(file.Facts);
    }

    [Fact]
    public void Problems_and_lines_have_a_limit()
    {
        var file = BaselineFile.Parse("f", Header + string.Concat(Enumerable.Repeat("bad\n", 5000)) + new string('x', 200_000) + "\nC pc machine 4.1\n");
        Assert.Equal(101, file.Problems.Count);
        Assert.Equal("the file has 4901 more problems", file.Problems[^1].What);
        Assert.Single(file.Facts);
    }

    [Theory]
    [InlineData("QEMU", "4.2", "qemu-4.2.machinetypes")]
    [InlineData("My VMM/2", "8.0+pve0", "my_vmm_2-8.0+pve0.machinetypes")]
    public void A_file_is_named_after_train_and_release(string train, string version, string name)
    {
        var of = new ReleaseTrain(Definitions.Train((version, "2020-01-01")).Definition with { Name = train });
        Assert.Equal(name, BaselineNames.FileOf(of, of.Releases[0]));
        Assert.Equal(of.Releases[0], BaselineNames.Find("C:\\a\\baseline\\" + name.ToUpperInvariant(), [of])!.Value.Release);
        Assert.Null(BaselineNames.Find(name.Replace(version, "banana", StringComparison.Ordinal), [of])!.Value.Release);
        Assert.Null(BaselineNames.Find("other-" + name, [of]));
    }

    private static Fact Of(FactKey key, string? at, FactValue value) => new(key, at, value, default);
}
