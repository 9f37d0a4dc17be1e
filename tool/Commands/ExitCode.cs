namespace MachineTypes.Tool.Commands;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded.</summary>
    public const int Fine = 0;

    /// <summary>The command found what it checks for, such as a difference.</summary>
    public const int Finding = 1;

    /// <summary>The usage or the input is invalid.</summary>
    public const int BadInput = 2;
}
