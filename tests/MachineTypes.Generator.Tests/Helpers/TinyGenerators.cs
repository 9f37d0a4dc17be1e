using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Generator.Tests.Helpers;

// Generators that behave, and generators that do not: the helpers must tell them apart. Each takes the types marked obsolete and writes a file for each.

/// <summary>Keeps names alone: what a generator should be.</summary>
internal sealed class CarefulGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (found, _) => found.TargetSymbol.Name)
            .WithTrackingName("Types");
        context.RegisterSourceOutput(names.Select((name, _) => $"// {name}\n").WithTrackingName("Sources"), (output, text) => output.AddSource("T.g.cs", text));
    }
}

/// <summary>Keeps a symbol in a value that is equal by name, so that nothing ever replaces the old one.</summary>
internal sealed class LeakyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (found, _) => new Leaky(found.TargetSymbol))
            .WithTrackingName("Types");

        // The step in the middle has no name, as it may be in anybody's pipeline.
        var wrapped = types.Select((type, _) => new Leaky[] { type }).Select((held, _) => held[0].Name).WithTrackingName("Sources");
        context.RegisterSourceOutput(wrapped, (output, name) => output.AddSource("T.g.cs", $"// {name}\n"));
    }

    private sealed class Leaky(ISymbol symbol) : IEquatable<Leaky>
    {
        private readonly List<object> _held = [symbol];

        public string Name { get; } = symbol.Name;

        public bool Equals(Leaky? other) => other?.Name == Name;

        public override bool Equals(object? obj) => Equals(obj as Leaky);

        public override int GetHashCode() => _held.Count;
    }
}

/// <summary>Makes values that are equal to nothing, so that every step after runs at every key.</summary>
internal sealed class RestlessGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = context.SyntaxProvider.ForAttributeWithMetadataName("System.ObsoleteAttribute", (_, _) => true, (found, _) => new[] { found.TargetSymbol.Name })
            .WithTrackingName("Types");
        context.RegisterSourceOutput(types.Select((names, _) => new[] { names[0] }).WithTrackingName("Sources"), (output, names) => output.AddSource("T.g.cs", $"// {names[0]}\n"));
    }
}

/// <summary>Emits fixed files.</summary>
internal sealed class FixedGenerator(params (string HintName, string Text)[] files) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
    {
        foreach (var (hintName, text) in files)
            output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
    });
}

/// <summary>Throws.</summary>
internal sealed class ThrowingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new NotSupportedException("on purpose"));
}
