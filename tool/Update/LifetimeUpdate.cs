using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tool.Update;

/// <summary>Declares which machine types a release no longer has, and which it deprecates.</summary>
/// <param name="step">The definitions and replies.</param>
internal sealed class LifetimeUpdate(UpdateStep step)
{
    private static readonly string[] PartArguments = ["From", "Until", "Extra", "Alias"];

    /// <summary>Makes the edits for a reply.</summary>
    /// <param name="reply">The reply.</param>
    public void Run(TargetReply reply)
    {
        var aliases = reply.Reply.Machines.Select(machine => machine.Alias).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var notBuiltIn = new List<string>();
        foreach (var span in step.Spans(reply))
        {
            var missing = span.Present.Where(member => !reply.Machines.ContainsKey(member.Machine.Name) && IsRemoved(member)).ToList();
            if (missing.Count > 0)
                Remove(reply, span, missing);
            else
                Deprecate(reply, span);
        }

        if (notBuiltIn.Count > 0)
            step.Notes.Add($"{reply.Catalog.Catalog.Target}: not in the reply, so not changed: {string.Join(", ", notBuiltIn.Select(Printable.Name))} (not built in; if the release removed one, set RemovedIn)");

        foreach (var own in reply.AsOf.MachineTypes.Where(own => own.Presence == Presence.Removed && reply.Machines.ContainsKey(own.Machine.Name)))
            NotPlaced(reply, own, "is removed according to the definitions, but the reply has it; change RemovedIn, or set AgeRule = false");

        // Builds omit boards, so only a board that was deprecated or renamed is known to be removed.
        bool IsRemoved(MachineTypeAsOf own)
        {
            if (reply.Scope.IsBuiltIn(own) || own.IsDeprecated || aliases.Contains(own.Machine.Name))
                return true;

            notBuiltIn.Add(own.Machine.Name);
            return false;
        }
    }

    private void Remove(TargetReply reply, MachineSpan span, List<MachineTypeAsOf> missing)
    {
        // A family that the release did not continue has no machine type of the new releases. If it skipped one, those after it are declared in the next step.
        var never = missing.Where(member => step.IsNew(reply.Catalog.Catalog.ReleaseOf(member.Machine))).ToList();
        var removed = missing.Except(never).ToList();
        List<(string, string)> arguments = [];
        if (never.Count > 0 && span.Present.TakeWhile(member => !never.Contains(member)).LastOrDefault() is { } last)
            arguments.Add(("Until", CSharpText.Literal(reply.Catalog.Catalog.ReleaseOf(last.Machine)!)));
        if (removed.Count > 0)
        {
            arguments.Add(("RemovedIn", step.ReleaseCode));
            if (!removed.TrueForAll(member => member.IsDeprecated) && span.Attribute.Named("Reason") is null)
                arguments.Add(("Reason", UpdateStep.NoReason));
        }

        if (removed.Count == 0 || removed.Count + never.Count == span.Present.Count)
            step.Edits.SetArguments(span.Attribute.Syntax, arguments);
        else
            Split(reply, span, removed, [.. arguments.Where(argument => argument.Item1 != "Until")], "is not in the reply");
    }

    private void Deprecate(TargetReply reply, MachineSpan span)
    {
        var differing = span.Present.Where(own => reply.Machines.TryGetValue(own.Machine.Name, out var other) && other.IsDeprecated is { } deprecated && deprecated != own.IsDeprecated).ToList();
        foreach (var own in differing.Where(own => own.IsDeprecated))
            NotPlaced(reply, own, "is no longer deprecated; change DeprecatedIn");

        var deprecated = differing.Where(own => !own.IsDeprecated).ToList();
        if (deprecated.Count == span.Present.Count && deprecated.Count > 0 && span.Attribute.Named("DeprecatedIn") is null)
            step.Edits.SetArguments(span.Attribute.Syntax, ("DeprecatedIn", step.ReleaseCode));
        else if (deprecated.Count > 0)
            Split(reply, span, deprecated, [("DeprecatedIn", step.ReleaseCode)], "is deprecated");
    }

    // Declares the oldest machine types of a span separately.
    private void Split(TargetReply reply, MachineSpan span, List<MachineTypeAsOf> changed, IReadOnlyList<(string Name, string Code)> arguments, string fact)
    {
        var first = span.Members.ToList().IndexOf(changed[0]);
        var rest = span.Members.Skip(first + changed.Count).ToList();
        var isOldest = span.Present.Take(changed.Count).SequenceEqual(changed) && span.Members.Skip(first).Take(changed.Count).SequenceEqual(changed);
        if (!isOldest || rest.Count == 0 || step.IndexOf(MachineSpan.Version(rest[0].Machine)) < 0)
        {
            changed.ForEach(own => NotPlaced(reply, own, $"{fact}, but newer or other machine types of its span are not affected; declare it separately"));
            return;
        }

        List<string> parts = [];
        if (first > 0)
            parts.Add(Part(span, span.Members.Take(first), []));
        parts.Add(Part(span, changed, arguments));
        step.Edits.InsertBefore(span.Attribute.Syntax, parts, withComments: false);
        step.Edits.SetArguments(span.Attribute.Syntax, ("From", CSharpText.Literal(MachineSpan.Version(rest[0].Machine))));
        if (span.Attribute.Strings("Extra").Count > 0)
        {
            if (Extra(span, rest) is { } extra)
                step.Edits.SetArguments(span.Attribute.Syntax, ("Extra", extra));
            else
                step.Edits.RemoveArgument(span.Attribute.Syntax, "Extra");
        }
    }

    private string Part(MachineSpan span, IEnumerable<MachineTypeAsOf> members, IReadOnlyList<(string Name, string Code)> arguments)
    {
        var all = members.ToList();
        var releases = all.Select(member => MachineSpan.Version(member.Machine)).Where(version => step.IndexOf(version) >= 0).ToList();
        var others = (span.Attribute.Syntax.ArgumentList?.Arguments ?? default).Where(argument => argument.NameEquals is { } name
            && !PartArguments.Contains(name.Name.Identifier.ValueText, StringComparer.Ordinal)
            && !arguments.Any(changed => changed.Name == name.Name.Identifier.ValueText)).ToList();
        var attribute = step.Attribute(span.Attribute.Class, span.Attribute.Part)
            .With(CSharpText.Literal(span.Family))
            .With("From", releases[0])
            .With("Until", releases[^1])
            .WithCode("Extra", Extra(span, all));
        foreach (var (name, code) in others.Where(argument => !IsReason(argument)).Select(argument => (argument.NameEquals!.Name.Identifier.ValueText, argument.Expression.ToString())).Concat(arguments))
            attribute.WithCode(name, code);
        if (others.Find(IsReason) is { } reason)
            attribute.WithCode("Reason", reason.Expression.ToString());

        return attribute.ToString();
    }

    private static bool IsReason(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText == "Reason";

    private static string? Extra(MachineSpan span, IEnumerable<MachineTypeAsOf> members)
    {
        var versions = members.Select(member => MachineSpan.Version(member.Machine)).Intersect(span.Attribute.Strings("Extra"), StringComparer.Ordinal).ToList();
        return versions.Count == 0 ? null : $"[{string.Join(", ", versions.Select(CSharpText.Literal))}]";
    }

    private void NotPlaced(TargetReply reply, MachineTypeAsOf own, string problem) =>
        step.NotPlaced.Add($"{reply.Catalog.Catalog.Target}: {Printable.Name(own.Machine.Name)} {problem}");
}
