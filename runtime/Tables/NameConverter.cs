using System.ComponentModel;
using System.Globalization;

namespace MachineTypes.Tables;

/// <summary>Converts machine types and releases to and from their names, for configuration and designers.</summary>
/// <typeparam name="T">The value type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NameConverter<T> : TypeConverter
    where T : struct, ITableValue<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">No value has the name.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value is string name
        ? NameParser.Parse<T>(name)
        : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T && destinationType == typeof(string) ? value.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
