using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Import;

/// <summary>A property to declare.</summary>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="IsLong">Whether a value requires 64 bits.</param>
/// <param name="IsOfLatest">Whether only the newest machine type of each family reports it.</param>
/// <param name="Default">The value of families that do not declare it; null for none.</param>
/// <param name="IntroducedIn">The index of the first answer that contains it.</param>
internal sealed record ImportedProperty(string Name, PropertyKind Kind, bool IsLong, bool IsOfLatest, PropertyValue? Default, int IntroducedIn);

/// <summary>A property step to declare.</summary>
/// <param name="Property">The property.</param>
/// <param name="Since">The first version that reports the value; null if it was always reported.</param>
/// <param name="Value">The value; null for none.</param>
/// <param name="Answers">The answers that have it.</param>
internal sealed record ImportedStep(ImportedProperty Property, string? Since, PropertyValue? Value, AnswerWindow Answers);
