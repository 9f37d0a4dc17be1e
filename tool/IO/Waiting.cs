using Spectre.Console;

namespace MachineTypes.Tool.IO;

/// <summary>Shows on a terminal what a command is waiting for, such as a build or an answer of QEMU. It disappears when the work is done. A file or a pipe never receives it.</summary>
internal static class Waiting
{
    /// <summary>Runs work that can take more than a second, and that writes nothing.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="error">Receives the messages of the command.</param>
    /// <param name="what">What the command is waiting for; parts that come from untrusted input are already escaped.</param>
    /// <param name="work">The work.</param>
    /// <returns>The result of the work.</returns>
    public static Task<T> ForAsync<T>(TextWriter error, string what, Func<Task<T>> work) =>
        error is TerminalWriter { Console: { } console } ? console.Status().StartAsync(Markup.Escape(what), _ => work()) : work();
}
