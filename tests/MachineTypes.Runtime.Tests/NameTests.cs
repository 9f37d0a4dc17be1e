using System.ComponentModel;
using System.Globalization;
using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>Names in and out: the parser, the converter, the format, and the message about an unknown name.</summary>
public class NameTests
{
    [Fact]
    public void A_name_is_parsed_from_a_string_characters_and_utf8()
    {
        Assert.Equal(TestRelease.V1_1, NameParser.Parse<TestRelease>("1.1"));
        Assert.Equal(TestRelease.V1_1, NameParser.Parse<TestRelease>("1.1".AsSpan()));
        Assert.Equal(TestRelease.V1_1, NameParser.Parse<TestRelease>("1.1"u8));
        Assert.True(NameParser.TryParse<TestRelease>("1.1".AsSpan(), out var fromChars));
        Assert.Equal(TestRelease.V1_1, fromChars);
        Assert.True(NameParser.TryParse<TestRelease>("1.1"u8, out var fromUtf8));
        Assert.Equal(TestRelease.V1_1, fromUtf8);
    }

    [Fact]
    public void An_unknown_name_gives_the_default_value()
    {
        Assert.False(NameParser.TryParse<TestRelease>("9.9".AsSpan(), out var fromChars));
        Assert.Equal(default, fromChars);
        Assert.False(NameParser.TryParse<TestRelease>("9.9"u8, out var fromUtf8));
        Assert.Equal(default, fromUtf8);
    }

    [Fact]
    public void An_unknown_name_is_a_format_error_with_the_nearest_names()
    {
        const string Message = "'1.l' is not a name of TestRelease. Did you mean '1.1'?";

        Assert.Equal(Message, Assert.Throws<FormatException>(() => NameParser.Parse<TestRelease>("1.l")).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => NameParser.Parse<TestRelease>("1.l".AsSpan())).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => NameParser.Parse<TestRelease>("1.l"u8)).Message);
        Assert.Throws<ArgumentNullException>("name", () => NameParser.Parse<TestRelease>((string)null!));
    }

    [Fact]
    public void The_interfaces_of_the_framework_parse_in_the_same_way()
    {
        Assert.Equal(TestRelease.V2_0, Parse<TestRelease>("2.0"));
        Assert.Throws<FormatException>(() => Parse<TestRelease>("2.9"));

        static T Parse<T>(string name)
            where T : ISpanParsable<T>, IUtf8SpanParsable<T>
        {
            Assert.True(T.TryParse(name, null, out _) == T.TryParse(name.AsSpan(), null, out _));
            Assert.True(T.TryParse(name, null, out _) == T.TryParse(System.Text.Encoding.UTF8.GetBytes(name), null, out _));
            Assert.False(T.TryParse((string?)null, null, out _));
            return T.Parse(name, CultureInfo.InvariantCulture);
        }
    }

    [Theory]
    [InlineData("pc-2.O", "'pc-2.O' is not a name of TestMachine. Did you mean 'pc-2.0'?")]
    [InlineData("PC-2.0", "'PC-2.0' is not a name of TestMachine. Did you mean 'pc-2.0'?")]
    [InlineData("isa1", "'isa1' is not a name of TestMachine. Did you mean 'isa'?")]
    [InlineData("sparc-sun4m", "'sparc-sun4m' is not a name of TestMachine.")]
    [InlineData("", "'' is not a name of TestMachine.")]
    [InlineData(null, "A name of TestMachine was expected, but the value is null.")]
    public void The_message_about_an_unknown_name_lists_the_nearest(string? name, string message) => Assert.Equal(message, UnknownName.Message<TestMachine>(name));

    [Fact]
    public void Names_that_are_equally_near_are_all_listed() =>
        Assert.Equal("'pc-1.' is not a name of TestMachine. Did you mean 'pc-1.0' or 'pc-1.1'?", UnknownName.Message<TestMachine>("pc-1."));

    [Fact]
    public void The_message_about_a_hostile_name_is_short_and_printable()
    {
        var hostile = "pc\r\n\u0000\u001b[31m\u202e\ud800é\u007f" + new string('x', 1_000_000);

        var message = UnknownName.Message<TestMachine>(hostile);

        Assert.InRange(message.Length, 1, 150);
        Assert.All(message, c => Assert.InRange(c, ' ', '~'));
        Assert.StartsWith("'pc????[31m????xxx", message, StringComparison.Ordinal);
        Assert.Contains("...'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(5, false)]
    [InlineData(0, false)]
    public void A_name_is_written_if_it_fits(int length, bool fits)
    {
        var chars = new char[length];
        var bytes = new byte[length];

        Assert.Equal(fits, NameFormat.TryFormat("pc-2.0", chars, out var charsWritten));
        Assert.Equal(fits, NameFormat.TryFormat("pc-2.0", bytes, out var bytesWritten));

        Assert.Equal((fits ? 6 : 0, fits ? 6 : 0), (charsWritten, bytesWritten));
        Assert.Equal(fits ? "pc-2.0" : "", new string(chars, 0, charsWritten));
        Assert.Equal(fits ? "pc-2.0" : "", System.Text.Encoding.UTF8.GetString(bytes, 0, bytesWritten));
    }

    [Fact]
    public void An_empty_name_fits_anywhere()
    {
        Assert.True(NameFormat.TryFormat("", Span<char>.Empty, out var charsWritten));
        Assert.True(NameFormat.TryFormat("", Span<byte>.Empty, out var bytesWritten));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    }

    [Fact]
    public void The_converter_converts_names_both_ways()
    {
        var converter = new NameConverter<TestRelease>();

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(TestRelease.V2_0, converter.ConvertFromInvariantString("2.0"));
        Assert.Equal("2.0", converter.ConvertToInvariantString(TestRelease.V2_0));
        Assert.Equal("", converter.ConvertToInvariantString(default(TestRelease)));
    }

    [Fact]
    public void The_converter_takes_nothing_but_names()
    {
        TypeConverter converter = new NameConverter<TestRelease>();

        Assert.Equal("'2.O' is not a name of TestRelease. Did you mean '2.0'?", Assert.Throws<FormatException>(() => converter.ConvertFrom("2.O")).Message);
        Assert.Throws<FormatException>(() => converter.ConvertFrom(""));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(2));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(null!));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(TestRelease.V2_0, typeof(int)));
    }
}
