using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>
/// The C# versions of the compiler that the tests run on. Tests run on several compilers, so they ask here and never name a version that an older one lacks.
/// </summary>
public static class LanguageVersions
{
    /// <summary>The oldest C# that MachineTypes supports: the first with generic attributes.</summary>
    public const LanguageVersion Oldest = LanguageVersion.CSharp11;

    /// <summary>The newest C# that this compiler knows.</summary>
    public static LanguageVersion Latest { get; } = LanguageVersion.Latest.MapSpecifiedToEffectiveVersion();

    /// <summary>Every C# version from <see cref="Oldest"/> to <see cref="Latest"/>.</summary>
    public static ImmutableArray<LanguageVersion> Supported { get; } =
        [.. Enum.GetValues<LanguageVersion>().Where(version => version >= Oldest && version <= Latest).Order()];
}
