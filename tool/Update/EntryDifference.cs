using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Tool.Update;

/// <summary>An entry in the source, as one target has it.</summary>
/// <param name="Class">The class that declares it.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Table">The position of the last release that it applies to; <see cref="EntryDifference.Defaults"/> for a board default.</param>
internal sealed record DeclaredEntry(DeclaredClass Class, DeclaredAttribute Attribute, CompatEntry Entry, int Table);

/// <summary>The entries of one table in the order of application: an entry of the source, or a new one.</summary>
/// <param name="Declared">The entry of the source; null for a new one.</param>
/// <param name="New">The new entry, with placeholders.</param>
internal readonly record struct TableItem(DeclaredEntry? Declared, CompatEntry New);

/// <summary>One table of a family, as it is declared and as a reply has it.</summary>
/// <param name="Family">The class of the family.</param>
/// <param name="Reply">The reply.</param>
/// <param name="Table">The position of the release whose table it is.</param>
/// <param name="Items">The entries to keep and to add, in the order of application.</param>
/// <param name="Removed">The entries that the reply does not have.</param>
internal sealed record FamilyTable(DeclaredClass Family, TargetReply Reply, int Table, IReadOnlyList<TableItem> Items, IReadOnlyList<DeclaredEntry> Removed)
{
    /// <summary>Gets whether the reply has the table as it is declared.</summary>
    public bool IsUnchanged => Removed.Count == 0 && Items.All(item => item.Declared is not null);
}

/// <summary>Compares the compat entries of a family with those in a reply, table by table.</summary>
/// <param name="step">The definitions and replies.</param>
/// <param name="templates">The strings with placeholders.</param>
internal sealed class EntryDifference(UpdateStep step, Templates templates)
{
    /// <summary>The table of the board defaults, which are applied before all others.</summary>
    public const int Defaults = int.MaxValue;

    /// <summary>Returns the tables of a family that the reply shows; none if it has no machine type of the family with known entries.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="family">The class of the family.</param>
    /// <param name="withOlder">Whether to return also tables of which the reply shows several together, because the family has no machine type for each of them.</param>
    public IEnumerable<FamilyTable> Of(TargetReply reply, DeclaredClass family, bool withOlder)
    {
        var members = (from span in step.Spans(reply)
                       where span.Class == family
                       from member in span.Present
                       let other = reply.Machines.GetValueOrDefault(member.Machine.Name)
                       where other?.Compat is not null && member.IsCompatKnown && (!member.Machine.IsVersioned || step.IndexOf(MachineSpan.Version(member.Machine)) >= 0)
                       let position = member.Machine.IsVersioned ? step.IndexOf(reply.Catalog.Catalog.ReleaseOf(member.Machine)) : Defaults
                       orderby position descending
                       select (Own: member, Reply: other, Position: position)).DistinctBy(member => member.Own).ToList();
        var declared = Declared(reply.Catalog, family);
        for (var i = 0; i < members.Count; i++)
        {
            var (own, other, position) = members[i];
            var newer = i > 0 && position != Defaults && members[i - 1].Position != Defaults ? members[i - 1] : default;
            var start = newer.Reply?.Compat!.Count ?? 0;
            if (!IsContinued(reply, newer.Reply, other))
                yield break;

            // The entries of the machine type that the next newer one does not have.
            var later = newer.Own is null ? int.MaxValue : newer.Position;
            var entries = declared.Where(entry => (newer.Own is null || entry.Table < later) && (entry.Table == Defaults || (position != Defaults && entry.Table >= position))).ToList();
            var isKnown = (newer.Own?.Compat ?? []).Concat(entries.Select(entry => entry.Entry)).SequenceEqual(own.Compat);
            if (!isKnown)
            {
                if (!own.Compat.SequenceEqual(other.Compat!))
                    step.NotPlaced.Add($"{reply.Catalog.Catalog.Target}: the entries of {Printable.Name(own.Machine.Name)} differ, and cannot be matched to declarations");
                yield break;
            }

            // Usually one table. A family that skipped releases shows several together.
            var tables = newer.Own is null ? (position == Defaults || IsLast(reply, position) ? [Defaults] : entries.Select(entry => entry.Table).Append(position).Distinct()) : Between(reply, position, later);
            var all = tables.OrderDescending().ToList();
            if (all.Count == 1 || withOlder)
            {
                foreach (var table in Split(reply, family, all, entries, [.. other.Compat!.Skip(start)]))
                    yield return table;
            }
        }
    }

    private bool IsContinued(TargetReply reply, ReplyMachine? newer, ReplyMachine older)
    {
        if (newer is null || older.Compat!.Take(newer.Compat!.Count).SequenceEqual(newer.Compat))
            return true;

        step.NotPlaced.Add($"{reply.Catalog.Catalog.Target}: the entries of {Printable.Name(older.Name)} do not start with those of {Printable.Name(newer.Name)}, so tables cannot express them");
        return false;
    }

    private bool IsLast(TargetReply reply, int position) => position == step.IndexOf(reply.Catalog.Catalog.Releases[^1]);

    private IEnumerable<int> Between(TargetReply reply, int position, int later) => reply.Catalog.Catalog.Releases.Select(release => step.IndexOf(release)).Where(release => release >= position && release < later);

    private IEnumerable<FamilyTable> Split(TargetReply reply, DeclaredClass family, List<int> tables, List<DeclaredEntry> declared, CompatEntry[] replied)
    {
        CompatEntry[] own = [.. declared.Select(entry => entry.Entry)];
        var matches = CompatAlignment.Of(own, replied, out _).ToDictionary(match => match.Right, match => match.Left);
        var kept = matches.Values.ToHashSet();
        var items = new List<(int Table, TableItem Item)>();
        for (var i = 0; i < replied.Length; i++)
        {
            var isKept = matches.TryGetValue(i, out var index);
            var table = isKept ? declared[index].Table : items.Count > 0 ? items[^1].Table : Next(i);
            items.Add((table, isKept ? new(declared[index], default) : new(null, templates.Of(reply.Catalog, replied[i]))));
        }

        foreach (var table in tables)
        {
            yield return new(
                family, reply, table,
                [.. items.Where(item => item.Table == table).Select(item => item.Item)],
                [.. declared.Where((entry, index) => entry.Table == table && !kept.Contains(index))]);
        }

        // New entries before all others belong to the table of the first one that follows.
        int Next(int position)
        {
            var following = matches.Where(match => match.Key > position).OrderBy(match => match.Key).Select(match => (int?)declared[match.Value].Table).FirstOrDefault();
            return following is { } found && tables.Contains(found) ? found : tables[^1];
        }
    }

    // In the order of application: board defaults, then the tables from the newest to the oldest; within each, a base class first, unless an entry is declared to come before it.
    private List<DeclaredEntry> Declared(CompiledCatalog catalog, DeclaredClass family) => Declared(catalog, family.Chain);

    /// <summary>Returns whether a machine type's list starts with the board defaults of some scopes, so that its class can derive from them.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="scopes">The scopes, the base first.</param>
    /// <param name="entries">The list.</param>
    public bool Starts(CompiledCatalog catalog, IEnumerable<DeclaredClass> scopes, IEnumerable<CompatEntry> entries)
    {
        var defaults = Declared(catalog, scopes).Where(entry => entry.Table == Defaults).Select(entry => entry.Entry).ToList();
        return entries.Take(defaults.Count).SequenceEqual(defaults);
    }

    private List<DeclaredEntry> Declared(CompiledCatalog catalog, IEnumerable<DeclaredClass> chain) =>
    [
        .. chain
            .SelectMany((type, index) => type.Attributes.Where(attribute => attribute.Is("Compat")).Select(attribute => (Type: type, Attribute: attribute, Rank: attribute.IsTrue("BeforeBase") ? -index : index + 1)))
            .Where(entry => step.IsIn(entry.Attribute) && IsOfTrain(entry.Attribute))
            .Select(entry => (entry.Rank, Declared: new DeclaredEntry(entry.Type, entry.Attribute, Filled(catalog, entry.Attribute), entry.Attribute.Named("UpTo") is { } upTo ? step.IndexOf(upTo) : Defaults)))
            .OrderByDescending(entry => entry.Declared.Table)
            .ThenBy(entry => entry.Rank)
            .Select(entry => entry.Declared),
    ];

    private bool IsOfTrain(DeclaredAttribute attribute) => attribute.Data.NamedArguments.FirstOrDefault(argument => argument.Key == "Train").Value is not { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol train }
        || SymbolEqualityComparer.Default.Equals(train, step.Types.Train);

    private CompatEntry Filled(CompiledCatalog catalog, DeclaredAttribute attribute) =>
        new(templates.Fill(catalog, attribute.At(0) ?? ""), templates.Fill(catalog, attribute.At(1) ?? ""), templates.Fill(catalog, attribute.At(2) ?? ""));
}
