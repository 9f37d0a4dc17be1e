using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>
/// The C# versions of the compiler that the tests run on. Tests run on several compilers, so they use this class instead of naming a version that an older compiler lacks.
/// </summary>
public static class LanguageVersions
{
    /// <summary>The oldest C# version that MachineTypes supports: the first with generic attributes.</summary>
    public const LanguageVersion Oldest = LanguageVersion.CSharp11;

    /// <summary>The newest C# version that this compiler supports.</summary>
    public static LanguageVersion Latest { get; } = LanguageVersion.Latest.MapSpecifiedToEffectiveVersion();

    /// <summary>Every C# version from <see cref="Oldest"/> to <see cref="Latest"/>.</summary>
    public static ImmutableArray<LanguageVersion> Supported { get; } =
        [.. Enum.GetValues<LanguageVersion>().Where(version => version >= Oldest && version <= Latest).Order()];
}
