using Microsoft.CodeAnalysis;

namespace MachineTypes.Benchmarks;

/// <summary>A generator that does nothing but ask for types by attribute: what the obvious way of finding them costs before any work begins.</summary>
/// <param name="attributes">The attributes by their names in metadata.</param>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // not shipped
public sealed class EmptySteps(params string[] attributes) : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var attribute in attributes)
        {
            var found = context.SyntaxProvider.ForAttributeWithMetadataName("MachineTypes." + attribute, static (_, _) => true, static (_, _) => 0);

            context.RegisterSourceOutput(found, static (_, _) => { });
        }
    }
}
