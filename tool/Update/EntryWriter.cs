using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tool.Update;

/// <summary>Writes compat entries into the source.</summary>
/// <param name="step">The definitions.</param>
internal sealed class EntryWriter(UpdateStep step)
{
    private readonly HashSet<AttributeSyntax> _removed = [];

    /// <summary>Describes a table.</summary>
    /// <param name="table">The position of its release.</param>
    public string Describe(int table) => table == EntryDifference.Defaults ? "the board defaults" : $"the table of {Printable.Name(step.Train[table])}";

    /// <summary>Describes an entry.</summary>
    /// <param name="entry">The entry.</param>
    public string Describe(CompatEntry entry) => $"{Printable.Name(entry.Driver)}.{Printable.Name(entry.Property)}={Printable.Quoted(entry.Value)}";

    /// <summary>Describes a declared entry with its table.</summary>
    /// <param name="entry">The entry.</param>
    public string Describe(DeclaredEntry entry) => $"{Describe(entry.Entry)} in {Describe(entry.Table)}";

    /// <summary>Declares that the binaries of the release no longer have an entry.</summary>
    /// <param name="entry">The entry.</param>
    public void Remove(DeclaredEntry entry)
    {
        _removed.Add(entry.Attribute.Syntax);
        var needsReason = entry.Table != EntryDifference.Defaults && entry.Attribute.Named("Reason") is null;
        step.Edits.SetArguments(entry.Attribute.Syntax, needsReason ? [("RemovedIn", step.ReleaseCode), ("Reason", UpdateStep.NoReason)] : [("RemovedIn", step.ReleaseCode)]);
    }

    /// <summary>Adds entries before a declared one.</summary>
    /// <param name="next">The declared entry.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="families">The families that have them.</param>
    public void Before(DeclaredEntry next, IReadOnlyList<CompatEntry> entries, IReadOnlyList<Remaining> families) =>
        step.Edits.InsertBefore(next.Attribute.Syntax, Lines(next.Class, next.Table, entries, families, next.Attribute.Part, next.Attribute.IsTrue("BeforeBase")), withComments: false);

    /// <summary>Adds entries to a table of a class, after those that it has.</summary>
    /// <param name="type">The class.</param>
    /// <param name="table">The position of the table's release.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="families">The families that have them.</param>
    public void Last(DeclaredClass type, int table, IReadOnlyList<CompatEntry> entries, IReadOnlyList<Remaining> families) => Add(type, table, entries, families, isBeforeBase: false);

    /// <summary>Adds entries to a table of a family that are applied before those of its scopes.</summary>
    /// <param name="type">The class of the family.</param>
    /// <param name="table">The position of the table's release.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="family">The family.</param>
    public void First(DeclaredClass type, int table, IReadOnlyList<CompatEntry> entries, Remaining family) => Add(type, table, entries, [family], isBeforeBase: true);

    private void Add(DeclaredClass type, int table, IReadOnlyList<CompatEntry> entries, IReadOnlyList<Remaining> families, bool isBeforeBase)
    {
        var own = type.Attributes.Where(attribute => attribute.Is("Compat")).ToList();
        if (own.FindLast(attribute => TableOf(attribute) == table && attribute.IsTrue("BeforeBase") == isBeforeBase) is { } same)
        {
            step.Edits.InsertAfter(same.Syntax, Lines(type, table, entries, families, same.Part, isBeforeBase));
            return;
        }

        // Tables are in order, usually the newest first.
        var isAscending = own.Select(TableOf).Where(position => position != EntryDifference.Defaults).ToList() is [var first, .., var last] && first < last;
        var next = own.Find(attribute => TableOf(attribute) != EntryDifference.Defaults && (isAscending ? TableOf(attribute) > table : TableOf(attribute) < table) && TableOf(attribute) != table);
        if (next is not null)
        {
            var (comment, isSeparated) = Style(own, next, table);
            step.Edits.InsertBefore(next.Syntax, [.. comment, .. Lines(type, table, entries, families, next.Part, isBeforeBase), .. isSeparated ? [""] : Array.Empty<string>()], withComments: true);
            return;
        }

        var part = own.Count > 0 ? own[^1].Part : type.Attributes.Count > 0 ? type.Attributes[^1].Part : (TypeDeclarationSyntax)type.Symbol.DeclaringSyntaxReferences[0].GetSyntax();
        var lines = Lines(type, table, entries, families, part, isBeforeBase);
        if (own.Count > 0)
            step.Edits.InsertAfter(own[^1].Syntax, lines);
        else
            step.Edits.Append(part, lines);
    }

    // The comment above the next table, with the new release in it, and whether an empty line separates the tables.
    private (IReadOnlyList<string> Comment, bool IsSeparated) Style(List<DeclaredAttribute> own, DeclaredAttribute next, int table)
    {
        var above = LineAbove(next.Syntax.Parent!);
        var hasComment = above.StartsWith("//", StringComparison.Ordinal) && !above.StartsWith("///", StringComparison.Ordinal);
        var starts = own.Zip(own.Skip(1)).Where(pair => pair.First.Part == pair.Second.Part && TableOf(pair.First) != TableOf(pair.Second)).Select(pair => pair.Second).ToList();
        var isSeparated = starts.Count == 0 ? hasComment : starts.Exists(start => start.Syntax.Parent!.GetLeadingTrivia().FirstOrDefault(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).IsKind(SyntaxKind.EndOfLineTrivia));
        foreach (var (separator, version) in new[] { ('.', next.Named("UpTo")!), ('_', next.Named("UpTo")!.Replace('.', '_')) })
        {
            if (hasComment && table != EntryDifference.Defaults && above.EndsWith(version, StringComparison.Ordinal))
                return ([above[..^version.Length] + step.Train[table].Replace('.', separator)], isSeparated);
        }

        return ([], isSeparated);
    }

    private static string LineAbove(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart).LineNumber;
        return line > 0 ? text.Lines[line - 1].ToString().Trim() : "";
    }

    private List<string> Lines(DeclaredClass type, int table, IReadOnlyList<CompatEntry> entries, IReadOnlyList<Remaining> families, SyntaxNode position, bool isBeforeBase)
    {
        // An entry that was added with its table is not late, and neither is one of a table of which nothing was known. A family that the release introduced on all targets has no earlier releases.
        var isDefault = table == EntryDifference.Defaults;
        var spans = families.SelectMany(family => step.Types.Catalogs.SelectMany(family.Table.Family.SpansOf)).ToList();
        var isLate = !spans.TrueForAll(span => step.IsNew(span.Named("TablesKnownFrom"))) && (isDefault ? spans.Exists(span => !step.IsNew(span.Named("From"))) : !step.IsNew(Following(table)));
        var keys = type.Attributes.Where(attribute => attribute.Is("Compat") && TableOf(attribute) == table && step.IsIn(attribute) && !_removed.Contains(attribute.Syntax)).Select(attribute => (attribute.At(0)!, attribute.At(1)!)).ToHashSet();
        var lines = new List<string>();
        foreach (var entry in entries)
        {
            var isRepeated = !keys.Add((entry.Driver, entry.Property));
            if (isRepeated)
                lines.Add("#pragma warning disable MT1008 // the reply's list sets this property more than once; the last entry wins");

            lines.Add(step.Attribute(step.Runtime("Compat"), position)
                .With(CSharpText.Literal(entry.Driver)).With(CSharpText.Literal(entry.Property)).With(CSharpText.Literal(entry.Value))
                .With("UpTo", isDefault ? null : step.Train[table])
                .WithCode("BeforeBase", isBeforeBase ? "true" : null)
                .With("AddedIn", isLate ? step.Release : null)
                .With("Reason", isLate && !isDefault ? "" : null)
                .ToString());
            if (isRepeated)
                lines.Add("#pragma warning restore MT1008");
        }

        return lines;
    }

    // The release that follows one, without bug-fix releases.
    private string? Following(int table) => step.Sources.Catalogs[0].Catalog.Releases.FirstOrDefault(release => step.IndexOf(release) > table);

    private int TableOf(DeclaredAttribute attribute) => attribute.Named("UpTo") is { } upTo ? step.IndexOf(upTo) : EntryDifference.Defaults;
}
