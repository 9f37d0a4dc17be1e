using MachineTypes.Model.Composition;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes what a machine type says of its compat table.</summary>
internal static class CompatEmitter
{
    public static void Emit(SourceWriter w, CatalogSpec spec)
    {
        var access = spec.ShowsTrain ? "public" : "internal";

        // Today's binaries have no machine type of a release that is only planned: it speaks of its own.
        var today = spec.Machines.Any(m => m.Since > spec.Current)
            ? $"global::System.Math.Max({spec.Current + 1}, Tables.Machines(_number * {CatalogTablesEmitter.MachineColumns} + 6))"
            : $"{spec.Current + 1}";
        w.Line($$"""

            /// <summary>
            /// The compat table of today's binaries, in order of application, repeats kept: board defaults first, then from the newest release's table down to the machine type's own.
            /// </summary>
            public CompatTable Compat => new CompatTable(_number, {{today}});

            global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.CompatEntry> global::MachineTypes.IMachineType.Compat => Compat;

            /// <summary>The compat table as a release's binary applies it, in order of application, repeats kept.</summary>
            /// <param name="release">The release that is asked.</param>
            /// <returns>The table; an empty one in a release that is older than the machine type. In one that no longer has it, what that would apply.</returns>
            {{access}} CompatTable CompatAsOf({{spec.TrainType}} release) => new CompatTable(_number, release.Index + 1);

            global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.CompatEntry> global::MachineTypes.IMachineType<{{spec.TrainType}}>.CompatAsOf({{spec.TrainType}} release) => CompatAsOf(release);

            /// <summary>The value that the compat table gives to a driver's property: that of the last entry, which wins.</summary>
            /// <param name="driver">The driver, letter by letter; an entry on a type that it derives from is not looked at.</param>
            /// <param name="property">The property of the driver.</param>
            /// <param name="value">The value as text; empty where the table has no such entry.</param>
            /// <returns>True if the table has such an entry.</returns>
            public bool TryGetCompat(string driver, string property, out string value) => Compat.TryGet(driver, property, out value);

            /// <summary>The value that the compat table gives to a driver's property: that of the last entry, which wins.</summary>
            /// <param name="driver">The driver, letter by letter; an entry on a type that it derives from is not looked at.</param>
            /// <param name="property">The property of the driver.</param>
            /// <param name="value">The value as text; empty where the table has no such entry.</param>
            /// <returns>True if the table has such an entry.</returns>
            public bool TryGetCompat(global::System.ReadOnlySpan<char> driver, global::System.ReadOnlySpan<char> property, out string value) =>
                Compat.TryGet(driver, property, out value);

            """);
        Changes(w, spec, access);
        Table(w, spec);
    }

    private static void Changes(SourceWriter w, CatalogSpec spec, string access)
    {
        var latest = string.Concat(spec.Properties.Where(p => p.IsOfLatest).Select(p => ", " + Literals.Quote(p.Name)));
        w.Line($$"""
            /// <summary>
            /// What the binaries of two releases apply or report differently for it: what was changed late. Tables that are newer than one of them keep it as it was there, and are no difference.
            /// </summary>
            /// <param name="before">The one release.</param>
            /// <param name="after">The other one; it may be the older.</param>
            /// <returns>The changes; none where a release is older than the machine type.</returns>
            {{access}} global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.MachineChange> ChangesBetween({{spec.TrainType}} before, {{spec.TrainType}} after)
            {
                int first = global::System.Math.Min(before.Index, after.Index) + 1;
                return first <= 0 || first < Tables.Machines(_number * {{CatalogTablesEmitter.MachineColumns}} + 6)
                    ? global::System.Array.Empty<global::MachineTypes.MachineChange>()
                    : global::MachineTypes.MachineChange.Between(ReportOf(before, first), ReportOf(after, first){{latest}});
            }

            private global::MachineTypes.MachineReport ReportOf({{spec.TrainType}} release, int common) => new global::MachineTypes.MachineReport(
                release.Index, CompatAsOf(release), new CompatTable(_number, release.Index + 1, common), new CompatTable(_number, release.Index + 1, 0), PropertiesAsOf(release));

            """);
    }

    // A list holds all that binaries ever had: the defaults, then the tables from the newest to the oldest. A release has the defaults, then what starts with the
    // table of the release before it; of both, what its binaries carry.
    private static void Table(SourceWriter w, CatalogSpec spec)
    {
        w.Line("/// <summary>A compat table: the board defaults and a slice of its family's one list. Going through it with foreach allocates nothing.</summary>");
        using (w.Open("public readonly struct CompatTable : global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.CompatEntry>"))
        {
            w.Line($$"""
                private readonly int _family;
                private readonly int _release;
                private readonly int _start;
                private readonly int _defaults;
                private readonly int _tables;
                private readonly int _end;

                internal CompatTable(int machine, int release)
                    : this(machine, release, release)
                {
                }

                // What a release's binary has in the defaults and in the tables older than another one.
                internal CompatTable(int machine, int release, int before)
                {
                    _family = release < Tables.Machines(machine * {{CatalogTablesEmitter.MachineColumns}} + 6) || release == 0 ? 0 : Tables.Machines(machine * {{CatalogTablesEmitter.MachineColumns}}) * {{CatalogTablesEmitter.FamilyColumns}};
                    _release = release;
                    _start = Tables.Families(_family + 4);
                    _defaults = _start + Tables.Families(_family + 5);
                    _end = _family == 0 ? _defaults : _start + Tables.Machines(machine * {{CatalogTablesEmitter.MachineColumns}} + 2);
                    _tables = _end;
                    for (int i = Tables.Families(_family + 6); i < Tables.Families(_family + 7); i++)
                    {
                        if (Tables.Starts(i * 2) < before || before == {{spec.ReleaseCount}})
                        {
                            _tables = _start + Tables.Starts(i * 2 + 1);
                            break;
                        }
                    }

                    if (_tables > _end)
                    {
                        _tables = _end;
                    }
                }

                /// <summary>How many entries there are.</summary>
                public int Count
                {
                    get
                    {
                        int count = _defaults - _start + _end - _tables;
                        for (int i = Tables.Families(_family + 10); i < Tables.Families(_family + 11); i++)
                        {
                            if (IsIn(Tables.Late(i)) && !Tables.Holds(Tables.Lists(Tables.Late(i)), _release))
                            {
                                count--;
                            }
                        }

                        return count;
                    }
                }

                /// <summary>The entry at a place, in order of application.</summary>
                /// <param name="index">The place, from 0.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
                public global::MachineTypes.CompatEntry this[int index]
                {
                    get
                    {
                        if ((uint)index >= (uint)Count)
                        {
                            throw new global::System.ArgumentOutOfRangeException(nameof(index));
                        }

                        int gap = _tables - _defaults;
                        int place = _start + index;
                        for (int i = Tables.Families(_family + 10); i < Tables.Families(_family + 11); i++)
                        {
                            int late = Tables.Late(i);
                            if (IsIn(late) && !Tables.Holds(Tables.Lists(late), _release) && (late < _defaults ? late : late - gap) <= place)
                            {
                                place++;
                            }
                        }

                        return Tables.Entry(Tables.Lists(place < _defaults ? place : place + gap));
                    }
                }

                /// <summary>The value that the table gives to a driver's property: that of the last entry, which wins.</summary>
                /// <param name="driver">The driver, letter by letter; an entry on a type that it derives from is not looked at.</param>
                /// <param name="property">The property of the driver.</param>
                /// <param name="value">The value as text; empty where the table has no such entry.</param>
                /// <returns>True if the table has such an entry.</returns>
                public bool TryGet(string driver, string property, out string value) =>
                    TryGet(global::System.MemoryExtensions.AsSpan(driver), global::System.MemoryExtensions.AsSpan(property), out value);

                /// <summary>The value that the table gives to a driver's property: that of the last entry, which wins.</summary>
                /// <param name="driver">The driver, letter by letter; an entry on a type that it derives from is not looked at.</param>
                /// <param name="property">The property of the driver.</param>
                /// <param name="value">The value as text; empty where the table has no such entry.</param>
                /// <returns>True if the table has such an entry.</returns>
                public bool TryGet(global::System.ReadOnlySpan<char> driver, global::System.ReadOnlySpan<char> property, out string value)
                {
                    int key = Tables.FindKey(driver, property);
                    if (key >= 0)
                    {
                        // The places of a key ascend; those of other families lie before the start or behind the end.
                        for (int i = Tables.StepStarts(key + 1) - 1; i >= Tables.StepStarts(key) && Tables.Steps(i) >= _start; i--)
                        {
                            int place = Tables.Steps(i);
                            if (IsIn(place) && Tables.Holds(Tables.Lists(place), _release))
                            {
                                value = Tables.Text(Tables.Entries(Tables.Lists(place) * 3 + 2));
                                return true;
                            }
                        }
                    }

                    value = "";
                    return false;
                }

                /// <summary>Goes through the entries in order of application.</summary>
                /// <returns>What foreach asks for each one.</returns>
                public Enumerator GetEnumerator() => new Enumerator(_start, _defaults, _tables, _end, _release);

                global::System.Collections.Generic.IEnumerator<global::MachineTypes.CompatEntry> global::System.Collections.Generic.IEnumerable<global::MachineTypes.CompatEntry>.GetEnumerator() => GetEnumerator();

                global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

                private bool IsIn(int place) => place >= _start && place < _end && (place < _defaults || place >= _tables);

                """);
            Enumerator(w);
        }
    }

    private static void Enumerator(SourceWriter w) => w.Line("""
        /// <summary>Goes through a compat table.</summary>
        public struct Enumerator : global::System.Collections.Generic.IEnumerator<global::MachineTypes.CompatEntry>
        {
            private readonly int _start;
            private readonly int _defaults;
            private readonly int _tables;
            private readonly int _end;
            private readonly int _release;
            private int _at;

            internal Enumerator(int start, int defaults, int tables, int end, int release)
            {
                _start = start;
                _defaults = defaults;
                _tables = tables;
                _end = end;
                _release = release;
                _at = start - 1;
            }

            /// <summary>The entry that it has come to.</summary>
            public readonly global::MachineTypes.CompatEntry Current => Tables.Entry(Tables.Lists(_at));

            readonly object global::System.Collections.IEnumerator.Current => Current;

            /// <summary>Goes to the next entry.</summary>
            /// <returns>False at the end.</returns>
            public bool MoveNext()
            {
                do
                {
                    _at++;
                    if (_at == _defaults)
                    {
                        _at = _tables;
                    }

                    if (_at >= _end)
                    {
                        _at = _end;
                        return false;
                    }
                }
                while (!Tables.Holds(Tables.Lists(_at), _release));

                return true;
            }

            /// <summary>Goes back to before the first entry.</summary>
            public void Reset() => _at = _start - 1;

            /// <summary>Does nothing: there is nothing to let go of.</summary>
            public readonly void Dispose()
            {
            }
        }
        """);
}
