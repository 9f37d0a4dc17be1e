namespace MachineTypes.Tool.IO;

/// <summary>Thrown when input cannot be used. The message is one line for the user: what is wrong, where, what was expected and what to do.</summary>
/// <param name="message">The message.</param>
internal sealed class InputException(string message) : Exception(message);
