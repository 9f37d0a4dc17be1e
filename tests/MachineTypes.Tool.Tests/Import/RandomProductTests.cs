using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>The replies of random products' binaries are imported, as new definitions and into existing ones. Every answer is then the one that the attributes of the product give.</summary>
public partial class RandomProductTests
{
    private const string Train = "VesperRelease";

    [Fact]
    public void Imported_definitions_give_the_same_answers() => Draws.Gen.Sample(
        draws =>
        {
            var product = Compile(new(new(draws)));
            var catalog = product.Catalogs[0];
            var replies = ProductReply.All(catalog, "inv-64");
            if (replies.Count == 0)
                return;

            using var folder = new DefinitionCopy();
            var outcome = Outcome.Of([], ["import", "--qmp", .. Files(folder, replies), "-o", Path.Combine(folder.Folder, "out"), "--namespace", "Imported", .. replies.SelectMany(reply => new[] { "--as-of", reply.Release })]);
            Assert.True(outcome.Error.Length == 0, outcome.Error);
            Assert.DoesNotContain("omitted", outcome.Out, StringComparison.Ordinal);

            var imported = CompiledProduct.Of(Sources(Path.Combine(folder.Folder, "out")));
            Assert.Empty(Rules.Run(imported.App));
            var releases = replies.Select(reply => reply.Release).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(WithoutCatalog(Present(product.DeclaredIn(catalog), releases)), WithoutCatalog(Present(imported.Answered, releases)));
        },
        iter: TestRun.Iterations(20, 3),
        threads: 1,
        print: Print);

    [Fact]
    public void Definitions_with_the_reply_of_a_new_release_give_the_same_answers_as_those_written_by_hand() => Draws.Gen.Sample(
        draws =>
        {
            var before = new RandomProduct(new(draws), isWithoutNewest: true);
            var start = CompiledProduct.Of([new("Lib.cs", before.Library), new("App.cs", before.App)]);
            var byHand = Compile(new(new(draws)));
            if (ReleasesOf(byHand) is not [.. var past, var newest] || Replies(byHand, newest) is not { Count: > 0 } replies)
                return;

            // What the newest release brought may have changed what the author declared of older ones.
            if (!Answers(start, start.Declared, past).SequenceEqual(Answers(byHand, byHand.Declared, past)))
                return;

            using var folder = new DefinitionCopy();
            using var answers = new DefinitionCopy();
            folder.Write("Lib.cs", before.Library);
            folder.Write("App.cs", before.App);
            string[] arguments = ["--qmp", .. Files(answers, replies), "--as-of", newest, "--train", "Vesper"];
            var outcome = folder.Import(arguments);
            Assert.True(outcome.Error.Length == 0, outcome.Error);
            AssertKept(before.App, folder.Read("App.cs"));
            AssertKept(before.Library, folder.Read("Lib.cs"));

            // Two catalogues may share a class that cannot be declared for both, and a constructor without parameters has one value.
            var problems = outcome.OutLines.Where(line => line.StartsWith("not declared: ", StringComparison.Ordinal)).ToList();
            Assert.All(problems, problem => Assert.True(Limits().IsMatch(problem), problem));
            Assert.Equal(problems.Count == 0 ? 0 : 1, outcome.ExitCode);

            var imported = CompiledProduct.Of(Sources(folder.Folder));
            Assert.Equal(Answers(byHand, byHand.Declared, problems.Count == 0 ? [.. past, newest] : past), Answers(imported, imported.Answered, problems.Count == 0 ? [.. past, newest] : past));
            Assert.Equal(OfOtherTrains(start, start.Declared), OfOtherTrains(imported, imported.Answered));

            var contents = folder.Contents();
            Assert.EndsWith("nothing to add", folder.Import(arguments).LastLine, StringComparison.Ordinal);
            Assert.Equal(contents, folder.Contents());
        },
        iter: TestRun.Iterations(20, 3),
        threads: 1,
        print: Print);

    private static string Print(int[] draws)
    {
        var source = new RandomProduct(new(draws));
        return (source.HasLibrary ? source.Library : "") + source.App;
    }

    private static CompiledProduct Compile(RandomProduct source) => CompiledProduct.Of(source.HasLibrary ? source.Library : null, source.App);

    private static IEnumerable<string> Files(DefinitionCopy folder, IEnumerable<(string Name, string Reply)> replies)
    {
        foreach (var (name, reply) in replies)
        {
            folder.Write($"{name}.json", reply);
            yield return Path.Combine(folder.Folder, $"{name}.json");
        }
    }

    private static IEnumerable<SourceFile> Sources(string folder) =>
        Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new SourceFile(path, File.ReadAllText(path)));

    private static IReadOnlyList<Type> CatalogsOf(CompiledProduct product) => [.. product.Catalogs.Where(catalog => CompiledProduct.TrainOf(catalog).Name == Train)];

    private static string[] ReleasesOf(CompiledProduct product) =>
        CatalogsOf(product) is [var catalog, ..] ? [.. CompiledProduct.TrainOf(catalog).GetCustomAttributes<ReleaseAttribute>().Select(release => release.Version)] : [];

    private static List<(string Name, string Reply)> Replies(CompiledProduct product, string release) =>
    [
        .. from catalog in CatalogsOf(product)
           from reply in ProductReply.All(catalog, ProductReply.TargetOf(catalog))
           where reply.Release == release
           select (catalog.Name, reply.Reply),
    ];

    private static IReadOnlyList<string> Answers(CompiledProduct product, IEnumerable<string> answers, IEnumerable<string> releases)
    {
        var catalogs = CatalogsOf(product).Select(catalog => $"{catalog.Name}:").ToList();
        return Present(answers.Where(answer => catalogs.Exists(catalog => answer.StartsWith(catalog, StringComparison.Ordinal))), [.. releases]);
    }

    private static IEnumerable<string> OfOtherTrains(CompiledProduct product, IEnumerable<string> answers)
    {
        var catalogs = product.Catalogs.Except(CatalogsOf(product)).Select(catalog => $"{catalog.Name}:").ToList();
        return answers.Where(answer => catalogs.Exists(catalog => answer.StartsWith(catalog, StringComparison.Ordinal)));
    }

    // The answers for machine types that a release has.
    private static IReadOnlyList<string> Present(IEnumerable<string> answers, HashSet<string> releases) =>
        [.. answers.Where(answer => Answer().Match(answer) is { Success: true } match && releases.Contains(match.Groups["release"].Value)).Order(StringComparer.Ordinal)];

    // An import chooses the name of the catalogue.
    private static IEnumerable<string> WithoutCatalog(IEnumerable<string> answers) => answers.Select(answer => answer[(answer.IndexOf(':', StringComparison.Ordinal) + 2)..]);

    // Every line is there and in its place, byte for byte. An attribute may have more arguments, or a span another beginning or end.
    private static void AssertKept(string before, string after)
    {
        var rest = new Queue<string>(Movable().Replace(after, "").Split('\n'));
        foreach (var line in Movable().Replace(before, "").Split('\n'))
        {
            while (rest.TryDequeue(out var other) && !(other == line || (line.StartsWith('[') && Contains(other, line))))
                Assert.True(rest.Count > 0, $"{line}\nis not in\n{after}");
        }
    }

    // Whether a line has all characters of another one, in their order.
    private static bool Contains(string line, string characters)
    {
        var position = 0;
        return characters.All(c => (position = line.IndexOf(c, position) + 1) > 0);
    }

    [GeneratedRegex(@"^\w+: \S+ in (?<release>\S+): Present")]
    private static partial Regex Answer();

    [GeneratedRegex("which share the class$|of its span are not affected; declare it separately$|constructor of OnlyAttribute does not accept$")]
    private static partial Regex Limits();

    [GeneratedRegex(@", (From|Until|Alias) = ""[^""]*""|, Extra = \[[^\]]*\]")]
    private static partial Regex Movable();
}
