using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>A reply whose release is known.</summary>
/// <param name="Release">The release, as it is spelled in the names of machine types.</param>
/// <param name="Machines">The machine types, by name.</param>
internal sealed record Answer(ImportedVersion Release, IReadOnlyDictionary<string, ReplyMachine> Machines)
{
    /// <summary>Gets whether the answer contains compat entries.</summary>
    public bool HasCompat { get; } = Machines.Values.Any(machine => machine.Compat is not null);

    /// <summary>Gets the properties that at least one machine type has.</summary>
    public IReadOnlySet<string> Properties { get; } = Machines.Values.SelectMany(machine => machine.Properties.Keys).ToHashSet(StringComparer.Ordinal);
}

/// <summary>The answers that are imported together: all of one target, the oldest release first.</summary>
/// <param name="Target">The target.</param>
/// <param name="All">The answers.</param>
internal sealed record Answers(string Target, IReadOnlyList<Answer> All)
{
    /// <summary>Gets the number of answers.</summary>
    public int Count => All.Count;

    /// <summary>Gets the index of the first answer that contains compat entries; null if none does.</summary>
    public int? FirstWithCompat { get; } = Enumerable.Range(0, All.Count).Where(i => All[i].HasCompat).Select(i => (int?)i).FirstOrDefault();

    /// <summary>Returns the release of an answer.</summary>
    /// <param name="index">The index of the answer.</param>
    public string ReleaseAt(int index) => All[index].Release.Name;

    /// <summary>Finds a machine type in an answer.</summary>
    /// <param name="index">The index of the answer.</param>
    /// <param name="machine">The name of the machine type.</param>
    /// <returns>The machine type, or null if the answer does not have it.</returns>
    public ReplyMachine? Find(int index, string machine) => All[index].Machines.GetValueOrDefault(machine);

    /// <summary>Returns the reason to declare for a difference between an answer and the previous one.</summary>
    /// <param name="index">The index of the answer.</param>
    public string Reason(int index) => $"differs between the answers of {ReleaseAt(index - 1)} and {ReleaseAt(index)}";

    /// <summary>Gets the names of all machine types, in ordinal order.</summary>
    public IEnumerable<string> Names => All.SelectMany(answer => answer.Machines.Keys).Distinct().Order(StringComparer.Ordinal);
}
