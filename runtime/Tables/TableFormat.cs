using System.ComponentModel;
using MachineTypes.Shared;

namespace MachineTypes.Tables;

// See docs/decisions/0008-table-format-number.md.
/// <summary>
/// The contract between generated code and this library. Its number changes whenever a library of another version would misread generated tables; a generated type
/// checks it before it uses anything else in this namespace.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TableFormat
{
    /// <summary>The format that this version of the library reads.</summary>
    public const int Current = TableFormatNumber.Current;

    /// <summary>Loads the tables of a generated type if they have the format that this library reads.</summary>
    /// <typeparam name="TTables">The type of the tables.</typeparam>
    /// <param name="format">The format in which the tables were generated.</param>
    /// <param name="type">The name of the generated type.</param>
    /// <param name="load">Creates the tables. It is a method of its own so that nothing of another format is called, or even looked up, before the check.</param>
    /// <returns>The tables.</returns>
    /// <exception cref="NotSupportedException">The tables have another format.</exception>
    public static TTables Load<TTables>(int format, string type, Func<TTables> load)
    {
        if (format != Current)
        {
            throw new NotSupportedException(FormattableString.Invariant(
                $"{type} was generated in table format {format}, but the loaded version of MachineTypes.dll reads format {Current}. Rebuild the project that declares {type} with the version of the MachineTypes package that the application uses."));
        }

        return load();
    }
}
