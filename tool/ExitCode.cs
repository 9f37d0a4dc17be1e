namespace MachineTypes.Tool;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The command found what it looks for: a difference.</summary>
    public const int Finding = 1;

    /// <summary>The command could not do its work: bad usage or bad input.</summary>
    public const int BadInput = 2;
}
