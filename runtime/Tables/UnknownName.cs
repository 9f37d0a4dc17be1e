using System.ComponentModel;
using MachineTypes.Shared;

namespace MachineTypes.Tables;

/// <summary>The message about a name that no value has. It lists the nearest names.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnknownName
{
    private const int LongestShown = 64;

    /// <summary>Returns the message.</summary>
    /// <typeparam name="T">The value type in which the name was looked up.</typeparam>
    /// <param name="name">The name.</param>
    /// <returns>The message, on one line and in printable characters.</returns>
    public static string Message<T>(string? name)
        where T : struct, ITableValue<T>
    {
        if (name is null)
        {
            return $"A name of {typeof(T).Name} was expected, but the value is null.";
        }

        var nearest = NearestNames.Of(name, default(T).Values.Select(value => value.ToString()!));
        var suggestion = nearest.Count == 0 ? "" : $" Did you mean {string.Join(" or ", nearest.Select(n => $"'{n}'"))}?";
        return $"'{Printable(name)}' is not a name of {typeof(T).Name}.{suggestion}";
    }

    // The name is untrusted: it must neither break the line nor fill a log.
    private static string Printable(string name)
    {
        var shown = name.Length > LongestShown ? name.Substring(0, LongestShown) + "..." : name;
        return new([.. shown.Select(c => c is >= ' ' and < '\x7f' ? c : '?')]);
    }
}
