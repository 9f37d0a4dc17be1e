using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>An answer whose release is known.</summary>
/// <param name="Release">The release, as its machine types' names have it.</param>
/// <param name="Machines">Its machine types, by name.</param>
internal sealed record Answer(ImportedVersion Release, IReadOnlyDictionary<string, ReplyMachine> Machines)
{
    /// <summary>Whether it carries compat entries.</summary>
    public bool HasCompat { get; } = Machines.Values.Any(machine => machine.Compat is not null);

    /// <summary>Whether it says which machine types are deprecated.</summary>
    public bool SaysDeprecated { get; } = Machines.Values.Any(machine => machine.IsDeprecated is not null);

    /// <summary>The properties that some machine type of it carries.</summary>
    public IReadOnlySet<string> Properties { get; } = Machines.Values.SelectMany(machine => machine.Properties.Keys).ToHashSet(StringComparer.Ordinal);
}

/// <summary>The answers that are imported together: of one target, the oldest release first.</summary>
/// <param name="Target">The target.</param>
/// <param name="All">The answers.</param>
internal sealed record Answers(string Target, IReadOnlyList<Answer> All)
{
    /// <summary>How many there are.</summary>
    public int Count => All.Count;

    /// <summary>The release of the answer at a place.</summary>
    public string ReleaseAt(int place) => All[place].Release.Text;

    /// <summary>What an answer says of a machine type; null where it has none of that name.</summary>
    public ReplyMachine? Find(int place, string machine) => All[place].Machines.GetValueOrDefault(machine);

    /// <summary>Why something is otherwise from an answer on than in the one before.</summary>
    public string Reason(int place) => $"differs between the answers of {ReleaseAt(place - 1)} and {ReleaseAt(place)}";

    /// <summary>The names of all machine types, in ordinal order.</summary>
    public IEnumerable<string> Names => All.SelectMany(answer => answer.Machines.Keys).Distinct().Order(StringComparer.Ordinal);
}
