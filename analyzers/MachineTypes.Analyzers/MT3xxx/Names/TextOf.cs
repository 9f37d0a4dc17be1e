using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>The text that an expression always gives: a literal, a constant, or constants that are put together.</summary>
internal static class TextOf
{
    public static string? Constant(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var value })
        {
            return value switch
            {
                string text => text,
                char c => c.ToString(),
                sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(value, CultureInfo.InvariantCulture),
                _ => null,
            };
        }

        return operation switch
        {
            IUtf8StringOperation utf8 => utf8.Value,
            IParenthesizedOperation inner => Constant(inner.Operand),
            IConversionOperation conversion => Constant(conversion.Operand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Join(sum),
            IInterpolatedStringOperation interpolated => Join(interpolated.Parts.Select(Part)),
            _ => null,
        };
    }

    // Long sums lean to the left, and are gone through without recursion on that side.
    private static string? Join(IBinaryOperation sum)
    {
        var parts = new Stack<IOperation>();
        IOperation at = sum;
        while (at is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false, Type.SpecialType: SpecialType.System_String } inner)
        {
            parts.Push(inner.RightOperand);
            at = inner.LeftOperand;
        }

        parts.Push(at);
        return Join(parts.Select(Constant));
    }

    private static string? Part(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => Constant(text.Text),
        IInterpolationOperation { FormatString: null, Alignment: null } hole => Constant(hole.Expression),
        _ => null,
    };

    private static string? Join(IEnumerable<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is null)
            {
                return null;
            }

            text.Append(part);
        }

        return text.ToString();
    }
}
