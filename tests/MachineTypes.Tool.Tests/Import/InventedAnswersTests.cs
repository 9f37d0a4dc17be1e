using CsCheck;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Whatever the answers are, the imported definitions compile and agree with them.</summary>
public class InventedAnswersTests
{
    [Fact]
    public void Agree_with_what_was_imported() => Gen.Int.Sample(
        seed =>
        {
            var (first, second) = new InventedAnswers(new Random(seed)).Make();
            using var older = new TempFile(first);
            using var newer = new TempFile(second);
            using var imported = new ImportedCatalog("inv-64", "Inv64Machine", "--qmp", older.FilePath, newer.FilePath, "--as-of", "1.2", "--as-of", "2.0", "--target", "inv-64");

            AssertAgrees(imported.Verify("--qmp", older.FilePath, "--as-of", "1.2", "--target", "inv-64"), first);
            AssertAgrees(imported.Verify("--qmp", newer.FilePath, "--as-of", "2.0", "--target", "inv-64"), second);
        },
        iter: 12,
        threads: 1);

    // The machine type x-1.5 is older than a release 1.5, so its name has no version; it is the name of the family of x-1.5-1.0, however.
    [Fact]
    public void A_machine_type_may_have_the_name_of_a_family_that_looks_like_a_version()
    {
        const string Reply = """{"return":[{"name":"x-1.5","cpu-max":1},{"name":"x-1.5-1.0","cpu-max":2},{"name":"x-1.5-1.1","cpu-max":3}]}""";
        using var answer = new TempFile(Reply);
        using var imported = new ImportedCatalog("inv-64", "Inv64Machine", "--qmp", answer.FilePath, "--as-of", "1.2", "--target", "inv-64");

        AssertAgrees(imported.Verify("--qmp", answer.FilePath, "--as-of", "1.2", "--target", "inv-64"), Reply);
    }

    // x-1.1.1 is a release, as x has no 1.1. So 1.1.1-tag belongs to 1.1.1, and y has no such machine type, which could include it.
    [Fact]
    public void A_tagged_version_belongs_to_the_longest_release_that_it_starts_with()
    {
        const string Reply = """{"return":[{"name":"x-1.1.1","cpu-max":1},{"name":"y-1.1","cpu-max":2},{"name":"y-1.1.1-tag","cpu-max":2}]}""";
        using var answer = new TempFile(Reply);
        using var imported = new ImportedCatalog("inv-64", "Inv64Machine", "--qmp", answer.FilePath, "--as-of", "1.2", "--target", "inv-64");

        AssertAgrees(imported.Verify("--qmp", answer.FilePath, "--as-of", "1.2", "--target", "inv-64"), Reply);
    }

    private static void AssertAgrees(Outcome outcome, string reply)
    {
        Assert.True(outcome.Error.Length == 0 && outcome.LastLine.EndsWith(", 0 differences", StringComparison.Ordinal), $"{outcome.Error}{outcome.Out}\n{reply}");
        Assert.DoesNotContain("not in the catalogue", outcome.Out, StringComparison.Ordinal);
    }
}
