using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads release trains.</summary>
public static class TrainReader
{
    /// <summary>Returns the train that a value type declares; null if it declares none.</summary>
    public static TrainDefinition? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        AttributeReading? train = null;
        var releases = new List<ReleaseDefinition>();
        var bugFixes = new List<ReleaseDefinition>();
        var adoptions = new List<AdoptionDefinition>();
        var consumptions = new List<ConsumptionDefinition>();
        var attributes = TypeAttributes.Read(type, compilation, cancellation);
        foreach (var attribute in attributes)
        {
            if (attribute.Is(KnownNames.ReleaseTrain))
            {
                train ??= attribute;
            }
            else if (attribute.Is(KnownNames.Release))
            {
                AddRelease(releases, attribute);
            }
            else if (attribute.Is(KnownNames.BugFixRelease))
            {
                AddRelease(bugFixes, attribute);
            }
            else if (attribute.Is(KnownNames.Adopts) && attribute.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } property)
            {
                adoptions.Add(new(property.FullName(), PropertyReader.IsProperty(property, compilation, cancellation), attribute.Named("Since").String, attribute.Anchor, property.IsVisibleInside()));
            }
            else if (attribute.Is(KnownNames.Consumes) && attribute.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } consumed)
            {
                consumptions.Add(new(consumed.FullName(), attribute.Named("SupportMonths").Number(0), attribute.Anchor, consumed.TypeKind == TypeKind.Struct && consumed.IsVisibleInside(), IsTrain(consumed, compilation, cancellation)));
            }
        }

        return train?.Positional(0, "name") is not { IsKnown: true, IsWritten: true } given ? null : new(
            type.FullName(),
            given.String ?? "",
            releases.ToEquatableArray(),
            new(train.Named("GraceReleases").Number(2), train.Named("GraceMonths").Number(0)),
            new(train.Named("DeprecatedAfter").Number(0), train.Named("DeprecatedFrom").String),
            new(train.Named("DeletedAfter").Number(0), train.Named("DeletedFrom").String),
            adoptions.ToEquatableArray(),
            consumptions.ToEquatableArray(),
            train.Anchor,
            bugFixes.ToEquatableArray(),
            IdleReader.OfTrain(attributes).ToEquatableArray());
    }

    private static bool IsTrain(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        TypeAttributes.Read(type, compilation, cancellation).Any(attribute => attribute.Is(KnownNames.ReleaseTrain));

    private static void AddRelease(List<ReleaseDefinition> releases, AttributeReading attribute)
    {
        if (attribute.Positional(0, "version").String is { } version)
        {
            releases.Add(new(
                version,
                attribute.Positional(1, "date").String,
                attribute.Named("Expected").String,
                attribute.Anchor,
                attribute.Named("BuiltFrom").String,
                attribute.Named("Branch").String,
                attribute.Named("Released").IsTrue,
                attribute.Named("TablesKnown").Value is false));
        }
    }
}
