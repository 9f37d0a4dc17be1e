using Microsoft.CodeAnalysis;

namespace MachineTypes.Testing;

/// <summary>The states that a file passes through while it is typed.</summary>
public static class Truncation
{
    /// <summary>Every beginning of a text that ends after a token.</summary>
    /// <param name="text">A C# text.</param>
    /// <param name="alsoWithin">Whether to end in the middle of each token too.</param>
    /// <returns>The beginnings, shortest first; the text itself is the last.</returns>
    public static IEnumerable<string> AtEachToken(string text, bool alsoWithin = false)
    {
        var root = GeneratorHost.Default.Parse(new("Typed.cs", text)).GetRoot();
        return root.DescendantTokens()
            .SelectMany(token => alsoWithin ? [token.SpanStart + (token.Span.Length / 2), token.Span.End] : new[] { token.Span.End })
            .Append(text.Length)
            .Distinct()
            .Order()
            .Select(end => text[..end]);
    }
}
