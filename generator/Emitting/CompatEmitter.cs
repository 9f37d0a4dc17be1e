namespace MachineTypes.Generator.Emitting;

/// <summary>Writes what a machine type says of its compat table.</summary>
internal static class CompatEmitter
{
    public static void Emit(SourceWriter w) => w.Line("""

        /// <summary>The compat table, in order of application, repeats kept: board defaults first, then from the newest release's table down to the machine type's own.</summary>
        public CompatTable Compat => new CompatTable(Tables.Families(Tables.Machines(_number * 6) * 4 + 3), Tables.Machines(_number * 6 + 2));

        global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.CompatEntry> global::MachineTypes.IMachineType.Compat => Compat;

        /// <summary>The value that the compat table gives to a driver's property: that of the last entry, which wins.</summary>
        /// <param name="driver">The driver, letter by letter; an entry on a type that it derives from is not looked at.</param>
        /// <param name="property">The property of the driver.</param>
        /// <param name="value">The value as text; empty where the table has no such entry.</param>
        /// <returns>True if the table has such an entry.</returns>
        public bool TryGetCompat(string driver, string property, out string value) =>
            TryGetCompat(global::System.MemoryExtensions.AsSpan(driver), global::System.MemoryExtensions.AsSpan(property), out value);

        /// <summary>The value that the compat table gives to a driver's property: that of the last entry, which wins.</summary>
        /// <param name="driver">The driver, letter by letter; an entry on a type that it derives from is not looked at.</param>
        /// <param name="property">The property of the driver.</param>
        /// <param name="value">The value as text; empty where the table has no such entry.</param>
        /// <returns>True if the table has such an entry.</returns>
        public bool TryGetCompat(global::System.ReadOnlySpan<char> driver, global::System.ReadOnlySpan<char> property, out string value)
        {
            int key = Tables.FindKey(driver, property);
            if (key >= 0)
            {
                int start = Tables.Families(Tables.Machines(_number * 6) * 4 + 3);
                int end = start + Tables.Machines(_number * 6 + 2);

                // The places of a key ascend; those of other families lie before the start or behind the end.
                for (int i = Tables.StepStarts(key + 1) - 1; i >= Tables.StepStarts(key) && Tables.Steps(i) >= start; i--)
                {
                    if (Tables.Steps(i) < end)
                    {
                        value = Tables.Text(Tables.Entries(Tables.Lists(Tables.Steps(i)) * 3 + 2));
                        return true;
                    }
                }
            }

            value = "";
            return false;
        }

        /// <summary>A compat table: a slice of its family's one list. Going through it with foreach allocates nothing.</summary>
        public readonly struct CompatTable : global::System.Collections.Generic.IReadOnlyList<global::MachineTypes.CompatEntry>
        {
            private readonly int _start;

            internal CompatTable(int start, int count)
            {
                _start = start;
                Count = count;
            }

            /// <summary>How many entries there are.</summary>
            public int Count { get; }

            /// <summary>The entry at a place, in order of application.</summary>
            /// <param name="index">The place, from 0.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
            public global::MachineTypes.CompatEntry this[int index] => (uint)index < (uint)Count
                ? Tables.Entry(Tables.Lists(_start + index))
                : throw new global::System.ArgumentOutOfRangeException(nameof(index));

            /// <summary>Goes through the entries in order of application.</summary>
            /// <returns>What foreach asks for each one.</returns>
            public Enumerator GetEnumerator() => new Enumerator(_start, Count);

            global::System.Collections.Generic.IEnumerator<global::MachineTypes.CompatEntry> global::System.Collections.Generic.IEnumerable<global::MachineTypes.CompatEntry>.GetEnumerator() => GetEnumerator();

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>Goes through a compat table.</summary>
            public struct Enumerator : global::System.Collections.Generic.IEnumerator<global::MachineTypes.CompatEntry>
            {
                private readonly int _start;
                private readonly int _end;
                private int _at;

                internal Enumerator(int start, int count)
                {
                    _start = start;
                    _end = start + count;
                    _at = start - 1;
                }

                /// <summary>The entry that it has come to.</summary>
                public readonly global::MachineTypes.CompatEntry Current => Tables.Entry(Tables.Lists(_at));

                readonly object global::System.Collections.IEnumerator.Current => Current;

                /// <summary>Goes to the next entry.</summary>
                /// <returns>False at the end.</returns>
                public bool MoveNext() => ++_at < _end;

                /// <summary>Goes back to before the first entry.</summary>
                public void Reset() => _at = _start - 1;

                /// <summary>Does nothing: there is nothing to let go of.</summary>
                public readonly void Dispose()
                {
                }
            }
        }
        """);
}
