namespace MachineTypes.Model.Definitions;

/// <summary>An attribute that was read and has no effect, or an argument of it, whatever else is declared.</summary>
/// <param name="What">The attribute or argument, as its author names it.</param>
/// <param name="Why">Why it has no effect, and what to do.</param>
/// <param name="Argument">The argument; null for the whole attribute.</param>
public sealed record IdleAttribute(string What, string Why, Anchor Anchor, Argument? Argument = null);
