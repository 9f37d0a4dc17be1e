using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Testing;

/// <summary>The references of a test compilation: the framework that it targets, and the MachineTypes runtime built for it.</summary>
public sealed class TargetReferences
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _all;

    private TargetReferences(string framework)
    {
        Framework = framework;
        _all = new(() => Load(framework));
    }

    /// <summary>.NET Standard 2.0 with System.Memory, which the runtime references there.</summary>
    public static TargetReferences NetStandard20 { get; } = new("netstandard2.0");

    /// <summary>.NET 8.</summary>
    public static TargetReferences Net80 { get; } = new("net8.0");

    /// <summary>.NET 10, the only one whose assemblies the tests can also run.</summary>
    public static TargetReferences Net100 { get; } = new("net10.0");

    /// <summary>Every target that the runtime is built for.</summary>
    public static ImmutableArray<TargetReferences> Each { get; } = [NetStandard20, Net80, Net100];

    /// <summary>The target framework, such as <c>net8.0</c>.</summary>
    public string Framework { get; }

    /// <summary>The references: those of the framework, and the runtime.</summary>
    public ImmutableArray<MetadataReference> All => _all.Value;

    /// <summary>Finds a target by the name of its framework, which test data can contain.</summary>
    /// <param name="framework">The target framework, such as <c>net8.0</c>.</param>
    /// <returns>Its references.</returns>
    public static TargetReferences For(string framework) => Each.Single(target => target.Framework == framework);

    /// <inheritdoc/>
    public override string ToString() => Framework;

    private static ImmutableArray<MetadataReference> Load(string framework)
    {
        // Written by References.targets: folders of assemblies, and single assemblies.
        var paths = typeof(TargetReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == $"References.{framework}").Value!.Split(';');

        return [.. paths
            .SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.dll").Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1))
            .Select(file => MetadataReference.CreateFromFile(file))];
    }
}
