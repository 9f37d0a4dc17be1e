using MachineTypes.Model.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Tests;

/// <summary>Every string shows what it contains: what is drawn as nothing is escaped, and a line stays a line.</summary>
public class PrintableTests
{
    [Theory]
    [InlineData("\u3164", "\\u3164")] // a filler, which is a letter
    [InlineData("\uffa0", "\\uffa0")]
    [InlineData("\u115f\u1160", "\\u115f\\u1160")]
    [InlineData("\u2800", "\\u2800")] // a blank, which is a symbol
    [InlineData("\U0001d159", "\\U0001d159")]
    [InlineData("\u034f", "\\u034f")] // joiners and selectors, which are marks
    [InlineData("\u17b4\u17b5", "\\u17b4\\u17b5")]
    [InlineData("\u180b\u180e", "\\u180b\\u180e")]
    [InlineData("\ufe00\ufe0f", "\\ufe00\\ufe0f")]
    [InlineData("\U000e0100", "\\U000e0100")]
    [InlineData("\u200b\u202e\u2066\ufeff", "\\u200b\\u202e\\u2066\\ufeff")]
    [InlineData("\u00a0\u2003\u3000", "\\u00a0\\u2003\\u3000")]
    [InlineData("\u001b[31m\r\n", "\\u001b[31m\\u000d\\u000a")]
    [InlineData("\u0085\u2028\u2029", "\\u0085\\u2028\\u2029")]
    [InlineData("\ue000\U000e0001", "\\ue000\\U000e0001")]
    [InlineData("caf\u00e9 \u6771\u4eac \U0001f980", "caf\u00e9 \u6771\u4eac \U0001f980")]
    public void What_cannot_be_seen_is_escaped(string value, string expected) => Assert.Equal(expected, Printable.Name(value));

    [Fact]
    public void A_lone_surrogate_is_escaped() => Assert.Equal("a\\ud800b", Printable.Name("a\ud800b"));

    // Names in bytes survive the way into a string and back.
    [Theory]
    [InlineData(new byte[] { 0xff })]
    [InlineData(new byte[] { 0x61, 0xc3, 0x28, 0x80 })]
    [InlineData(new byte[] { 0xe2, 0x82, 0xe2, 0x82, 0xac })]
    [InlineData(new byte[] { 0xf0, 0x9f, 0xa6, 0x80, 0xc0, 0x80, 0xed, 0xa0, 0x80 })]
    public void A_name_that_is_not_utf_8_survives(byte[] name)
    {
        var text = RawArguments.Decode(name);
        Assert.Equal([.. name, 0], RawArguments.Encode(text));
        Assert.DoesNotContain('\ufffd', text);
    }

    [Fact]
    public void A_name_that_is_utf_8_is_left_alone()
    {
        Assert.Equal("caf\u00e9\U0001f980", RawArguments.Decode("caf\u00e9\U0001f980"u8));
        Assert.Null(RawArguments.Encode("caf\u00e9\U0001f980"));
    }
}
