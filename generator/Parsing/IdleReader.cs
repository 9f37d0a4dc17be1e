using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Finds attributes and arguments that have no effect whatever else the project declares. They are read like any other, so that a rule can report them.</summary>
internal static class IdleReader
{
    // The constructor parameters without which an attribute has no meaning.
    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        [KnownNames.Compat] = ["driver", "property", "value"],
        [KnownNames.DriverProperty] = ["driver", "property"],
        [KnownNames.LateTable] = ["upTo"],
        [KnownNames.LateChange] = ["description"],
        [KnownNames.MachineAlias] = ["alias"],
        [KnownNames.BasedOn] = ["name"],
        [KnownNames.BaseEntry] = ["driver", "property", "value"],
        [KnownNames.CatalogText] = ["name", "text"],
        [KnownNames.Release] = ["version"],
        [KnownNames.BugFixRelease] = ["version"],
        [KnownNames.Deprecates] = ["feature"],
    };

    // An empty reason explains nothing. If a late correction must have one, another rule reports it.
    private static IEnumerable<IdleAttribute> EmptyReason(AttributeReading attribute) =>
        attribute.Named("Reason") is { IsWritten: true, IsKnown: true } reason && string.IsNullOrWhiteSpace(reason.String)
            ? [Argument(attribute, "Reason", "it is empty; explain the change, or remove it")]
            : [];

    /// <summary>Returns what has no effect on a scope or family class.</summary>
    public static IEnumerable<IdleAttribute> OfScope(IReadOnlyList<AttributeReading> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Is(KnownNames.MachineAlias)
                && attribute.Class.TypeArguments[0] is { TypeKind: not TypeKind.Error } catalog
                && !attributes.Any(other => other.Is(KnownNames.MachineType) && SymbolEqualityComparer.Default.Equals(other.Class.TypeArguments[0], catalog)))
            {
                yield return new("MachineAlias", $"the class has no [MachineType<{catalog.Name}>]; put it on the family's own class", attribute.Anchor);
            }
            else if (attribute.Is(KnownNames.DriverProperty) && attribute.Positional(2, "type").Value is int kind and (< 0 or > (int)DriverValueKind.Integer))
            {
                yield return new("DriverProperty", FormattableString.Invariant($"{kind} is not a DriverValue"), attribute.Anchor, new("type", 2));
            }
        }

        foreach (var idle in attributes.SelectMany(WithoutNeeded).Concat(attributes.Where(attribute => attribute.Is(KnownNames.LateChange) || attribute.Is(KnownNames.BasedOn) || attribute.Is(KnownNames.BaseEntry)).SelectMany(EmptyReason)))
        {
            yield return idle;
        }
    }

    /// <summary>Returns the arguments that have no effect on a family.</summary>
    public static IEnumerable<IdleAttribute> OfFamily(AttributeReading family)
    {
        if (family.Named("Unversioned").IsTrue)
        {
            if (family.Named("Until").IsWritten)
            {
                yield return Argument(family, "Until", "a machine type without versions ends with RemovedIn; set that, or remove it");
            }

            if (family.Named("AgeRule").Value is false)
            {
                yield return Argument(family, "AgeRule", "no age rule applies to a machine type without versions; remove it");
            }
        }

        if (family.Named("Versions").IsWritten)
        {
            foreach (var argument in new[] { "From", "Until" }.Where(argument => family.Named(argument).IsWritten))
            {
                yield return Argument(family, argument, "Versions lists the versions; remove one of them");
            }
        }

        foreach (var idle in EmptyReason(family))
        {
            yield return idle;
        }

        if (family.Named("TablesKnown").Value is false && family.Named("TablesKnownFrom").IsWritten)
        {
            yield return Argument(family, "TablesKnownFrom", "TablesKnown is false, so no table is known; remove one of them");
        }
    }

    /// <summary>Returns what has no effect on a release train.</summary>
    public static IEnumerable<IdleAttribute> OfTrain(IReadOnlyList<AttributeReading> attributes)
    {
        var named = new HashSet<(string, string)>();
        foreach (var attribute in attributes)
        {
            var kind = attribute.Is(KnownNames.Adopts) ? "Adopts" : attribute.Is(KnownNames.Consumes) ? "Consumes" : null;
            if (kind is not null && attribute.Class.TypeArguments[0] is { TypeKind: not TypeKind.Error } type && !named.Add((kind, type.FullName())))
            {
                yield return new(kind, $"{type.Name} is named before, and the first one counts; remove it", attribute.Anchor);
            }

            if (attribute.Is(KnownNames.Release) && attribute.Named("Branch").String is { } branch && string.IsNullOrWhiteSpace(branch))
            {
                yield return Argument(attribute, "Branch", "it is empty; name the branch, or remove it");
            }

            if (attribute.Is(KnownNames.Release) && attribute.Positional(1, "date").String is not null && attribute.Named("Expected").IsWritten)
            {
                yield return Argument(attribute, "Expected", "the release has a date; remove it");
            }
        }

        foreach (var idle in attributes.SelectMany(WithoutNeeded).Concat(attributes.Where(a => a.Is(KnownNames.ReleaseTrain) || a.Is(KnownNames.Consumes)).SelectMany(Negative)))
        {
            yield return idle;
        }
    }

    /// <summary>Returns what has no effect on a catalogue.</summary>
    public static IEnumerable<IdleAttribute> OfCatalog(IReadOnlyList<AttributeReading> attributes)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in attributes)
        {
            if (attribute.Is(KnownNames.CatalogText) && attribute.Positional(0, "name").String is { } name && !named.Add(name))
            {
                yield return new("CatalogText", $"'{name}' has a value before, and the first one counts; remove it", attribute.Anchor);
            }
            else if (attribute.Is(KnownNames.MachineCatalog) && attribute.Named("TablesKnown").Value is false)
            {
                foreach (var argument in new[] { "TablesKnownFrom", "UnversionedTablesKnownFrom" }.Where(argument => attribute.Named(argument).IsWritten))
                {
                    yield return Argument(attribute, argument, "TablesKnown is false, so no table is known; remove one of them");
                }
            }
        }

        foreach (var idle in attributes.SelectMany(WithoutNeeded))
        {
            yield return idle;
        }
    }

    /// <summary>Returns what has no effect on a property.</summary>
    public static IEnumerable<IdleAttribute> OfProperty(IReadOnlyList<AttributeReading> attributes, bool isFlag)
    {
        var isDeprecated = attributes.Any(attribute => attribute.Is(KnownNames.Deprecates) && attribute.Named("AnnouncedIn").IsWritten);
        foreach (var attribute in attributes)
        {
            if (attribute.Is(KnownNames.MachineProperty) && attribute.Named("Additive").IsTrue && (isDeprecated || !isFlag))
            {
                yield return Argument(attribute, "Additive", isFlag
                    ? "a deprecation takes something away; remove it, or the [Deprecates]"
                    : "values step freely unless they have [Deprecates]; remove it");
            }
            else if (attribute.Is(KnownNames.Deprecates))
            {
                if (attribute.Named("WhenFlipped").Value is int use and not (0 or 1))
                {
                    yield return Argument(attribute, "WhenFlipped", FormattableString.Invariant($"{use} is not an OldUse"));
                }

                if (!attribute.Named("AnnouncedIn").IsWritten && (isDeprecated || !isFlag))
                {
                    yield return new("Deprecates", "without AnnouncedIn, no grace period begins; set it to the release that announces the deprecation", attribute.Anchor);
                }
            }
        }

        foreach (var idle in attributes.SelectMany(WithoutNeeded))
        {
            yield return idle;
        }
    }

    private static IEnumerable<IdleAttribute> WithoutNeeded(AttributeReading attribute) =>
        from needed in Needed
        where attribute.Is(needed.Key)
        from parameter in needed.Value.Select((name, position) => (Name: name, Position: position))
        let given = attribute.Positional(parameter.Position, parameter.Name)
        where given is { IsWritten: true, IsKnown: true } && (given.Value is null || (needed.Key is KnownNames.LateChange or KnownNames.Deprecates && given.String?.Trim().Length == 0))
        select new IdleAttribute(
            attribute.Class.Name.Substring(0, attribute.Class.Name.Length - "Attribute".Length),
            $"its {parameter.Name} is {(given.Value is null ? "null" : "empty")}",
            attribute.Anchor,
            new(parameter.Name, parameter.Position));

    private static IEnumerable<IdleAttribute> Negative(AttributeReading attribute) =>
        new[] { "GraceReleases", "GraceMonths", "DeprecatedAfter", "DeletedAfter", "SupportMonths" }
            .Where(name => attribute.Named(name).Number(0) < 0)
            .Select(name => Argument(attribute, name, "it is negative; count releases or months from 0"));

    private static IdleAttribute Argument(AttributeReading attribute, string argument, string why) => new(argument, why, attribute.Anchor, argument);
}
