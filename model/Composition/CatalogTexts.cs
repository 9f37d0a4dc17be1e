using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

/// <summary>Puts the texts of a catalogue in the places that name them.</summary>
public static class CatalogTexts
{
    /// <summary>What a scope or family wrote, as the catalogue has it; braces around a name that it has no text for stand for themselves.</summary>
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

    /// <summary>The value with the catalogue's texts in it, where it is a text.</summary>
    public static PropertyValue Fill(this EquatableArray<CatalogText> texts, PropertyValue value, PropertyValueType type) =>
        type.Kind == PropertyValueKind.Text && value.Value is { } text ? value with { Value = texts.Fill(text) } : value;
}
