using System.ComponentModel;
using System.Text;

namespace MachineTypes.Tables;

/// <summary>Parses the names of generated values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameParser
{
    /// <summary>Finds the value that has a name.</summary>
    /// <typeparam name="T">The value type.</typeparam>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="value">The value; the default value if no value has the name.</param>
    /// <returns>true if a value has the name; otherwise, false.</returns>
    public static bool TryParse<T>(ReadOnlySpan<char> name, out T value)
        where T : struct, ITableValue<T>
    {
        var row = default(T).Find(name);
        value = default(T).FromRow(row);
        return row != 0;
    }

    /// <summary>Finds the value that has a name in UTF-8.</summary>
    /// <typeparam name="T">The value type.</typeparam>
    /// <param name="utf8Name">The name, compared ordinally.</param>
    /// <param name="value">The value; the default value if no value has the name.</param>
    /// <returns>true if a value has the name; otherwise, false.</returns>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8Name, out T value)
        where T : struct, ITableValue<T>
    {
        var row = default(T).Find(utf8Name);
        value = default(T).FromRow(row);
        return row != 0;
    }

    /// <summary>Returns the value that has a name.</summary>
    /// <typeparam name="T">The value type.</typeparam>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException">No value has the name; the message lists the nearest names.</exception>
    public static T Parse<T>(string name)
        where T : struct, ITableValue<T> => Parse<T>((name ?? throw new ArgumentNullException(nameof(name))).AsSpan());

    /// <summary>Returns the value that has a name.</summary>
    /// <typeparam name="T">The value type.</typeparam>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">No value has the name; the message lists the nearest names.</exception>
    public static T Parse<T>(ReadOnlySpan<char> name)
        where T : struct, ITableValue<T> => TryParse(name, out T value) ? value : throw new FormatException(UnknownName.Message<T>(name.ToString()));

    /// <summary>Returns the value that has a name in UTF-8.</summary>
    /// <typeparam name="T">The value type.</typeparam>
    /// <param name="utf8Name">The name, compared ordinally.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">No value has the name; the message lists the nearest names.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Name)
        where T : struct, ITableValue<T> => TryParse(utf8Name, out T value) ? value : throw new FormatException(UnknownName.Message<T>(Encoding.UTF8.GetString(utf8Name.ToArray())));
}
