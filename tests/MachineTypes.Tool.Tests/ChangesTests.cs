using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Authors;

namespace MachineTypes.Tool.Tests;

/// <summary><c>changes</c>: what a release changed, as Markdown.</summary>
public class ChangesTests
{
    [Fact]
    public void A_release_of_QEMU()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "changes", "11.1", "--target", "s390x");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("# QEMU 11.1\n\nCompared with QEMU 11.0.\n\n## s390x\n\n- New: `s390-ccw-virtio-11.1`\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n### `s390-ccw-virtio-11.1`, compared with `s390-ccw-virtio-11.0`\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n| `virtio-pci` | `disable-legacy` | `off` | `on` |\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_targets()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "changes", "11.1");

        Assert.Contains("\n- Removed: `x-remote`\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n- Alias `powernv`: `powernv10, powernv10-rainier` → `powernv11`\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n### Changed: `spike`\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n| driver | property | before | after |\n| --- | --- | --- | --- |\n|  | `default-cpu-type` | `rv64-riscv-cpu` | `max-riscv-cpu` |\n", outcome.Out, StringComparison.Ordinal);
        Assert.Matches("\nNothing changed on [a-z0-9_, ]*cris[a-z0-9_, ]*\\.\n$", outcome.Out);
    }

    [Fact]
    public void A_late_change_of_QEMU()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "changes", "10.2", "--target", "x86_64");

        Assert.Matches("\n### Changed late: .*`pc-q35-[0-9.]+` to `pc-q35-10.0`", outcome.Out);
        Assert.Contains("x-arch-cap-always-on", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_of_an_author()
    {
        using var author = new AuthorAssembly(AuthorAssembly.Definitions);
        var outcome = author.Run("changes");

        Assert.Equal(
            """
            # Vesper 3.0

            Compared with Vesper 2.0.

            ## VesperMachine

            - New: `vesper-3.0`
            - Alias `v`: `vesper-2.0` → `vesper-3.0`

            ### `vesper-3.0`, compared with `vesper-2.0`

            | driver | property | `vesper-2.0` | `vesper-3.0` |
            | --- | --- | --- | --- |
            |  | `fast-boot` | `false` | `true` |

            """,
            outcome.Out);
    }

    [Fact]
    public void Releases_that_cannot_be_described()
    {
        using var author = new AuthorAssembly(AuthorAssembly.Definitions);

        Assert.Contains("1.0 is the first release of Vesper", author.Run("changes", "1.0").AssertError(), StringComparison.Ordinal);
        Assert.Contains("Vesper has no release \"9.0\"", author.Run("changes", "9.0").AssertError(), StringComparison.Ordinal);
    }
}
