using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace MachineTypes.Runtime.Tests.Generated;

public class FormattingTests
{
    [Fact]
    public void A_value_is_formatted_as_its_name()
    {
        Assert.Equal("pc-4.0 of 4.0", string.Create(CultureInfo.InvariantCulture, $"{VesperMachine.Pc_4_0} of {VesperRelease.V4_0}"));
        Assert.Equal("pc-4.0", ((IFormattable)VesperMachine.Pc_4_0).ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal("", default(VesperMachine).ToString());
    }

    [Fact]
    public void A_value_is_written_as_utf8()
    {
        var bytes = new byte[32];

        Assert.True(Utf8.TryWrite(bytes, CultureInfo.InvariantCulture, $"{VesperMachine.Pc_4_0} of {VesperRelease.V4_0}", out var written));
        Assert.Equal("pc-4.0 of 4.0", Encoding.UTF8.GetString(bytes, 0, written));
    }

    [Fact]
    public void A_value_that_does_not_fit_is_not_written()
    {
        Assert.False(((IUtf8SpanFormattable)VesperMachine.Pc_4_0).TryFormat(new byte[5], out var bytes, "", null));
        Assert.False(((ISpanFormattable)VesperMachine.Pc_4_0).TryFormat(new char[5], out var chars, "", null));
        Assert.Equal((0, 0), (bytes, chars));
    }

    [Fact]
    public void Formatting_allocates_nothing()
    {
        var bytes = new byte[32];
        Assert.Equal(9, Write(VesperMachine.Pc_4_0, bytes) + Write(VesperRelease.V4_0, bytes));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Write(VesperMachine.Pc_4_0, bytes);
            Write(VesperRelease.V4_0, bytes);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static int Write<T>(T value, Span<byte> utf8)
            where T : IUtf8SpanFormattable => value.TryFormat(utf8, out var written, "", CultureInfo.InvariantCulture) ? written : 0;
    }
}
