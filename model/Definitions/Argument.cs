namespace MachineTypes.Model.Definitions;

/// <summary>An argument of an attribute.</summary>
/// <param name="Name">The name of the property, such as <c>Since</c>, or of the constructor's parameter.</param>
/// <param name="Position">The parameter's zero-based position; -1 for a property.</param>
public readonly record struct Argument(string Name, int Position = -1)
{
    /// <summary>The element, if the argument is a list of strings.</summary>
    public int? Element { get; init; }

    public static implicit operator Argument(string property) => new(property);
}
