namespace MachineTypes.Tool;

/// <summary>The input cannot be worked with. The message is one line for people: what, where, what was expected, what to do.</summary>
internal sealed class InputException(string message) : Exception(message);
