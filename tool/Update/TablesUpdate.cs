namespace MachineTypes.Tool.Update;

/// <summary>Declares since when tables are known, if the definitions did not know them and the reply has them.</summary>
/// <param name="step">The definitions and replies.</param>
internal sealed class TablesUpdate(UpdateStep step)
{
    /// <summary>Makes the edits for a reply.</summary>
    /// <param name="reply">The reply.</param>
    public void Run(TargetReply reply)
    {
        foreach (var span in step.Spans(reply).Where(span => span.Attribute.IsFalse("TablesKnown")))
        {
            if (!span.Present.Any(member => reply.Machines.TryGetValue(member.Machine.Name, out var machine) && machine.Compat is not null))
                continue;

            step.Edits.RemoveArgument(span.Attribute.Syntax, "TablesKnown");
            step.Edits.SetArguments(span.Attribute.Syntax, ("TablesKnownFrom", step.ReleaseCode));
        }
    }
}
