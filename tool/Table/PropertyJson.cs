using System.Text.Json;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Table;

/// <summary>Writes the values of properties as JSON.</summary>
internal static class PropertyJson
{
    /// <summary>Writes a value with its name.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, or null.</param>
    public static void Write(Utf8JsonWriter json, string name, PropertyValue? value)
    {
        json.WritePropertyName(name);
        if (value is not { } reported)
            json.WriteNullValue();
        else if (reported.Kind == PropertyKind.String)
            json.WriteStringValue(reported.Value);
        else
            json.WriteRawValue(reported.Value);
    }
}
