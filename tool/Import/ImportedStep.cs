using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>A property, as the answers carry it.</summary>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="IsLong">Whether a number of it needs 64 bits.</param>
/// <param name="IsOfLatest">Whether of each family only the newest machine type reports it.</param>
/// <param name="Default">What a family reports that never names it; null where that is nothing.</param>
internal sealed record ImportedProperty(string Name, PropertyKind Kind, bool IsLong, bool IsOfLatest, PropertyValue? Default);

/// <summary>A step of a property as it will be declared.</summary>
/// <param name="Property">The property.</param>
/// <param name="Since">The version from which it holds; null for what was always reported.</param>
/// <param name="Value">The value; null for none.</param>
/// <param name="Answers">The answers that have it.</param>
internal sealed record ImportedStep(ImportedProperty Property, string? Since, PropertyValue? Value, AnswerWindow Answers);
