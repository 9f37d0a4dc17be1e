namespace MachineTypes.Tool.Import;

/// <summary>A compat entry as it will be declared.</summary>
/// <param name="UpTo">The place of the release whose table it stands in; -1 for a board default.</param>
/// <param name="Entry">What it sets.</param>
/// <param name="Answers">The answers that have it.</param>
internal sealed record ImportedEntry(int UpTo, CompatEntry Entry, AnswerWindow Answers);

/// <summary>Answers in a row that agree on something.</summary>
/// <param name="First">The place of the first.</param>
/// <param name="Last">The place of the last.</param>
internal readonly record struct AnswerWindow(int First, int Last);
