using System.Collections.Immutable;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>A machine type as a value.</summary>
internal sealed record MachineValue(CatalogFacts Catalog, int Place);

/// <summary>A release as a value; place -1 is none.</summary>
internal sealed record ReleaseValue(string Train, int Place);

/// <summary>A list of machine types as a value.</summary>
internal sealed record MachineListValue(CatalogFacts Catalog, MachineSet Set);

/// <summary>What values are, and how they compare, machine type by machine type. <see cref="Unknown"/> is a value of which nothing is known.</summary>
internal static class Values
{
    public static readonly object Unknown = new();
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Of(bool value) => value ? True : False;

    /// <summary>A constant in one form for each kind of number.</summary>
    public static object? Constant(object? value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture),
        bool or string or null => value,
        char c => c.ToString(),
        _ => Unknown,
    };

    /// <summary>What a property or method of the catalogue's value type gives for each place.</summary>
    public static object? Member(object? machine, string member)
    {
        if (machine is ReleaseValue release)
        {
            return member == "CompareTo" ? release : Unknown;
        }

        if (machine is not MachineValue { Catalog: var catalog, Place: var place })
        {
            return Unknown;
        }

        if (catalog.PropertyOfMember(member) is { } property)
        {
            return property.Kind == PropertyValueKind.Flag ? Of(catalog.IsOn(property, place)) : catalog.At(place) is null && catalog.PreviewAt(place) is null ? Unknown : Typed(catalog.ValueAt(property, place), property.Kind);
        }

        if (place == catalog.Next)
        {
            return Unknown;
        }

        if (catalog.PreviewAt(place) is { } preview)
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

        var type = catalog.At(place);
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
        (MachineValue l, MachineValue r) => l.Catalog == r.Catalog ? Of(l.Place == r.Place) : Unknown,
        (null, _) or (_, null) => left is MachineValue or ReleaseValue || right is MachineValue or ReleaseValue ? Unknown : Of(left is null && right is null),
        _ => left!.GetType() == right!.GetType() ? Of(left.Equals(right)) : Unknown,
    };

    /// <summary>Less than zero, zero or more; null where the two have no order that is known.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (decimal l, decimal r) => l.CompareTo(r),
        (ReleaseValue l, ReleaseValue r) when l.Train == r.Train => l.Place.CompareTo(r.Place),
        (MachineValue l, MachineValue r) when l.Catalog == r.Catalog && l.Place < l.Catalog.Next && r.Place < r.Catalog.Next => l.Place.CompareTo(r.Place),
        _ => null,
    };

    public static object Not(object? value) => value is bool known ? Of(!known) : Unknown;

    public static object And(object? left, object? right) =>
        left is false || right is false ? False : left is true && right is true ? True : Unknown;

    public static object Or(object? left, object? right) => Not(And(Not(left), Not(right)));

    private static object? Typed(PropertyValue value, PropertyValueKind kind) =>
        value.Text is null ? null
        : kind == PropertyValueKind.Text ? value.Text
        : decimal.TryParse(value.Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : Unknown;
}
