using CsCheck;

namespace MachineTypes.Tasks.Tests.Products;

/// <summary>
/// Random products, in one project or two, pass through the whole life of a product: they are generated, checked by all rules, recorded and shipped. After each step, every answer of the
/// generated values is the one that the attributes themselves give.
/// </summary>
public class RandomProductTests
{
    // A change of what was recorded, or a file that cannot be read.
    private static readonly string[] Changes = ["MT2001", "MT2002", "MT2003", "MT2004", "MT1017"];

    [Fact]
    public void No_value_differs_from_the_attributes() => Draws.Gen.Sample(
        draws =>
        {
            var source = new RandomProduct(new(draws));
            var product = CompiledProduct.Of(source.HasLibrary ? source.Library : null, source.App);
            Assert.Equal(product.Declared, product.Answered);
            Findings.Of(product.App, []);
        },
        iter: TestRun.Iterations(600, 12),
        threads: 1,
        print: Print);

    [Fact]
    public void Recording_and_shipping_changes_no_answer() => Draws.Gen.Sample(
        draws =>
        {
            var source = new RandomProduct(new(draws));
            using var library = new Project(("Lib.cs", source.Library));
            using var app = new Project(("App.cs", source.App));
            var before = Compile(source, library, app);
            app.Job().Update("");
            Assert.Empty(app.Job().Check(""));
            Assert.Empty(Changed(before, app));

            foreach (var (train, release, isInLibrary) in before.Trains.Where(train => train.InDevelopment is not null))
            {
                if (isInLibrary)
                {
                    Assert.True(library.Ship(release!, "2030-01-01", train));
                    Compile(source, library, app);
                }

                Assert.True(app.Ship(release!, "2030-01-01", train));
            }

            var after = Compile(source, library, app);
            Assert.Equal(before.Answered, after.Answered);
            Assert.Equal(after.Declared, after.Answered);
            Assert.Empty(app.Job().Check(""));
            Assert.Empty(Changed(after, app));
        },
        iter: TestRun.Iterations(100, 3),
        threads: 1,
        print: Print);

    private static string Print(int[] draws)
    {
        var source = new RandomProduct(new(draws));
        return (source.HasLibrary ? source.Library : "") + source.App;
    }

    // The library is compiled to the assembly that the project of the catalogues references.
    private static CompiledProduct Compile(RandomProduct source, Project library, Project app)
    {
        var product = CompiledProduct.Of(source.HasLibrary ? library.Read("Lib.cs") : null, app.Read("App.cs"));
        if (product.LibraryImage is { } image)
        {
            var path = library.At($"Lib-{Guid.NewGuid():N}.dll");
            File.WriteAllBytes(path, image);
            app.ReferenceOnly(path);
        }

        return product;
    }

    // MT2002 also reports a removal that is planned before its grace period ends, with a fix: random products have such plans, which nothing has changed.
    private static IEnumerable<string> Changed(CompiledProduct product, Project app) =>
        Findings.Of(product.App, app).Where(finding => Changes.Contains(finding.Rule) && finding is not { Rule: "MT2002", Fix: not null }).Select(finding => $"{finding.Rule}: {string.Join(" | ", finding.MessageArguments)}");
}
