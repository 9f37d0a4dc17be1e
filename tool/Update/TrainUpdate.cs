using MachineTypes.Model.Text;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Update;

/// <summary>Adds releases to a train.</summary>
internal static class TrainUpdate
{
    /// <summary>Adds the releases that the train does not have.</summary>
    /// <param name="step">The definitions.</param>
    /// <param name="release">The releases to add.</param>
    /// <param name="options">The known release dates.</param>
    /// <exception cref="InputException">The train is not declared in the folder.</exception>
    public static void Run(UpdateStep step, ReleaseOfReplies release, UpdateOptions options)
    {
        if (release.Missing.Count == 0)
            return;

        var declared = step.Types.Train is { } train ? DeclaredAttribute.Of(train) : [];
        var releases = declared.Where(attribute => attribute.Is("Release")).ToList();
        if (releases.Count == 0)
            throw new InputException($"the train {Printable.Name(step.Sources.Catalogs[0].Catalog.Train)} is not declared in the folder; specify a folder that contains the train and its catalogues");

        if (release.IsBugFix)
        {
            var anchor = declared.LastOrDefault(attribute => attribute.Is("BugFixRelease")) ?? releases[^1];
            step.Edits.InsertAfter(anchor.Syntax, [step.Attribute(step.Runtime("BugFixRelease"), anchor.Part).With(CSharpText.Literal(release.Release)).With(Date(release.Release)).ToString()]);
            return;
        }

        // A machine type without versions is known from the newest release on, unless From says otherwise.
        foreach (var span in step.Types.Catalogs.SelectMany(catalog => step.Types.Families.SelectMany(type => type.SpansOf(catalog))))
        {
            if (span.IsTrue("Unversioned") && (span.Named("From") ?? span.Named("DeprecatedIn") ?? span.Named("RemovedIn")) is null)
                step.Edits.SetArguments(span.Syntax, ("From", CSharpText.Literal(step.Types.Catalogs[0].Catalog.Releases[^1])));
        }

        // Without a date, the last release would be in development, and aliases would not refer to its machine types.
        var latest = releases.Select(attribute => attribute.At(1)).LastOrDefault(date => date is not null) ?? "1970-01-01";
        var added = release.Missing.Select(version => step.Attribute(step.Runtime("Release"), releases[^1].Part)
            .With(CSharpText.Literal(version))
            .With(Date(version) ?? (version == release.Release ? CSharpText.Literal(latest) : null))
            + (version == release.Release && Date(version) is null ? " // released, but the reply does not contain the release date: insert it here" : ""));
        step.Edits.InsertAfter(releases[^1].Syntax, [.. added]);

        string? Date(string version) => options.DateOf(version, release.Release, step.Sources.Catalogs[0].Catalog.IsOfQemu) is { } date ? CSharpText.Literal(date) : null;
    }
}
