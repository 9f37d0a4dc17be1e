using MachineTypes.Model.Composition;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Text;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Import;

/// <summary>Finds out of which target and release each answer is, and puts the answers in order.</summary>
internal static class AnswerSorter
{
    /// <summary>Sorts answers.</summary>
    /// <param name="replies">The answers with the names that they go by in messages.</param>
    /// <param name="target">The target, if somebody said it.</param>
    /// <param name="releases">The releases, if somebody said them: one for each answer.</param>
    /// <exception cref="InputException">They do not tell, or do not belong together.</exception>
    public static Answers Sort(IReadOnlyList<(string Name, QmpReply Reply)> replies, string? target, IReadOnlyList<string> releases)
    {
        if (releases.Count > 0 && releases.Count != replies.Count)
            throw new InputException($"--as-of was given {releases.Count} times for {Count.Of(replies.Count, "answer", "answers")}; give it once for each answer, in the order files, binaries, sockets");

        var found = replies.Select(reply => target ?? TargetOf(reply.Name, reply.Reply)).ToList();
        if (found.Distinct().Count() > 1)
        {
            var other = found.FindIndex(one => one != found[0]);
            throw new InputException(
                $"{Printable.Name(replies[0].Name)} is of target {Printable.Name(found[0])}, but {Printable.Name(replies[other].Name)} of {Printable.Name(found[other])}; import one target at a time, each into a folder of its own");
        }

        var answers = replies
            .Select((reply, i) => (reply.Name, Answer: ToAnswer(reply.Name, reply.Reply, releases.Count > 0 ? releases[i] : null)))
            .OrderBy(answer => answer.Answer.Release)
            .ToList();
        for (var i = 1; i < answers.Count; i++)
        {
            if (answers[i].Answer.Release.CompareTo(answers[i - 1].Answer.Release) == 0)
                throw new InputException($"{Printable.Name(answers[i - 1].Name)} and {Printable.Name(answers[i].Name)} are both of release {answers[i].Answer.Release.Text}; give one answer of each release");
        }

        return new Answers(found[0], [.. answers.Select(answer => answer.Answer)]);
    }

    private static string TargetOf(string name, QmpReply reply) => reply.Target ?? ReplyTarget.Find(reply)
        ?? throw new InputException($"{Printable.Name(name)}: the answer does not tell of which target it is: it has no reply to query-target, and its default CPU types name none, or several; say it with --target");

    private static Answer ToAnswer(string name, QmpReply reply, string? release)
    {
        foreach (var machine in reply.Machines)
        {
            if (!MachineNames.IsValid(machine.Name) || (machine.Alias is not null && !MachineNames.IsValid(machine.Alias)))
                throw new InputException($"{Printable.Name(name)}: {Printable.Echo(machine.Name)} cannot be declared: names and aliases of machine types are visible ASCII without blanks, of at most 255 characters");
        }

        return new Answer(
            release is null ? ReleaseOf(name, reply) : Named(name, release),
            reply.Machines.ToDictionary(machine => machine.Name, StringComparer.Ordinal));
    }

    private static ImportedVersion Named(string name, string release) => ImportedVersion.OfRelease(release) is { } version && MachineNames.IsValid(release)
        ? version
        : throw new InputException($"{Printable.Name(name)}: {Printable.Echo(release)} is no release; --as-of takes one such as 10.0");

    // What the binary says of itself, unless it has newer machine types: then it was built while their release was being made. A distribution's binary is known by its machine
    // types, if it has no others.
    private static ImportedVersion ReleaseOf(string name, QmpReply reply)
    {
        var versions = reply.Machines.Select(machine => ImportedName.Of(machine.Name).Version).OfType<ImportedVersion>().ToList();
        var numbered = versions.Where(version => version.Word.Length == 0).Select(version => ImportedVersion.OfRelease(version.Base ?? version.Text)!).Max();
        if (numbered is null && versions.Count > 0)
            return versions.GroupBy(version => version.Word).OrderByDescending(word => word.Count()).ThenBy(word => word.Key, StringComparer.Ordinal).First().Max()!;

        var own = reply.Version is { IsSnapshot: false } version ? ImportedVersion.OfRelease(version.Release) : null;
        return (own?.CompareTo(numbered) >= 0 ? own : numbered)
            ?? throw new InputException($"{Printable.Name(name)}: the answer does not tell of which release it is: it has no reply to query-version, and no versioned machine type; say it with --as-of");
    }
}
