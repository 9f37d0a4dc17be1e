using System.ComponentModel;

namespace MachineTypes.Tables;

// See docs/decisions/0009-instance-members-on-default-values.md.
/// <summary>
/// A generated value type whose values are the rows of a table. Lists, parsers and converters use this interface; other code does not need it. Its members are instance members, called
/// on the default value, because not every framework has static interface members.
/// </summary>
/// <typeparam name="TSelf">The value type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITableValue<TSelf>
    where TSelf : struct, ITableValue<TSelf>
{
    /// <summary>Gets all values that have a name, in order.</summary>
    ValueList<TSelf> Values { get; }

    /// <summary>Returns the value of a row.</summary>
    /// <param name="row">The row; 0 is the default value.</param>
    /// <returns>The value.</returns>
    TSelf FromRow(int row);

    /// <summary>Returns the row of the value that has a name.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The row; 0 if no value has the name.</returns>
    int Find(ReadOnlySpan<char> name);

    /// <summary>Returns the row of the value that has a name in UTF-8.</summary>
    /// <param name="utf8Name">The name, compared ordinally.</param>
    /// <returns>The row; 0 if no value has the name.</returns>
    int Find(ReadOnlySpan<byte> utf8Name);
}
