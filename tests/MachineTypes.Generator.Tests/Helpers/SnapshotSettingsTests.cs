using System.Runtime.CompilerServices;

namespace MachineTypes.Generator.Tests.Helpers;

/// <summary>
/// Git and editors must leave snapshots as they are, or Verify and our own comparer would see different files. The lines are those that Verify's own check requires; with
/// <c>UseVerify</c>, that check runs too.
/// </summary>
public sealed class SnapshotSettingsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    [Theory]
    [InlineData(".gitattributes", "*.verified.cs text eol=lf working-tree-encoding=UTF-8")]
    [InlineData(".gitignore", "*.received.*")]
    [InlineData(".editorconfig", "[*.{received,verified}.{cs,txt}]")]
    public void Settings_include_what_Verify_requires(string file, string line) =>
        Assert.Single(File.ReadAllLines(Path.Combine(Root, file)), found => found == line);

    [Fact]
    public void All_snapshots_are_of_a_kind_that_the_settings_cover()
    {
        var snapshots = Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*.verified.*", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(snapshots);
        Assert.All(snapshots, file => Assert.Equal(".cs", Path.GetExtension(file)));
    }

#if USE_VERIFY
    [Fact]
    public Task Verifys_own_check_passes() => VerifyXunit.VerifyChecks.Run();
#endif

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
