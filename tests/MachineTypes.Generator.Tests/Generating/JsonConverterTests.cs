using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>The JSON converter is the runtime's where that has one, and generated where only the project has System.Text.Json.</summary>
public sealed class JsonConverterTests
{
    private const string Definitions = """
        using MachineTypes;
        [ReleaseTrain("T")] [Release("1.0", "2001-02-03")] public readonly partial struct Releases { }
        [MachineCatalog<Releases>] public readonly partial struct Catalog { }
        [MachineType<Catalog>("f")] public sealed class F { }
        """;

    // What the converter needs of the library, which no test downloads for .NET Standard.
    private const string Library = """
        using System;
        namespace System.Text.Json
        {
            public enum JsonTokenType { String }
            public ref struct Utf8JsonReader { public JsonTokenType TokenType => default; public string GetString() => ""; }
            public sealed class Utf8JsonWriter { public void WriteStringValue(string value) { } public void WritePropertyName(string name) { } }
            public sealed class JsonSerializerOptions { }
            public class JsonException : Exception { public JsonException(string message) : base(message) { } }
        }
        namespace System.Text.Json.Serialization
        {
            public class JsonConverterAttribute : Attribute { public JsonConverterAttribute(Type type) { } }
            public abstract class JsonConverter<T>
            {
                public abstract T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
                public abstract void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
                public virtual T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();
                public virtual void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) { }
            }
        }
        """;

    private static readonly GeneratorHost NetStandard = GeneratorHost.Default with { References = TargetReferences.NetStandard20 };

    [Fact]
    public void The_converter_is_the_runtimes_on_newer_frameworks()
    {
        var run = (GeneratorHost.Default with { References = TargetReferences.Net80 }).Run(new MachineTypeGenerator(), Definitions);

        Assert.Empty(run.Problems);
        Assert.All(Values(run), source => Assert.Contains("JsonConverter(typeof(global::MachineTypes.Tables.NameJsonConverter<", source, StringComparison.Ordinal));
        Assert.All(Values(run), source => Assert.DoesNotContain("class NameJsonConverter", source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_converter_is_generated_where_the_project_alone_has_the_library()
    {
        var library = (NetStandard with { Nullable = false }).Compile(new SourceFile("Json.cs", Library)).WithAssemblyName("System.Text.Json");

        var run = GeneratorRun.Of(
            NetStandard.CreateDriver(new MachineTypeGenerator()),
            NetStandard.Compile(new SourceFile("Definitions.cs", Definitions)).AddReferences(library.ToMetadataReference()));

        Assert.Empty(run.Problems);
        Assert.Contains("JsonConverter(typeof(Releases.NameJsonConverter))", run.Source("Releases.g.cs"), StringComparison.Ordinal);
        Assert.Contains("JsonConverter(typeof(Catalog.NameJsonConverter))", run.Source("Catalog.g.cs"), StringComparison.Ordinal);
        Assert.All(Values(run), source => Assert.Contains("public sealed class NameJsonConverter :", source, StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_no_converter_without_the_library() =>
        Assert.All(Values(NetStandard.Run(new MachineTypeGenerator(), Definitions)), source => Assert.DoesNotContain("Json", source, StringComparison.Ordinal));

    private static IEnumerable<string> Values(GeneratorRun run) => [run.Source("Releases.g.cs"), run.Source("Catalog.g.cs")];
}
