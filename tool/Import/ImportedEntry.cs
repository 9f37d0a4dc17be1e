namespace MachineTypes.Tool.Import;

/// <summary>A compat entry to declare.</summary>
/// <param name="UpTo">The index of the release whose table contains it; -1 for a board default.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Answers">The answers that have it.</param>
internal sealed record ImportedEntry(int UpTo, CompatEntry Entry, AnswerWindow Answers);

/// <summary>A range of consecutive answers.</summary>
/// <param name="First">The index of the first answer.</param>
/// <param name="Last">The index of the last answer.</param>
internal readonly record struct AnswerWindow(int First, int Last);
