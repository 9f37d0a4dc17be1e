using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0025-strings-per-target.md.
/// <summary>Replaces the placeholders of a catalogue with its own values.</summary>
public static class CatalogTexts
{
    /// <summary>Fills in the placeholders in the string of a scope or family; braces around an unknown name are left as they are.</summary>
    public static string Fill(this EquatableArray<CatalogText> texts, string text)
    {
        if (text.IndexOf('{') < 0)
        {
            return text;
        }

        foreach (var (name, own) in texts)
        {
            text = text.Replace("{" + name + "}", own);
        }

        return text;
    }

    /// <summary>Fills in the placeholders in a string value.</summary>
    public static PropertyValue Fill(this EquatableArray<CatalogText> texts, PropertyValue value, PropertyValueType type) =>
        type.Kind == PropertyValueKind.Text && value.Value is { } text ? value with { Value = texts.Fill(text) } : value;
}
