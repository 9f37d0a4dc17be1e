using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Emitting;

/// <summary>What the frameworks and libraries of the compilation offer to generated types.</summary>
public sealed record Features(
    bool NamedValue, bool SpanFormattable, bool Utf8SpanFormattable, bool DateOnly, bool TypeConverter, bool JsonConverter, bool SharedJsonConverter)
{
    private const string Runtime = "MachineTypes";
    private const string JsonLibrary = "System.Text.Json";
    private const string JsonConverterName = "System.Text.Json.Serialization.JsonConverter`1";

    // The libraries in which the frameworks define the attribute.
    private static readonly string[] TypeConverterLibraries = ["System.ObjectModel", "netstandard", "System"];

    public static Features Of(Compilation compilation)
    {
        var core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        return new(
            References(compilation, [Runtime]).Any(library => IsPublic(library, "MachineTypes.Tables.INamedValue`1")),
            IsPublic(core, "System.ISpanFormattable"),
            IsPublic(core, "System.IUtf8SpanFormattable"),
            IsPublic(core, "System.DateOnly"),
            References(compilation, TypeConverterLibraries).Any(library => IsPublic(library, "System.ComponentModel.TypeConverterAttribute")),
            References(compilation, [JsonLibrary]).Any(ConvertsPropertyNames),
            References(compilation, [Runtime]).Any(library => IsPublic(library, "MachineTypes.Tables.NameJsonConverter`1")));
    }

    // A type that the library itself defines, not a polyfill from another library.
    private static bool IsPublic(IAssemblySymbol? library, string name) => library?.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public };

    // Converters of dictionary keys came with version 5.
    private static bool ConvertsPropertyNames(IAssemblySymbol library) => library.GetTypeByMetadataName(JsonConverterName)?.GetMembers("ReadAsPropertyName").IsEmpty is false;

    private static IEnumerable<IAssemblySymbol> References(Compilation compilation, string[] names) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(library => names.Contains(library.Name));
}
