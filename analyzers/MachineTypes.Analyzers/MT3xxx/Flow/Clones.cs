using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Recognizes copies of records, which <c>with</c> expressions make.</summary>
internal static class Clones
{
    /// <summary>Determines whether a call is the one that a <c>with</c> expression makes to copy a record.</summary>
    public static bool IsClone(IInvocationOperation call) => call.TargetMethod is { Name: "<Clone>$", Parameters.IsEmpty: true };

    /// <summary>The record that is copied; null where an operation copies none.</summary>
    public static Microsoft.CodeAnalysis.IOperation? Original(Microsoft.CodeAnalysis.IOperation? operation) => operation switch
    {
        IInvocationOperation call when IsClone(call) => call.Instance,
        IConversionOperation { OperatorMethod: null } conversion => Original(conversion.Operand),
        _ => null,
    };
}
