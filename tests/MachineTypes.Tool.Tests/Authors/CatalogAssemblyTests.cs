namespace MachineTypes.Tool.Tests.Authors;

/// <summary>Every command on the catalogue of an author's assembly. Nothing that is true of QEMU alone applies to it.</summary>
public sealed class CatalogAssemblyTests(CatalogAssemblyTests.Vesper vesper) : IClassFixture<CatalogAssemblyTests.Vesper>
{
    private const string Reply =
        """
        {"return":[
        {"name":"vesper-1.0","fast-boot":false,"seats":4,"deprecated":false,"compat-props":[{"qom-type":"wheel","property":"lock","value":"off"}]},
        {"name":"vesper-2.0","alias":"v","fast-boot":false,"seats":8,"deprecated":false,"compat-props":[]}
        ]}
        """;

    [Fact]
    public void A_table_is_shown()
    {
        var outcome = vesper.Own.Run("table", "vesper-1.0", "--format", "json");

        Assert.Equal("", outcome.Error);
        Assert.Contains("\"train\": \"Vesper\"", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\"seats\": 4", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\"driver\": \"wheel\"", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Machine_types_are_compared_and_listed()
    {
        var difference = vesper.Own.Run("diff", "vesper-1.0", "v");
        Assert.Equal((1, ""), (difference.ExitCode, difference.Error));
        Assert.Contains("seats", difference.Out, StringComparison.Ordinal);

        var list = vesper.Own.Run("list", "--format", "csv");
        Assert.Equal((0, ""), (list.ExitCode, list.Error));
        Assert.Equal(4, list.OutLines.Length);
    }

    [Fact]
    public void A_migration_question_is_answered_with_its_own_consumer()
    {
        var works = vesper.Own.Run("migrate", "vesper-3.0", "--from", "vesper=3.0,console=8", "--to", "vesper=3.0,console=8");
        Assert.Equal((0, ""), (works.ExitCode, works.Error));

        var fails = vesper.Own.Run("migrate", "vesper-3.0", "--from", "vesper=3.0,console=7", "--to", "vesper=3.0,console=8");
        Assert.Equal((1, ""), (fails.ExitCode, fails.Error));
        Assert.Contains("fast-boot", fails.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"seats\":8", "\"seats\":8", 0, "0 differences")]
    [InlineData("\"seats\":8", "\"seats\":9", 1, "vesper-2.0: seats: catalogue 8, Vesper 9")]
    [InlineData("\"vesper-1.0\"", "\"vesper-rhel1.0.0\"", 1, "vesper-rhel1.0.0: machine type")] // no distribution adds to it
    [InlineData("\"vesper-2.0\",\"alias\"", "\"other\",\"alias\"", 1, "other: machine type")]
    public void A_saved_reply_is_verified(string find, string replacement, int exitCode, string expected)
    {
        var file = vesper.Own.Write("reply.json", Reply.Replace(find, replacement, StringComparison.Ordinal));

        var outcome = vesper.Own.Run("verify", "--qmp", file, "--as-of", "2.0");

        Assert.Equal("", outcome.Error);
        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(expected, outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_of_a_reply_is_inferred_from_its_machine_types()
    {
        var outcome = vesper.Own.Run("verify", "--qmp", vesper.Own.Write("inferred.json", Reply));

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("Vesper 2.0, VesperMachine: ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_is_drawn()
    {
        var file = vesper.Own.File("report.html");

        var outcome = vesper.Own.Run("report", "-o", file);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("vesper-3.0", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_guests_are_checked_and_QEMUs_own_limits_are_not()
    {
        var file = vesper.Own.Write("guests.sh", "qemu-system-x86_64 -machine vesper-2.0 -smp 4000 -numa node,mem=1G\nqemu-system-x86_64 -machine pc-q35-rhel9.6.0\nqemu-system-x86_64 -machine vesper-2.O\n");

        var outcome = vesper.Own.Run("check", file);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.DoesNotContain("vCPU", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("distribution", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("no release of Vesper has a machine type \"vesper-2.O\"", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("did you mean vesper-2.0", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consumer_that_the_catalogue_does_not_have_is_reported()
    {
        using var alone = new AuthorAssembly(AuthorAssembly.Definitions.Replace("[Consumes<VesperRelease>(SupportMonths = 3)]", "", StringComparison.Ordinal).Replace("[Adopts<FastBootAttribute>(Since = \"8\")]", "", StringComparison.Ordinal));

        Assert.Contains("has no consumer", alone.Run("check", alone.Write("a.sh", "qemu-system-x86_64 -machine v"), "--libvirt", "9.0.0").AssertError(), StringComparison.Ordinal);
    }

    public sealed class Vesper : IDisposable
    {
        internal AuthorAssembly Own { get; } = new(AuthorAssembly.Definitions);

        public void Dispose() => Own.Dispose();
    }
}
