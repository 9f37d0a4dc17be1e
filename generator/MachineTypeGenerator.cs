using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator;

/// <summary>Turns the attributes on machine types into value types with compat tables and look-ups.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class MachineTypeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
