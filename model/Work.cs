namespace MachineTypes.Model;

// See docs/decisions/0082-cancellation-by-thread.md.
/// <summary>
/// The cancellation of the current thread's work. Rules and composition enumerate lists of definitions in many places. Checking for cancellation is implemented once,
/// in <see cref="EquatableArray{T}"/> and the loops that do not use it, instead of by a parameter of every method.
/// </summary>
public static class Work
{
    [ThreadStatic]
    private static CancellationToken current;

    /// <summary>Does work that can be cancelled. It must be complete when the function returns: a sequence that is evaluated later is not cancelled.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static T Run<T>(CancellationToken cancellation, Func<T> work)
    {
        cancellation.ThrowIfCancellationRequested();
        var before = current;
        current = cancellation;
        try
        {
            return work();
        }
        finally
        {
            current = before;
        }
    }

    /// <summary>Throws if the work of this thread is cancelled.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void ThrowIfCancelled() => current.ThrowIfCancellationRequested();

    /// <summary>Returns a list whose every walk checks for cancellation.</summary>
    internal static IReadOnlyList<T> Cancellable<T>(this IReadOnlyList<T> list) => new CancellableList<T>(list);

    /// <summary>Walks a list and checks for cancellation at each item.</summary>
    internal static IEnumerator<T> Walk<T>(IReadOnlyList<T> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            ThrowIfCancelled();
            yield return list[i];
        }
    }

    private sealed class CancellableList<T>(IReadOnlyList<T> list) : IReadOnlyList<T>
    {
        public int Count => list.Count;

        public T this[int index] => list[index];

        public IEnumerator<T> GetEnumerator() => Walk(list);

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
