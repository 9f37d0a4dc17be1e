using MachineTypes.Model.Text;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Tool.Update;

/// <summary>Declares machine types that the definitions do not have: on the class of their family, on the class of the same board of another target, or on a new class.</summary>
/// <param name="step">The definitions and replies.</param>
/// <param name="classes">Writes new classes.</param>
internal sealed class NewMachineUpdate(UpdateStep step, NewClassWriter classes)
{
    /// <summary>Makes the edits for all replies.</summary>
    public void Run()
    {
        var families = new List<NewFamily>();
        foreach (var reply in step.Replies)
        {
            var own = reply.AsOf.MachineTypes.Select(machine => machine.Machine.Name).ToHashSet(StringComparer.Ordinal);
            var made = reply.Scope.Compared.Where(machine => !own.Contains(machine.Name));
            foreach (var family in made.Select(machine => (Machine: machine, Name: NameOf(machine.Name))).GroupBy(machine => machine.Name.Family, StringComparer.Ordinal))
                Add(new(reply, family.Key, [.. family.OrderBy(machine => machine.Name.Version).Select(machine => machine.Machine)], family.First().Name.Version is not null), families);
        }

        // The boards of related targets, such as arm and aarch64, share their classes.
        while (families.Count > 0)
        {
            var group = families.Where(family => family.Name == families[0].Name && family.IsVersioned == families[0].IsVersioned && AreRelated(family.Reply.Catalog, families[0].Reply.Catalog)).ToList();
            classes.Write(group, [.. group.SelectMany(Spans)]);
            families.RemoveAll(group.Contains);
        }
    }

    private void Add(NewFamily family, List<NewFamily> alone)
    {
        var host = step.Types.Families.FirstOrDefault(type => type.SpansOf(family.Reply.Catalog).Any(span => span.At(0) == family.Name)) ?? HostOf(family);
        if (host is null)
            alone.Add(family);
        else if (Spans(family, host) is { Count: > 0 } spans)
            step.Edits.InsertAfter((host.SpansOf(family.Reply.Catalog).LastOrDefault() ?? host.Spans.Last()).Syntax, spans);
    }

    // A class that declares the same board for a related target. For a target without related ones: the only class that declares it, if several other targets share that class, as with none.
    private DeclaredClass? HostOf(NewFamily family)
    {
        var same = step.Types.Families.Where(type => type.Spans.Any(span => span.At(0) == family.Name)).ToList();
        return same.Find(type => step.Types.Catalogs.Any(catalog => type.SpansOf(catalog).Any() && AreRelated(catalog, family.Reply.Catalog)))
            ?? (same is [var only] && step.Types.Catalogs.Count(catalog => only.SpansOf(catalog).Any()) > 2 ? only : null);
    }

    private bool AreRelated(CompiledCatalog catalog, CompiledCatalog other)
    {
        if (catalog == other)
            return true;

        var own = step.Types.Families.Where(type => type.SpansOf(catalog).Any()).ToList();
        var count = step.Types.Families.Count(type => type.SpansOf(other).Any());
        return own.Count(type => type.SpansOf(other).Any()) * 2 > Math.Min(own.Count, count);
    }

    private ImportedName NameOf(string name)
    {
        var parsed = ImportedName.Of(name);
        return parsed.Version is { } version && (step.IndexOf(version.Name) >= 0 || step.ReleaseOfExtra(version.Name) is not null) ? parsed : new(name, null);
    }

    private List<string> Spans(NewFamily family) => Spans(family, null);

    private List<string> Spans(NewFamily family, DeclaredClass? host)
    {
        var lines = new List<string>();
        var position = (SyntaxNode?)host?.Spans.Last().Part ?? classes.Neighbour(family).Part;
        if (!family.IsVersioned)
        {
            var machine = family.Machines[0];
            lines.Add(Start(family, position).WithCode("Unversioned", "true").With("From", step.Release).With("Alias", machine.Alias).WithCode("DeprecatedIn", machine.IsDeprecated == true ? step.ReleaseCode : null).ToString());
            return lines;
        }

        var versions = family.Machines.Select(machine => (Machine: machine, Version: ImportedName.Of(machine.Name).Version!)).ToList();
        var releases = versions.Where(machine => step.IndexOf(machine.Version.Name) >= 0).OrderBy(machine => step.IndexOf(machine.Version.Name)).ToList();
        var extras = versions.Except(releases).ToList();
        for (var i = 0; i < releases.Count; i++)
        {
            var first = releases[i].Version.Name;
            while (i + 1 < releases.Count && Position(releases[i + 1].Version.Name) == Position(releases[i].Version.Name) + 1)
                i++;

            var last = releases[i].Version.Name;
            var own = extras.Where(extra => IsBetween(first, step.ReleaseOfExtra(extra.Version.Name), last)).ToList();
            extras.RemoveAll(own.Contains);
            var isLate = !step.IsNew(first);
            lines.Add(Start(family, position)
                .With("From", first)
                .With("Until", last == step.Types.Catalogs[0].Catalog.Releases[^1] ? null : last)
                .WithCode("Extra", own.Count == 0 ? null : $"[{string.Join(", ", own.Select(extra => CSharpText.Literal(extra.Version.Name)))}]")
                .With("Alias", host?.SpansOf(family.Reply.Catalog).Any(span => !span.IsTrue("Unversioned")) == true || i < releases.Count - 1 ? null : releases[i].Machine.Alias)
                .With("AddedIn", isLate ? step.Release : null)
                .With("Reason", isLate ? "" : null)
                .ToString());
        }

        foreach (var extra in extras)
            AddExtra(family, host, extra.Version);

        return lines;
    }

    private void AddExtra(NewFamily family, DeclaredClass? host, ImportedVersion version)
    {
        var release = step.ReleaseOfExtra(version.Name);
        var span = host?.SpansOf(family.Reply.Catalog).FirstOrDefault(span => span.At(0) == family.Name && !span.IsTrue("Unversioned")
            && IsBetween(span.Named("From"), release, span.Named("Until")));
        if (span is not null && step.IsNew(release))
            step.Edits.SetArguments(span.Syntax, ("Extra", $"[{string.Join(", ", span.Strings("Extra").Append(version.Name).Select(CSharpText.Literal))}]"));
        else
            step.NotPlaced.Add($"{family.Reply.Catalog.Catalog.Target}: {Printable.Name($"{family.Name}-{version.Name}")} is new, but belongs to an older release; declare it with Extra");
    }

    // Without a first or last release, a family begins or ends with the train.
    private bool IsBetween(string? first, string? release, string? last) => step.IndexOf(first) <= step.IndexOf(release) && (last is null || step.IndexOf(release) <= step.IndexOf(last));

    private int Position(string version) => step.Types.Catalogs[0].Catalog.Releases.ToList().IndexOf(version);

    private AttributeBuilder Start(NewFamily family, SyntaxNode position) => step.Attribute(step.Runtime("MachineType", family.Reply.Catalog.Symbol), position).With(CSharpText.Literal(family.Name));
}

/// <summary>Machine types of a family, or an unversioned one, that the definitions of a target do not have.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Name">The name of the family.</param>
/// <param name="Machines">The machine types, oldest first.</param>
/// <param name="IsVersioned">Whether they have versions.</param>
internal sealed record NewFamily(TargetReply Reply, string Name, IReadOnlyList<ReplyMachine> Machines, bool IsVersioned);
