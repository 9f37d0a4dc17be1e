using MachineTypes.Files;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Tasks;

// See docs/decisions/0066-order-of-shipping.md.
/// <summary>
/// Closes a release: its date replaces the expected date in source, and its baseline file records what it promises. The files are planned together and written in an order from which another run
/// can finish: first the record of the release in development, then the source, and last the closed record.
/// </summary>
/// <param name="Train">The name of the train.</param>
/// <param name="Release">The version of the release.</param>
/// <param name="Date">The date of the release; null if it is dated already, and its date is not known.</param>
/// <param name="Open">The baseline files to write before the source.</param>
/// <param name="Source">The source file with the release date; null if the source has the date already.</param>
/// <param name="Closed">The baseline files to write after the source.</param>
internal sealed record Shipment(string Train, string Release, CalendarDate? Date, IReadOnlyList<PlannedFile> Open, PlannedFile? Source, IReadOnlyList<PlannedFile> Closed)
{
    /// <summary>Plans a shipment.</summary>
    /// <returns>The plan; null if the project has neither a catalogue nor a train with the release.</returns>
    /// <exception cref="BaselineException">The release cannot be shipped.</exception>
    public static Shipment? Of(ProjectSources sources, BaselineFolder folder, ShipmentRequest request)
    {
        var before = sources.Read();
        if (ShippableTrain.Find(before, request) is not { } train)
        {
            return null;
        }

        var (release, isRecorded) = (train.ReleaseOf(request.Release), train.HasCatalog);
        if (release.State == ReleaseState.Released)
        {
            return Finish(before, train, release, folder, request);
        }

        var date = RecordedDate(train, release, folder, request) ?? train.DateOf(release, request.Date);
        var (tree, dated) = Dated(sources, train.Train, release, date);
        var after = sources.With(tree, dated).Read();
        var source = new PlannedFile(tree.FilePath, sources.ContentOf(tree), Encode(dated.GetText()));
        return new(
            train.Train.Name,
            release.Version,
            date,
            isRecorded ? BaselineUpdate.Of(before, folder, [train.Train], request.First) : [],
            source,
            isRecorded ? BaselineUpdate.Of(after, folder, [.. BaselineUpdate.TrainsOf(after).Where(t => t.Definition.Type == train.Train.Definition.Type)], request.First) : []);
    }

    /// <summary>Plans to finish a shipment that was interrupted after the source was dated.</summary>
    /// <returns>The plan; null if there is nothing to finish.</returns>
    public static Shipment? ToFinish(ProjectSources sources, BaselineFolder folder, ShipmentRequest request)
    {
        var declarations = sources.Read();
        if (BaselineUpdate.TrainsOf(declarations).Count == 0 || ShippableTrain.Find(declarations, request) is not { HasCatalog: true } train)
        {
            return null;
        }

        var release = request.Release.Length == 0 ? train.Train.NewestReleased : train.Train.Find(request.Release);
        return release is { State: ReleaseState.Released } && folder.HasOpenFile(train.Train, release) ? Finish(declarations, train, release, folder, request) : null;
    }

    private static Shipment Finish(Declarations declarations, ShippableTrain train, Release release, BaselineFolder folder, ShipmentRequest request)
    {
        if (train.HasCatalog && folder.IsRecorded(train.Train, release))
        {
            throw new BaselineException(
                $"{train.Train.Name} {release.Version} is out already{(release.Date is { } date ? $", since {date}" : "")}; to record what is missing, run 'dotnet build -p:MachineTypesUpdateBaseline=true'.");
        }

        if (request.Date.Length > 0 && release.Date is { } declared && request.Date != declared.ToString())
        {
            throw new BaselineException($"{train.Train.Name} {release.Version} is dated {declared} in the source, not '{request.Date}'; specify that date or none to record the release, or correct the source.");
        }

        // Without a catalogue there is nothing to record. In a solution, the catalogue's project is shipped by the same command.
        return new(train.Train.Name, release.Version, release.Date, [], null, train.HasCatalog ? BaselineUpdate.Of(declarations, folder, [train.Train], request.First) : []);
    }

    // A closed record whose release is not dated was left by a build that was killed, of a version of this package that wrote the record first, or the source was restored.
    private static CalendarDate? RecordedDate(ShippableTrain train, Release release, BaselineFolder folder, ShipmentRequest request)
    {
        if (!train.HasCatalog || !folder.IsRecorded(train.Train, release) || folder.DateOf(train.Train, release) is not { } recorded)
        {
            return null;
        }

        return request.Date.Length == 0 || request.Date == recorded.ToString()
            ? recorded
            : throw new BaselineException($"{train.Train.Name} {release.Version} is recorded as released on {recorded}, not on '{request.Date}'; specify that date or none, or restore the file in the baseline from version control.");
    }

    private static (SyntaxTree Tree, SyntaxTree Dated) Dated(ProjectSources sources, ReleaseTrain train, Release release, CalendarDate date)
    {
        var declared = train.Definition.Releases.First(r => r.Version == release.Version);
        // See docs/decisions/0075-two-runs-for-a-split-train.md.
        if (sources.FindType(train.Definition.Type) is not { } type || TypeAttributes.Find(type, declared.Anchor, CancellationToken.None) is not { } attribute)
        {
            throw new BaselineException($"{train.Name} is declared in another project: run 'machine-types ship {release.Version}' (or 'dotnet build -t:MachineTypesShip -p:MachineTypesRelease={release.Version}') there, which sets the date, and then again here, which records the release.");
        }

        var tree = attribute.SyntaxTree;
        var expected = train.Definition with
        {
            Releases = train.Definition.Releases.Select(r => r == declared ? r with { Date = date.ToString(), Expected = null } : r).ToEquatableArray(),
        };

        // The edited source is read again: source that another run would read differently is not written.
        if (ReleaseDate.Set(attribute, date) is { } text
            && tree.WithChangedText(text) is var dated
            && sources.With(tree, dated) is var changed
            && changed.Read().Trains.FirstOrDefault(t => t.Definition.Type == train.Definition.Type)?.Definition == expected
            && dated.GetDiagnostics().Count() <= tree.GetDiagnostics().Count()
            && Compiles(changed, train.Definition.Type, declared.Anchor))
        {
            return (tree, dated);
        }

        var position = attribute.GetLocation().GetLineSpan().StartLinePosition;
        throw new BaselineException($"The date cannot be set in '{attribute}': change it to '{attribute.Name}(\"{release.Version}\", \"{date}\")' and run the same command again; nothing was written.")
        {
            File = tree.FilePath,
            Line = position.Line + 1,
            Column = position.Character + 1,
        };
    }

    // Generated members are missing here, so only the attribute is checked.
    private static bool Compiles(ProjectSources sources, string type, Anchor anchor) =>
        TypeAttributes.Find(sources.FindType(type)!, anchor, CancellationToken.None) is { } attribute
        && !sources.ModelOf(attribute.SyntaxTree).GetDiagnostics(attribute.Span).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static byte[] Encode(SourceText text) => [.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())];
}

/// <summary>The user's request to ship a release.</summary>
/// <param name="Train">The name of the train; empty for the only one.</param>
/// <param name="Release">The version of the release; empty for the one in development.</param>
/// <param name="Date">The date; empty for the expected one.</param>
/// <param name="First">The first release of a new baseline; empty for the train's first.</param>
internal sealed record ShipmentRequest(string Train = "", string Release = "", string Date = "", string First = "");
