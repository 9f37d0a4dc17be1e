using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>Constant folding of strings, beyond what the compiler does: UTF-8 literals, interpolations and concatenations of constants.</summary>
internal static class ConstantString
{
    /// <summary>Returns the string that an expression always evaluates to; null where it is not constant.</summary>
    public static string? Of(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var value })
        {
            return value switch
            {
                string s => s,
                char c => c.ToString(),
                sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(value, CultureInfo.InvariantCulture),
                _ => null,
            };
        }

        return operation switch
        {
            IUtf8StringOperation utf8 => utf8.Value,
            IInvocationOperation call when AsSpan(call) is { } spanned => Of(spanned),
            IParenthesizedOperation inner => Of(inner.Operand),
            IConversionOperation conversion => Of(conversion.Operand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Concatenate(sum),
            IInterpolatedStringOperation interpolated => Concatenate(interpolated.Parts.Select(Part)),
            _ => null,
        };
    }

    /// <summary>The string of which a call makes a span; null for any other call.</summary>
    public static IOperation? AsSpan(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "AsSpan", IsStatic: true, ContainingType: { Name: "MemoryExtensions", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }, Arguments: [var only] }
            ? only.Value
            : null;

    // A long concatenation is a deep tree on its left side, which is therefore walked without recursion.
    private static string? Concatenate(IBinaryOperation sum)
    {
        var parts = new Stack<IOperation>();
        IOperation at = sum;
        while (at is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false, Type.SpecialType: SpecialType.System_String } inner)
        {
            parts.Push(inner.RightOperand);
            at = inner.LeftOperand;
        }

        parts.Push(at);
        return Concatenate(parts.Select(Of));
    }

    private static string? Part(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation literal => Of(literal.Text),
        IInterpolationOperation { FormatString: null, Alignment: null } hole => Of(hole.Expression),
        _ => null,
    };

    private static string? Concatenate(IEnumerable<string?> parts)
    {
        var result = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is null)
            {
                return null;
            }

            result.Append(part);
        }

        return result.ToString();
    }
}
