using System.Globalization;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>A machine type as a value, by its index in the catalogue.</summary>
internal sealed record MachineValue(CatalogFacts Catalog, int Index);

/// <summary>A release as a value, by its index on the train; -1 for the default value.</summary>
internal sealed record ReleaseValue(string Train, int Index);

/// <summary>A list of machine types as a value.</summary>
internal sealed record MachineListValue(CatalogFacts Catalog, MachineSet Set);

/// <summary>
/// The concrete domain: the values that the generated API and C# operators have for one machine type. Booleans, strings and null are themselves,
/// and numbers are decimals. <see cref="Unknown"/> is a value about which nothing is known.
/// </summary>
internal static class ConcreteValues
{
    public static readonly object Unknown = new();
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Of(bool value) => value ? True : False;

    /// <summary>A constant of the program as a value of this domain: every kind of number is a decimal, and a character is a string.</summary>
    public static object? Constant(object? value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        bool or string or null => value,
        char c => c.ToString(),
        _ => Unknown,
    };

    /// <summary>What a property or method of a machine type or release returns.</summary>
    public static object? Member(object? machine, string member)
    {
        if (machine is ReleaseValue release)
        {
            return member == "CompareTo" ? release : Unknown;
        }

        if (machine is not MachineValue { Catalog: var catalog, Index: var index })
        {
            return Unknown;
        }

        if (catalog.PropertyOfMember(member) is { } property)
        {
            return property.Kind == PropertyValueKind.Flag ? Of(catalog.IsOn(property, index))
                : catalog.At(index) is null && catalog.PreviewAt(index) is null ? Unknown
                : Typed(catalog.ValueAt(property, index), property.Kind);
        }

        if (index == catalog.Next)
        {
            return Unknown;
        }

        if (catalog.PreviewAt(index) is { } preview)
        {
            return member switch
            {
                "Name" => preview.Name,
                "Family" => catalog.Manifest.Families[preview.Family],
                "Release" => new ReleaseValue(catalog.Manifest.TrainType, preview.Release),
                "IsVersioned" => True,
                _ => Unknown,
            };
        }

        var type = catalog.At(index);
        return member switch
        {
            "Name" => type?.Name ?? "",
            "Family" => type is null ? "" : catalog.Manifest.Families[type.Family],
            "Release" => new ReleaseValue(catalog.Manifest.TrainType, type?.Release ?? -1),
            "IsVersioned" => Of(type is { Release: >= 0 }),
            _ => Unknown,
        };
    }

    public static object AreEqual(object? left, object? right) => (left, right) switch
    {
        _ when ReferenceEquals(left, Unknown) || ReferenceEquals(right, Unknown) => Unknown,
        (MachineValue l, MachineValue r) => l.Catalog == r.Catalog ? Of(l.Index == r.Index) : Unknown,
        (null, _) or (_, null) => left is MachineValue or ReleaseValue || right is MachineValue or ReleaseValue ? Unknown : Of(left is null && right is null),
        _ => left!.GetType() == right!.GetType() ? Of(left.Equals(right)) : Unknown,
    };

    /// <summary>Less than zero, zero or greater than zero, as by <see cref="IComparable"/>; null where the order of the two is not known.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (decimal l, decimal r) => l.CompareTo(r),
        (ReleaseValue l, ReleaseValue r) when l.Train == r.Train => l.Index.CompareTo(r.Index),
        (MachineValue l, MachineValue r) when l.Catalog == r.Catalog && l.Index < l.Catalog.Next && r.Index < r.Catalog.Next => l.Index.CompareTo(r.Index),
        _ => null,
    };

    public static object Not(object? value) => value is bool known ? Of(!known) : Unknown;

    public static object And(object? left, object? right) =>
        left is false || right is false ? False : left is true && right is true ? True : Unknown;

    public static object Or(object? left, object? right) => Not(And(Not(left), Not(right)));

    private static object? Typed(PropertyValue value, PropertyValueKind kind) =>
        value.Value is null ? null
        : kind == PropertyValueKind.Text ? value.Value
        : decimal.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : Unknown;
}
