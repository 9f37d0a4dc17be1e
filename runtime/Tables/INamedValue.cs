#if NET8_0_OR_GREATER
using System.ComponentModel;

namespace MachineTypes.Tables;

// See docs/decisions/0010-parsing-interfaces.md.
/// <summary>The parsing interfaces of the framework, implemented once for all generated value types.</summary>
/// <typeparam name="TSelf">The value type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface INamedValue<TSelf> : ITableValue<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>
    where TSelf : struct, INamedValue<TSelf>
{
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => NameParser.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) => NameParser.TryParse(s.AsSpan(), out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => NameParser.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) => NameParser.TryParse(s, out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => NameParser.Parse<TSelf>(utf8Text);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TSelf result) => NameParser.TryParse(utf8Text, out result);
}
#endif
