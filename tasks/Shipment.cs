using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tasks;

/// <summary>Closes a release: its date replaces the expected date in source, and its baseline file records what it promises.</summary>
/// <param name="Files">The baseline files to write.</param>
/// <param name="Source">The source file with the release date.</param>
internal sealed record Shipment(string Train, string Release, CalendarDate Date, IReadOnlyList<PlannedFile> Files, PlannedFile Source)
{
    public static Shipment Of(ProjectSources sources, BaselineFolder folder, string trainName, string version, string date, string first)
    {
        var before = sources.Read();
        var train = TrainOf(BaselineUpdate.TrainsOf(before), trainName);
        var release = ReleaseOf(train, version);
        var released = DateOf(train, release, date);

        var declared = train.Definition.Releases.First(r => r.Version == release.Version);
        if (sources.FindType(train.Definition.Type) is not { } type || TypeAttributes.Find(type, declared.Anchor, CancellationToken.None) is not { } attribute)
        {
            throw new BaselineException($"{train.Name} is declared in another project; ship the release there, and then record it here with 'dotnet build -p:MachineTypesUpdateBaseline=true'.");
        }

        var tree = attribute.SyntaxTree;
        var root = tree.GetRoot();
        var dated = root.ReplaceNode(attribute, WithDate(attribute, released)).GetText(tree.GetText().Encoding);
        var after = sources.With(tree, dated).Read();
        var trains = BaselineUpdate.TrainsOf(after);
        var files = BaselineUpdate.Of(after, folder, [trains.First(t => t.Definition.Type == train.Definition.Type)], first);
        return new(train.Name, release.Version, released, files, new(tree.FilePath, dated.ToString()) { Encoding = tree.GetText().Encoding! });
    }

    private static ReleaseTrain TrainOf(IReadOnlyList<ReleaseTrain> trains, string name)
    {
        var named = name.Length == 0 ? trains : [.. trains.Where(train => string.Equals(train.Name, name, StringComparison.OrdinalIgnoreCase))];
        var all = string.Join(", ", trains.Select(train => train.Name));
        return named.Count switch
        {
            1 => named[0],
            0 => throw new BaselineException($"No catalogue of the project is on a train '{name}'; the trains are: {all}."),
            _ => throw new BaselineException($"The project has catalogues of several trains; choose one with MachineTypesTrain: {all}."),
        };
    }

    private static Release ReleaseOf(ReleaseTrain train, string version)
    {
        var current = train.InDevelopment;
        var release = version.Length == 0 ? current : train.Find(version);
        return release switch
        {
            null when version.Length > 0 => throw new BaselineException($"{train.Name} has no release '{version}'{BaselineUpdate.Nearest(train, version)}"),
            null => throw new BaselineException($"{train.Name} has no release in development: declare the next one with [Release(\"...\", Expected = \"...\")]."),
            { State: ReleaseState.Released } => throw new BaselineException(
                $"{train.Name} {release.Version} is out already{(release.Date is { } date ? $", since {date}" : "")}; to record what is missing, run 'dotnet build -p:MachineTypesUpdateBaseline=true'."),
            { State: ReleaseState.Planned } => throw new BaselineException($"{train.Name} {current!.Version} is in development and has to be shipped before {release.Version}."),
            _ => release,
        };
    }

    private static CalendarDate DateOf(ReleaseTrain train, Release release, string date)
    {
        var parsed = date.Length == 0 ? release.Expected : CalendarDate.ParseOrNull(date);
        if (parsed is null)
        {
            throw new BaselineException(date.Length == 0
                ? $"The date of {train.Name} {release.Version} is not known; set MachineTypesDate to it, as yyyy-MM-dd."
                : $"'{date}' is not a valid date; use yyyy-MM-dd, such as 2020-04-28.");
        }

        return train.NewestReleased is { Date: { } last } newest && parsed.Value.CompareTo(last) < 0
            ? throw new BaselineException($"{train.Name} {release.Version} cannot be released on {parsed}: {newest.Version} was released on {last}.")
            : parsed.Value;
    }

    // [Release("5.0", Expected = "2020-04-28")] becomes [Release("5.0", "2020-04-28")].
    private static AttributeSyntax WithDate(AttributeSyntax attribute, CalendarDate date)
    {
        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(date.ToString()));
        var arguments = attribute.ArgumentList!;
        var expected = arguments.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Expected");
        if (expected is null)
        {
            return attribute.WithArgumentList(arguments.WithArguments(arguments.Arguments.Insert(1, SyntaxFactory.AttributeArgument(value).WithLeadingTrivia(SyntaxFactory.Space))));
        }

        // A positional argument has to be the second one, so move it unless it is there already.
        var dated = expected.WithNameEquals(null).WithExpression(value).WithTriviaFrom(expected);
        return attribute.WithArgumentList(arguments.WithArguments(arguments.Arguments.IndexOf(expected) == 1
            ? arguments.Arguments.Replace(expected, dated)
            : arguments.Arguments.Remove(expected).Insert(1, dated)));
    }
}
