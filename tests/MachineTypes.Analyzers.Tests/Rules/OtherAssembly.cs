using Microsoft.CodeAnalysis;
using MachineTypes.Generator;

namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>Definitions of another project, of which only the metadata is there.</summary>
internal static class OtherAssembly
{
    public static MetadataReference With(string definitions)
    {
        var run = (GeneratorHost.Default with { AssemblyName = "Other" }).Run(new MachineTypeGenerator(), definitions);
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
