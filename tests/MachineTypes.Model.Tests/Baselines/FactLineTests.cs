using MachineTypes.Model.Baselines;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>Lines of deprecations, the limits of a file, and the names of files.</summary>
public class FactLineTests
{
    [Theory]
    [InlineData("deprecation", "2:12 expected the name of a property")]
    [InlineData("deprecation a", "2:14 expected the deprecated feature")]
    [InlineData("deprecation a b", "2:16 expected 'announced' or 'gone'")]
    [InlineData("deprecation a b since", "2:17 expected 'announced' or 'gone'")]
    [InlineData("deprecation a b announced", "2:26 expected a release")]
    [InlineData("deprecation a b announced 4.1", "2:30 expected 'grace'")]
    [InlineData("deprecation a b announced 4.1 for 2", "2:31 expected 'grace'")]
    [InlineData("deprecation a b announced 4.1 grace 2", "2:38 expected 'months'")]
    [InlineData("deprecation a b announced 4.1 grace 2 years 1", "2:39 expected 'months'")]
    [InlineData("deprecation a b announced 4.1 grace 2 months", "2:45 expected a number")]
    [InlineData("deprecation a b announced 4.1 grace -1 months 0 refused", "2:37 expected a number")]
    [InlineData("deprecation a b announced 4.1 grace 2 months 0", "2:47 expected 'refused' or 'accepted'")]
    [InlineData("deprecation a b announced 4.1 grace 2 months 0 maybe", "2:48 expected 'refused' or 'accepted'")]
    [InlineData("deprecation a b announced 4.1 grace 2 months 0 refused again", "2:56 expected the end of the line")]
    [InlineData("deprecation a b announced 4.1 grace 2 months 0 refused", "")]
    [InlineData("deprecation a b announced 4.1 grace 2 months 0 accepted", "")]
    [InlineData("deprecation a b gone", "")]
    [InlineData("deprecation a b gone again", "2:22 expected the end of the line")]
    [InlineData("C pc alias", "2:11 expected an alias")]
    [InlineData("C pc alias pc = ", "2:17 expected a version or 'newest'")]
    [InlineData("C pc alias pc is 4.0", "2:15 expected '=' or 'gone'")]
    [InlineData("C pc compat", "2:12 expected a driver")]
    [InlineData("C pc compat d", "2:14 expected a property of the driver")]
    [InlineData("C pc compat d p upto", "2:21 expected a version")]
    [InlineData("C pc compat d p upto 4.0", "2:25 expected '=' or 'gone'")]
    [InlineData("C pc compat d p upto 4.0 = none", "2:28 expected a quoted string")]
    [InlineData("C pc property", "2:14 expected the name of a property")]
    [InlineData("C pc property p since \"\" = none", "2:23 expected a version")]
    [InlineData("C pc property p = unknown", "")]
    [InlineData("C pc \"machine\" 4.0", "2:6 expected 'machine', 'alias', 'compat' or 'property'")]
    [InlineData("C pc machine 4.0 \"gone\"", "2:18 expected 'deprecated', 'gone' or the end of the line")]
    [InlineData("\"deprecation\" a machine 4.0", "")]
    [InlineData("C pc machine \"4.0", "2:14 a quoted string is not closed; expected \" before the end of the line")]
    [InlineData("C pc machine 4.0 \"", "2:18 a quoted string is not closed; expected \" before the end of the line")]
    [InlineData("\"\\u12\" pc machine 4.0", "2:2 this escape is unknown; \\\", \\\\, \\n, \\r, \\t and \\u with four hexadecimal digits are known")]
    [InlineData("\"", "2:1 a quoted string is not closed; expected \" before the end of the line")]
    [InlineData("#C pc machines", "")]
    [InlineData("\"#\" pc machines", "2:8 expected 'machine', 'alias', 'compat' or 'property'")]
    [InlineData("released 2019-12-12 x", "2:10 expected a date, as in 'released 2019-12-12', or nothing if it is not known")]
    [InlineData("released \"2019-12-12\"", "2:10 expected a date, as in 'released 2019-12-12', or nothing if it is not known")]
    [InlineData("machinetypes-baseline", "2:22 expected the version of the format, as in 'machinetypes-baseline 1'")]
    [InlineData("machinetypes-baseline 0", "2:23 expected the version of the format, as in 'machinetypes-baseline 1'")]
    [InlineData("machinetypes-baseline 1 x", "2:23 expected the version of the format, as in 'machinetypes-baseline 1'")]
    [InlineData("machinetypes-baseline 1 \"", "2:23 expected the version of the format, as in 'machinetypes-baseline 1'")]
    public void A_line_is_read_or_says_what_was_expected(string line, string expected)
    {
        var file = BaselineFile.Parse("f", $"machinetypes-baseline 1\n{line}\n");
        Assert.Equal(expected, string.Join("; ", file.Problems.Select(problem => $"{problem.Location.Line}:{problem.Location.Column} {problem.What}")));
    }

    [Theory]
    [InlineData("released 2019-12-12\nreleased 2019-12-12\n", "")]
    [InlineData("released 2019-12-12\nreleased 2019-12-13\n", "3:1 line 2 has a different release date; remove one of the two")]
    [InlineData("released\nreleased 2019-12-13\n", "3:1 line 2 has a different release date; remove one of the two")]
    [InlineData("<<<<<<< a\nC pc machine 4.0\n", "2:1 a merge conflict starts here; keep the lines of both sides, and remove the marks; 2:1 a merge conflict starts here and does not end")]
    [InlineData("C pc machine 4.0", "")]
    [InlineData("C pc machine 4.0\r", "2:17 the line ends with CR LF; expected LF, which '*.machinetypes text eol=lf' in .gitattributes ensures")]
    [InlineData("\rC pc machine 4.0", "")]
    public void A_file_is_closed_once_and_whole(string lines, string expected)
    {
        var file = BaselineFile.Parse("f", "machinetypes-baseline 1\n" + lines);
        Assert.Equal(expected, string.Join("; ", file.Problems.Select(problem => $"{problem.Location.Line}:{problem.Location.Column} {problem.What}")));
        Assert.Equal(lines.Contains("13", StringComparison.Ordinal) ? null : lines.Contains("12", StringComparison.Ordinal) ? new CalendarDate(2019, 12, 12) : null, file.Released);
        Assert.Equal(lines.Contains("released", StringComparison.Ordinal) ? 3 : 1, file.ReleasedLine);
    }

    [Theory]
    [InlineData(100_000, 0, "")]
    [InlineData(100_001, 0, "2:1 the line has more than 100000 characters")]
    [InlineData(1, 100, "100")]
    [InlineData(1, 101, "101")]
    [InlineData(1, 102, "101")]
    public void Lines_and_problems_are_limited(int length, int bad, string expected)
    {
        var file = BaselineFile.Parse("f", $"machinetypes-baseline 1\n#{new string('x', length - 1)}\n{string.Concat(Enumerable.Repeat("bad\n", bad))}");
        Assert.Equal(expected, bad > 0 ? $"{file.Problems.Count}" : string.Join("; ", file.Problems.Select(problem => $"{problem.Location.Line}:{problem.Location.Column} {problem.What}")));
        Assert.Equal(bad > 100 ? $"the file has {bad - 100} more problems" : bad > 0 ? "expected the name of a family" : null, bad > 0 ? file.Problems[^1].What : null);
    }

    [Theory]
    [InlineData(16_000_000, "")]
    [InlineData(16_000_001, "1:1 the file has more than 16000000 characters and is not read")]
    public void A_file_is_limited(int length, string expected)
    {
        const string start = "machinetypes-baseline 1\nreleased\n";
        var lines = string.Concat(Enumerable.Repeat($"#{new string('x', 998)}\n", ((length - start.Length) / 1000) + 1))[..(length - start.Length)];
        var file = BaselineFile.Parse("f", start + lines);
        Assert.Equal(expected, string.Join("; ", file.Problems.Select(problem => $"{problem.Location.Line}:{problem.Location.Column} {problem.What}")));
        Assert.Equal((expected.Length == 0, expected.Length == 0), (file.IsRead, file.IsClosed));
    }

    [Theory]
    [InlineData("qemu-4.0.machinetypes", "QEMU 4.0")]
    [InlineData("a/b\\QEMU-4.0.MACHINETYPES", "QEMU 4.0")]
    [InlineData("qemu-rhel-4.0.machinetypes", "QEMU-RHEL 4.0")]
    [InlineData("qemu-rhel-9.9.machinetypes", "QEMU-RHEL -")]
    [InlineData("qemu-.machinetypes", "QEMU -")]
    [InlineData("qemu-4.0.txt", "QEMU -")]
    [InlineData("qemu-", "QEMU -")]
    [InlineData("qemu-x.machinetypes", "QEMU -")]
    [InlineData("qemu-B_.machinetypes", "QEMU b?")]
    [InlineData("qemu.machinetypes", "-")]
    public void A_file_belongs_to_the_train_with_the_longest_name(string file, string expected)
    {
        ReleaseTrain[] trains = [new(Definitions.Train(("4.0", null), ("b?", null)).Definition), new(Definitions.Train(("4.0", null)).Definition with { Name = "QEMU-RHEL", Type = "global::Rhel" })];
        var found = BaselineNames.Find(file, trains);
        Assert.Equal(expected, found is null ? "-" : $"{found.Value.Train.Name} {found.Value.Release?.Version ?? "-"}");
        Assert.Equal(expected, BaselineNames.Find(file, trains.Reverse()) is { } same ? $"{same.Train.Name} {same.Release?.Version ?? "-"}" : "-");
    }

    [Theory]
    [InlineData("AZaz09.-_+~", "azaz09.-_+~")]
    [InlineData("a b/c\\d:e@f[g`h{i", "a_b_c_d_e_f_g_h_i")]
    [InlineData("é\u202e\u00a0", "é__")]
    [InlineData("\ud83d\ude00\u007f\u0080", "\ud83d\ude00__")]
    public void A_file_name_has_safe_characters(string version, string expected)
    {
        var train = new ReleaseTrain(Definitions.Train(("4.0", null)).Definition with { Name = version });
        Assert.Equal($"{expected}-4.0.machinetypes", BaselineNames.FileOf(train, train.Releases[0]));
    }

    [Theory]
    [InlineData("QEMU", "QEMU", "5.0", true)]
    [InlineData("QEMU", "qemu", "5.0", true)]
    [InlineData("QEMU", "QEMU-4", "5.0", false)]
    [InlineData("QEMU-4.0", "QEMU", "4.0-4.0", true)]
    [InlineData("QEMU-4.0", "QEMU", "4.0-4.1", false)]
    public void Trains_are_alike_if_their_files_are(string one, string other, string version, bool areAlike) => Assert.Equal(areAlike, BaselineNames.AreAlike(
        new(Definitions.Train(("4.0", null)).Definition with { Name = one }), new(Definitions.Train((version, null)).Definition with { Name = other })));
}
