using MachineTypes.Tool.Check.CommandLines;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>Where quotes, expansions and placeholders end, and which of them are variables.</summary>
public class ExpansionTests
{
    [Theory]
    [InlineData("`a`b", 3)]
    [InlineData("``b", 2)]
    [InlineData("`a", null)]
    [InlineData("`a\n`", null)]
    [InlineData("$a b", 2)]
    [InlineData("$a_1-", 4)]
    [InlineData("$_", 2)]
    [InlineData("$1x", 2)]
    [InlineData("$@x", 2)]
    [InlineData("$*x", 2)]
    [InlineData("$#x", 2)]
    [InlineData("$?x", 2)]
    [InlineData("$$x", 2)]
    [InlineData("$!x", 2)]
    [InlineData("$-x", 2)]
    [InlineData("$", null)]
    [InlineData("$.", null)]
    [InlineData("$'a'", 1)]
    [InlineData("$\"a\"", 1)]
    [InlineData("${a}b", 4)]
    [InlineData("${}b", 3)]
    [InlineData("${a", null)]
    [InlineData("${a{b}c}d", 8)]
    [InlineData("${a(b}c)d", 6)]
    [InlineData("$(a)b", 4)]
    [InlineData("$(a(b)c)d", 8)]
    [InlineData("$(a\n)", null)]
    [InlineData("${{ a }}b", 8)]
    [InlineData("${{ a", null)]
    [InlineData("$env:A_1 b", 8)]
    [InlineData("$env:A", 6)]
    [InlineData("$env: b", 4)]
    [InlineData("$envy:A", 5)]
    [InlineData("$a:b", 2)]
    [InlineData("%A%b", 3)]
    [InlineData("%A_1%b", 5)]
    [InlineData("%A", 2)]
    [InlineData("%A-", 2)]
    [InlineData("%AB", null)]
    [InlineData("%1", 2)]
    [InlineData("%12", null)]
    [InlineData("%1%", 2)]
    [InlineData("%~dp0x", 5)]
    [InlineData("%~1x", 3)]
    [InlineData("%~dp", null)]
    [InlineData("%~", null)]
    [InlineData("%(a)s", 5)]
    [InlineData("%(a) ", 4)]
    [InlineData("%(a)1", 4)]
    [InlineData("%(a(b))s", 8)]
    [InlineData("%(a", null)]
    [InlineData("%{a}b", 4)]
    [InlineData("%{a{b}}b", 7)]
    [InlineData("%{a", null)]
    [InlineData("%-", null)]
    [InlineData("%%", null)]
    [InlineData("%", null)]
    [InlineData("!A!b", 3)]
    [InlineData("!A", null)]
    [InlineData("!1!", null)]
    [InlineData("!(a)", null)]
    [InlineData("!a%", null)]
    [InlineData("!!", null)]
    [InlineData("{{ a }}b", 7)]
    [InlineData("{{}}b", 4)]
    [InlineData("{{a}}", 5)]
    [InlineData("{{ a } }}b", 9)]
    [InlineData("{{ a", null)]
    [InlineData("{{ a }", null)]
    [InlineData("{{ a\n}}", null)]
    [InlineData("{{ a %}", null)]
    [InlineData("{% a %}b", 7)]
    [InlineData("{% a }}", null)]
    [InlineData("{a}", null)]
    [InlineData("{", null)]
    [InlineData("<a>b", 3)]
    [InlineData("<a b.c-d_e1>f", 12)]
    [InlineData("<1>", null)]
    [InlineData("<a", null)]
    [InlineData("<a\n>", null)]
    [InlineData("<a=b>", null)]
    [InlineData("<>", null)]
    [InlineData("<", null)]
    [InlineData("@A@b", 3)]
    [InlineData("@A_1@b", 5)]
    [InlineData("@@", null)]
    [InlineData("@A", null)]
    [InlineData("@A-B@", null)]
    [InlineData("a", null)]
    public void The_end(string text, int? end)
    {
        Assert.Equal(end, new Expansions(text).End(0));
        Assert.Equal(end + 4, new Expansions($"ab{{ {text}").End(4));
    }

    // Text that consists of nothing but opening characters must not be searched again and again.
    [Theory]
    [InlineData("`", "`", 299, 300)]
    [InlineData("${", "}", 299, 300)]
    [InlineData("$(", ")", 299, 300)]
    [InlineData("%(", ")", 299, 300)]
    [InlineData("%{", "}", 299, 300)]
    [InlineData("{{", "}}", 297, 298)]
    [InlineData("{%", "%}", 297, 298)]
    [InlineData("<", ">", 39, 40)]
    public void The_longest(string opening, string closing, int longest, int tooLong)
    {
        Assert.Equal(opening.Length + longest + closing.Length, End(longest));
        Assert.Null(End(tooLong));

        int? End(int length) => new Expansions($"{opening}{new string('a', length)}{closing}").End(0);
    }

    [Fact]
    public void What_was_searched_is_not_searched_again()
    {
        var text = $"`{new string('a', 300)}`b`";
        var expansions = new Expansions(text);
        Assert.Null(expansions.End(0));
        Assert.Equal(304, expansions.End(301));

        var braces = new Expansions("${ ${a}");
        Assert.Null(braces.End(0));
        Assert.Null(braces.End(3));
        Assert.Equal(7, new Expansions("${ ${a}").End(3));

        // Other kinds are searched.
        var mixed = new Expansions("${ $(a) `b` {{c}} %(d)");
        Assert.Null(mixed.End(0));
        Assert.Equal([7, 11, 17, 22], new[] { 3, 8, 12, 18 }.Select(mixed.End));
    }

    [Theory]
    [InlineData("'a'b", 2, 2)]
    [InlineData("''b", 1, 1)]
    [InlineData("'a", null, null)]
    [InlineData("'a\\'b'", 3, 3)]
    [InlineData("\"a\\\"b\"", 5, 5)]
    [InlineData("\"a'b\"", 4, 4)]
    [InlineData("\"a\\", null, null)]
    [InlineData("'a\nb'", null, 4)]
    [InlineData("'a\nqemu-system-x86_64'", null, null)]
    [InlineData("'a\nb /qemu-system-arm\n'", null, null)]
    [InlineData("'a\nb\nqemu-system-arm\n'", null, null)]
    [InlineData("'a\nb'\nqemu-system-arm", null, 4)]
    [InlineData("'qemu-system-arm\nb'", null, 18)]
    [InlineData("'a\nqemu-kvm'", null, 11)]
    public void The_end_of_a_quote(string text, int? inLine, int? inLines)
    {
        Assert.Equal(inLine, new Expansions(text).QuoteEnd(0, isMultiline: false));
        Assert.Equal(inLines, new Expansions(text).QuoteEnd(0, isMultiline: true));
    }

    [Fact]
    public void A_quote_has_50_lines_at_most()
    {
        Assert.Equal(50, new Expansions($"'{new string('\n', 49)}'").QuoteEnd(0, isMultiline: true));
        Assert.Null(new Expansions($"'{new string('\n', 50)}'").QuoteEnd(0, isMultiline: true));
    }

    [Theory]
    [InlineData("$a", "a")]
    [InlineData("$a_1-b", "a_1")]
    [InlineData("${a}", "a")]
    [InlineData("$(a)", "a")]
    [InlineData("${a[@]}", "a")]
    [InlineData("${a[*]}", "a")]
    [InlineData("${a[0]}", null)]
    [InlineData("${@}", "@")]
    [InlineData("${*}", "@")]
    [InlineData("$@", "@")]
    [InlineData("$*", "@")]
    [InlineData("$12", "1")]
    [InlineData("$9", "9")]
    [InlineData("${12}", "12")]
    [InlineData("$#", null)]
    [InlineData("$env:A b", "A")]
    [InlineData("$env:", null)]
    [InlineData("$env", "env")]
    [InlineData("${a:-b c}", "a -> b c")]
    [InlineData("${a:-}", "a -> ")]
    [InlineData("${a:=b}", "a -> b, assigned")]
    [InlineData("${a-b}", "a -> b")]
    [InlineData("${a-}", "a -> ")]
    [InlineData("${a=b}", "a -> b, assigned")]
    [InlineData("${a:-${b:-c}}d", "a -> ${b:-c}")]
    [InlineData("${a:b}", null)]
    [InlineData("${a#b}", null)]
    [InlineData("${#a}", null)]
    [InlineData("${}", null)]
    [InlineData("${a", null)]
    [InlineData("$(a:-b)", null)]
    [InlineData("$(a-b)", null)]
    [InlineData("$(a b)", null)]
    [InlineData("$(a", null)]
    [InlineData("$.", null)]
    [InlineData("$", null)]
    [InlineData("%A%", "%A")]
    [InlineData("%aB_1%c", "%AB_1")]
    [InlineData("!a!", "%A")]
    [InlineData("%1", null)]
    [InlineData("%%", null)]
    [InlineData("%~dp0", null)]
    [InlineData("%(a)s", null)]
    [InlineData("%a", null)]
    [InlineData("{{ a }}", null)]
    [InlineData("`a`", null)]
    [InlineData("@A@", null)]
    public void The_variable(string text, string? expected)
    {
        var use = new Expansions($"x{text}").VariableAt(1);

        Assert.Equal(expected, use is null ? null : use.Default is { } range ? $"{use.Name} -> {$"x{text}"[range]}{(use.Assigns ? ", assigned" : "")}" : use.Name);
        Assert.True(use?.Default is not null || use?.Assigns != true);
    }
}
