using MachineTypes.Model.Definitions;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>Determines the target and release of each answer, and sorts the answers by release.</summary>
internal static class AnswerSorter
{
    /// <summary>Sorts answers.</summary>
    /// <param name="replies">The replies, with their names for messages.</param>
    /// <param name="target">The target that the user specified; null to infer it.</param>
    /// <param name="releases">The releases that the user specified: one per reply, or none to infer them.</param>
    /// <exception cref="InputException">A target or release cannot be inferred, or the answers do not belong together.</exception>
    public static Answers Sort(IReadOnlyList<(string Name, QmpReply Reply)> replies, string? target, IReadOnlyList<string> releases)
    {
        if (releases.Count > 0 && releases.Count != replies.Count)
            throw new InputException($"--as-of was specified {releases.Count} times for {Count.Of(replies.Count, "reply", "replies")}; specify it once per reply, in the order files, binaries, sockets");

        var found = replies.Select(reply => target ?? TargetOf(reply.Name, reply.Reply)).ToList();
        if (found.Distinct().Count() > 1)
        {
            var other = found.FindIndex(one => one != found[0]);
            throw new InputException(
                $"{Printable.Name(replies[0].Name)} is of target {Printable.Name(found[0])}, but {Printable.Name(replies[other].Name)} is of {Printable.Name(found[other])}; import one target at a time, each into its own directory");
        }

        var answers = replies
            .Select((reply, i) => (reply.Name, Answer: ToAnswer(reply.Name, reply.Reply, releases.Count > 0 ? releases[i] : null)))
            .OrderBy(answer => answer.Answer.Release)
            .ToList();
        for (var i = 1; i < answers.Count; i++)
        {
            if (answers[i].Answer.Release.CompareTo(answers[i - 1].Answer.Release) == 0)
                throw new InputException($"{Printable.Name(answers[i - 1].Name)} and {Printable.Name(answers[i].Name)} are both of release {answers[i].Answer.Release.Name}; specify one reply per release");
        }

        return new Answers(found[0], [.. answers.Select(answer => answer.Answer)]);
    }

    private static string TargetOf(string name, QmpReply reply) => reply.Target ?? ReplyTarget.Find(reply)
        ?? throw new InputException($"{Printable.Name(name)}: cannot determine the target from a reply to query-target or from the default CPU types; specify it with --target");

    private static Answer ToAnswer(string name, QmpReply reply, string? release)
    {
        CheckNames(name, reply);
        return new Answer(
            release is null ? ReleaseOf(name, reply) : Named(name, reply, release),
            reply.Machines.ToDictionary(machine => machine.Name, StringComparer.Ordinal));
    }

    /// <summary>Checks that the names and aliases of a reply can be declared.</summary>
    /// <param name="name">The name of the reply, for messages.</param>
    /// <param name="reply">The reply.</param>
    /// <exception cref="InputException">A name or alias cannot be declared.</exception>
    public static void CheckNames(string name, QmpReply reply)
    {
        foreach (var machine in reply.Machines)
        {
            if (!MachineNames.IsValid(machine.Name) || (machine.Alias is not null && !MachineNames.IsValid(machine.Alias)))
                throw new InputException($"{Printable.Name(name)}: {Printable.Echo(machine.Name)} cannot be declared: names and aliases of machine types consist of at most 255 visible ASCII characters without spaces");
        }

        var names = reply.Machines.Select(machine => machine.Name).ToHashSet(StringComparer.Ordinal);
        if (reply.Machines.FirstOrDefault(machine => machine.Alias is { } alias && names.Contains(alias)) is { } ambiguous)
            throw new InputException($"{Printable.Name(name)}: {Printable.Echo(ambiguous.Name)} cannot be declared: its alias {Printable.Echo(ambiguous.Alias!)} is also the name of a machine type in the reply");
    }

    private static ImportedVersion Named(string name, QmpReply reply, string release)
    {
        if (ImportedVersion.OfRelease(release) is not { } version || !MachineNames.IsValid(release))
            throw new InputException($"{Printable.Name(name)}: {Printable.Echo(release)} is not a release; --as-of accepts, for example, 10.0");

        // If all versions have the letters of a distribution, a release without them would be on another train: 9.2 means rhel9.2.0.
        var versions = reply.Machines.Select(machine => ImportedName.Of(machine.Name).Version).OfType<ImportedVersion>().ToList();
        if (version.Prefix.Length > 0 || versions.Count == 0 || versions.Exists(other => other.Prefix.Length == 0))
            return version;

        var newest = versions.GroupBy(other => other.Prefix).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Max()!;
        return versions.Find(other => other.Base is null && other.Prefix == newest.Prefix && other.Numbers.Take(version.Numbers.Count).SequenceEqual(version.Numbers))
            ?? throw new InputException($"{Printable.Name(name)}: no machine type of the reply belongs to {release}, because their versions are such as {Printable.Name(newest.Name)}; specify --as-of like that, or leave it out");
    }

    // The version of the binary, unless it has newer machine types: then it was built during the development of their release. The release of a distribution's binary is that of its
    // newest machine type, if it has only machine types of the distribution.
    private static ImportedVersion ReleaseOf(string name, QmpReply reply)
    {
        var versions = reply.Machines.Select(machine => ImportedName.Of(machine.Name).Version).OfType<ImportedVersion>().ToList();
        var numbered = versions.Where(version => version.Prefix.Length == 0).Select(version => ImportedVersion.OfRelease(version.Base ?? version.Name)!).Max();
        if (numbered is null && versions.Count > 0)
            return versions.GroupBy(version => version.Prefix).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Max()!;

        var own = reply.Version is { IsSnapshot: false } version ? ImportedVersion.OfRelease(version.Release) : null;
        return (own?.CompareTo(numbered) >= 0 ? own : numbered)
            ?? throw new InputException($"{Printable.Name(name)}: cannot determine the release from a reply to query-version or from versioned machine types; specify it with --as-of");
    }
}
