using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Update;

/// <summary>
/// Declares compat entries that a release added or removed. New entries that all families below a scope have are declared on the scope, in the order in which the replies have them.
/// </summary>
/// <param name="step">The definitions and replies.</param>
/// <param name="templates">The strings with placeholders.</param>
internal sealed class EntryUpdate(UpdateStep step, Templates templates)
{
    private readonly EntryDifference _difference = new(step, templates);
    private readonly EntryWriter _writer = new(step);

    /// <summary>Makes the edits for all replies.</summary>
    /// <param name="withOlder">Whether to place also what the machine types of a family show for several tables together.</param>
    public void Run(bool withOlder)
    {
        var tables = step.Types.Families.SelectMany(family => Tables(family, withOlder)).GroupBy(table => table.Table).OrderByDescending(table => table.Key).ToList();
        foreach (var table in tables.Where(table => table.Any(family => !family.IsUnchanged)))
        {
            Remove([.. table]);
            Distribute(table.Key, [.. table.Select(Remaining.Of)]);
        }
    }

    // The tables of a family in all replies that have it, which have to agree because they share the class.
    private IEnumerable<FamilyTable> Tables(DeclaredClass family, bool withOlder)
    {
        var found = new Dictionary<int, FamilyTable>();
        foreach (var table in step.Replies.Where(reply => reply.HasCompat).SelectMany(reply => _difference.Of(reply, family, withOlder)))
        {
            if (!found.TryGetValue(table.Table, out var first))
                found.Add(table.Table, table);
            else if (Common(first, table) is { } common)
                found[table.Table] = common;
            else
                step.NotPlaced.Add($"{Printable.Name(family.Symbol.Name)}: the entries of {_writer.Describe(table.Table)} differ between {first.Reply.Catalog.Catalog.Target} and {table.Reply.Catalog.Catalog.Target}, which share the class");
        }

        return found.Values;
    }

    private FamilyTable? Common(FamilyTable first, FamilyTable second)
    {
        if (first.Items.Count != second.Items.Count || !first.Removed.Select(entry => entry.Attribute.Syntax).SequenceEqual(second.Removed.Select(entry => entry.Attribute.Syntax)))
            return null;

        var items = new List<TableItem>();
        foreach (var (own, other) in first.Items.Zip(second.Items))
        {
            if (own.Declared?.Attribute.Syntax != other.Declared?.Attribute.Syntax)
                return null;
            if (own.Declared is not null)
                items.Add(own);
            else if (Common(first, own.New, second, other.New) is { } entry)
                items.Add(new(null, entry));
            else
                return null;
        }

        return first with { Items = items };
    }

    private CompatEntry? Common(FamilyTable first, CompatEntry own, FamilyTable second, CompatEntry other)
    {
        return Text(own.Driver, other.Driver) is { } driver && Text(own.Property, other.Property) is { } property && Text(own.Value, other.Value) is { } value ? new CompatEntry(driver, property, value) : null;

        string? Text(string left, string right) => templates.Common(first.Reply.Catalog, left, second.Reply.Catalog, right);
    }

    private void Remove(IReadOnlyList<FamilyTable> table)
    {
        foreach (var removed in table.SelectMany(family => family.Removed).DistinctBy(entry => entry.Attribute.Syntax))
        {
            var keeping = table.Where(family => family.Family.Chain.Contains(removed.Class) && family.Removed.All(entry => entry.Attribute.Syntax != removed.Attribute.Syntax)).Select(family => family.Family)
                .Concat(Uncovered(removed.Class, removed.Table, table))
                .ToList();
            if (keeping.Count == 0)
                _writer.Remove(removed);
            else
                step.NotPlaced.Add($"{Printable.Name(removed.Class.Symbol.Name)}: {_writer.Describe(removed)} is removed from {Names(table.Where(family => family.Removed.Contains(removed)).Select(family => family.Family))}, but {(keeping.Exists(family => table.All(other => other.Family != family)) ? "there is no reply of" : "not from")} {Names(keeping)}");
        }
    }

    // Families below a class that read a table on a target for which there is no reply.
    private IEnumerable<DeclaredClass> Uncovered(DeclaredClass scope, int table, IReadOnlyList<FamilyTable> covered) => step.Types.Families.Where(family =>
        family.Chain.Contains(scope)
        && covered.All(other => other.Family != family)
        && step.WithoutReply(family).Any(machine => machine.Machine.IsCompatKnown && (table == EntryDifference.Defaults || (machine.Machine.Machine.IsVersioned && step.IndexOf(machine.Catalog.Catalog.ReleaseOf(machine.Machine.Machine)) <= table))));

    // From the base down: each scope takes what all families below it have next, and the families take the rest.
    private void Distribute(int table, List<Remaining> families)
    {
        foreach (var group in families.GroupBy(family => family.Table.Family.Chain[family.Index]))
        {
            var scope = group.Key;
            var members = group.ToList();
            TakeDeclared(scope, table, members);
            var leaves = members.Where(member => member.IsLeaf).ToList();
            if (leaves.Count > 0 || Uncovered(scope, table, [.. members.Select(member => member.Table)]).Any())
                leaves.ForEach(leaf => TakeRest(scope, table, leaf));
            else
                TakeShared(scope, table, members);

            Distribute(table, [.. members.Where(member => !member.IsLeaf).Select(member => member with { Index = member.Index + 1 })]);
        }
    }

    // The entries that the scope declares, with new ones between them, which all families below have to agree on.
    private void TakeDeclared(DeclaredClass scope, int table, List<Remaining> members)
    {
        while (members.TrueForAll(member => member.NextOf(scope) >= 0))
        {
            var next = members[0].Items[members[0].NextOf(scope)].Declared!;
            var before = members.Select(member => member.Items.Take(member.NextOf(scope)).Where(item => item.Declared is null).Select(item => item.New).ToList()).ToList();
            if (before[0].Count > 0 && before.TrueForAll(other => other.SequenceEqual(before[0])))
                _writer.Before(next, before[0], members);
            else
                before.Where(other => other.Count > 0).Zip(members).ToList().ForEach(pair => NotPlaced(pair.Second, table, pair.First));

            // Entries of other classes in between are declared to come before their base.
            members.ForEach(member => member.Take(scope));
        }
    }

    private void TakeShared(DeclaredClass scope, int table, List<Remaining> members)
    {
        var next = members.ConvertAll(member => member.Next());
        var branches = members.Select(member => member.Table.Family.Chain[member.Index + 1]).Distinct().Count();
        List<CompatEntry> shared = branches > 1
            ? Block(next, mayStartLater: members.TrueForAll(member => member.Last is null))
            : [.. Block(next, mayStartLater: false).TakeWhile(entry => IsKnownTo(scope, entry, members[0]))];
        if (shared.Count == 0)
            return;

        foreach (var (member, entries) in members.Zip(next))
        {
            var start = Enumerable.Range(0, entries.Count).First(i => entries.Skip(i).Take(shared.Count).SequenceEqual(shared));
            if (start > 0)
                _writer.First(member.Table.Family, table, [.. entries.Take(start)], member);
            member.Items.RemoveRange(0, start + shared.Count);
        }

        _writer.Last(scope, table, shared, members);
    }

    private void TakeRest(DeclaredClass scope, int table, Remaining leaf)
    {
        var next = leaf.Next();
        if (next.Count > 0)
            _writer.Last(scope, table, next, [leaf]);
        leaf.Items.RemoveRange(0, next.Count);
        if (leaf.Items.Exists(item => item.Declared is null))
            NotPlaced(leaf, table, [.. leaf.Items.Where(item => item.Declared is null).Select(item => item.New)]);
    }

    // Between a scope and the only one below it, nothing shows where an entry belongs, except that the scope already has entries of the driver.
    private static bool IsKnownTo(DeclaredClass scope, CompatEntry entry, Remaining member) =>
        scope.Attributes.Any(attribute => attribute.Is("Compat") && attribute.At(0) == entry.Driver)
        && !member.Table.Family.Chain.SkipWhile(type => type != scope).Skip(1).Any(type => type.Attributes.Any(attribute => attribute.Is("Compat") && attribute.At(0) == entry.Driver));

    // The longest run of entries that all lists contain; at the start of all of them, unless a list may have others before it.
    private static List<CompatEntry> Block(List<List<CompatEntry>> lists, bool mayStartLater)
    {
        var shortest = lists.MinBy(list => list.Count)!;
        for (var length = shortest.Count; length > 0; length--)
        {
            for (var start = 0; start + length <= shortest.Count && (start == 0 || mayStartLater); start++)
            {
                var block = shortest.GetRange(start, length);
                if (lists.TrueForAll(list => Enumerable.Range(0, mayStartLater ? list.Count - length + 1 : Math.Min(1, list.Count - length + 1)).Any(i => list.Skip(i).Take(length).SequenceEqual(block))))
                    return block;
            }
        }

        return [];
    }

    private void NotPlaced(Remaining member, int table, IReadOnlyList<CompatEntry> entries)
    {
        foreach (var entry in entries)
            step.NotPlaced.Add($"{Printable.Name(member.Table.Family.Symbol.Name)}: {_writer.Describe(entry)} is new in {_writer.Describe(table)}, between entries that it shares with other families, which do not have it");
    }

    private static string Names(IEnumerable<DeclaredClass> families) => string.Join(", ", families.Select(family => Printable.Name(family.Symbol.Name)).Distinct(StringComparer.Ordinal));
}

/// <summary>The entries of a family's table that remain to be placed.</summary>
/// <param name="Table">The table.</param>
/// <param name="Items">The entries that have not been placed.</param>
/// <param name="Index">The index of the class in the chain that places next.</param>
internal sealed record Remaining(FamilyTable Table, List<TableItem> Items, int Index)
{
    /// <summary>Gets whether the class that places next is that of the family.</summary>
    public bool IsLeaf => Index == Table.Family.Chain.Count - 1;

    /// <summary>Gets the last entry that was passed. Nothing that the class of the family declares comes before it.</summary>
    public DeclaredEntry? Last { get; private set; }

    /// <summary>Returns what remains to be placed of a table: no entry is placed before those that already come before the scopes.</summary>
    /// <param name="table">The table.</param>
    public static Remaining Of(FamilyTable table)
    {
        var first = table.Items.TakeWhile(item => item.Declared?.Attribute.IsTrue("BeforeBase") == true).Select(item => item.Declared!).ToList();
        return new(table, [.. table.Items.Skip(first.Count)], Index: 0) { Last = first.FindLast(entry => entry.Class != table.Family) };
    }

    /// <summary>Returns the index of the next entry that a class declares; -1 if there is none.</summary>
    /// <param name="scope">The class.</param>
    public int NextOf(DeclaredClass scope) => Items.FindIndex(item => item.Declared?.Class == scope);

    /// <summary>Passes the next entry that a class declares. Entries of other classes before it stay.</summary>
    /// <param name="scope">The class.</param>
    public void Take(DeclaredClass scope)
    {
        var index = NextOf(scope);
        Last = Items[index].Declared;
        Items.RemoveAt(index);
        for (var i = index - 1; i >= 0; i--)
        {
            if (Items[i].Declared is null)
                Items.RemoveAt(i);
        }
    }

    /// <summary>Returns the new entries up to the next entry of the source.</summary>
    public List<CompatEntry> Next() => [.. Items.TakeWhile(item => item.Declared is null).Select(item => item.New)];
}
