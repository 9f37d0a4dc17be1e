using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Emitting;

/// <summary>What the framework of the compilation offers to generated types.</summary>
public sealed record Features(bool SpanParsable, bool Utf8SpanParsable, bool SpanFormattable, bool DateOnly)
{
    public static Features Of(Compilation compilation)
    {
        var core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        return new(
            Has("System.ISpanParsable`1"),
            Has("System.IUtf8SpanParsable`1"),
            Has("System.ISpanFormattable"),
            Has("System.DateOnly"));

        // A type that the core library defines, not one that some other library fills in.
        bool Has(string name) => core?.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public };
    }
}
