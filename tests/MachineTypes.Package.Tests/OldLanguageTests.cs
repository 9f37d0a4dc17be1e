using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary>Projects of .NET Standard 2.0 that set no language version, and so are compiled with C# 7.3.</summary>
public class OldLanguageTests(Packages packages)
{
    private const string Properties =
        "<TargetFrameworks>netstandard2.0</TargetFrameworks><OutputType>Library</OutputType><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>";

    private const string Train =
        """
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        [Release("4.2", "2019-12-12")]
        public readonly partial struct QemuRelease { }

        """;

    private const string Catalog =
        """

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine { }

        """;

    [Fact]
    public async Task A_project_that_only_uses_a_catalogue_builds()
    {
        const string User =
            """
            using MachineTypes.Qemu;

            public static class User
            {
                public static bool HasCompat(string name) =>
                    X86_64Machine.TryParse(name, out var machine) && machine.TryGetCompat("virtio-blk-device", "queue-size", out _);
            }

            """;
        var built = (await PackageProject.Create(packages, "OldUser", "MachineTypes.Qemu", Properties).With("User.cs", User).BuildAsync()).Succeeded();

        Assert.DoesNotContain("MT1022", built, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", built, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_train_is_one_error_until_the_language_version_is_set()
    {
        var errors = await Errors("OldTrain", Properties, Train);

        Assert.Contains("error MT1022: C# 7.3 cannot compile the code that is generated for 'QemuRelease'", Assert.Single(errors), StringComparison.Ordinal);
        Assert.Empty(await Errors("NewTrain", Properties + "<LangVersion>12</LangVersion>", Train + Catalog));
    }

    // The compiler stops at its own errors before analyzers report, so MT1022 is seen in editors only.
    [Fact]
    public async Task A_catalogue_is_an_error_on_the_authors_own_line_alone()
    {
        var errors = await Errors("OldCatalog", Properties, Train + Catalog);

        Assert.Contains("Definitions.cs(7,2): error CS8370: Feature 'generic attributes' is not available in C# 7.3.", Assert.Single(errors), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> Errors(string name, string properties, string definitions)
    {
        var built = await PackageProject.Create(packages, name, "MachineTypes", properties).With("Definitions.cs", definitions).BuildAsync();
        var errors = built.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().ToList();
        Assert.Equal(built.ExitCode == 0, errors.Count == 0);
        return errors;
    }
}
