using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads what a class carries for the machine types below it: compat entries and property steps.</summary>
public static class ScopeReader
{
    // Every family below a scope reads it.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, (ScopeDefinition Scope, HashSet<INamedTypeSymbol> Properties)>> Known = new();

    /// <summary>The compat entries and steps of one class, without those of its base classes.</summary>
    /// <param name="properties">Receives the attribute classes of the properties that the class names.</param>
    public static ScopeDefinition Read(
        INamedTypeSymbol scope,
        Compilation compilation,
        ISet<INamedTypeSymbol> properties,
        CancellationToken cancellation)
    {
        var known = Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(scope, out var read))
        {
            var named = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
            read = (ReadNew(scope, compilation, named, cancellation), named);
            known.TryAdd(scope, read);
        }

        properties.UnionWith(read.Properties);
        return read.Scope;
    }

    private static ScopeDefinition ReadNew(
        INamedTypeSymbol scope,
        Compilation compilation,
        ISet<INamedTypeSymbol> properties,
        CancellationToken cancellation)
    {
        var compat = new List<CompatDefinition>();
        var steps = new List<StepDefinition>();
        var drivers = new List<DriverPropertyDefinition>();
        var misuses = new List<StepMisuse>();
        var late = new List<LateTableDefinition>();
        var changes = new List<LateChangeDefinition>();
        var baseEntries = new List<BaseEntryDefinition>();
        var attributes = TypeAttributes.Read(scope, compilation, cancellation);
        foreach (var attribute in attributes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (attribute.Is(KnownNames.Compat))
            {
                AddCompat(compat, attribute);
            }
            else if (attribute.Is(KnownNames.DriverProperty))
            {
                AddDriverProperty(drivers, attribute);
            }
            else if (attribute.Is(KnownNames.LateTable))
            {
                if (attribute.Positional(0, "upTo").String is { } upTo && CorrectionOf(attribute) is { } correction)
                {
                    late.Add(new(upTo, correction, attribute.Anchor));
                }
            }
            else if (attribute.Is(KnownNames.LateChange))
            {
                AddLateChange(changes, attribute);
            }
            else if (attribute.Is(KnownNames.BaseEntry))
            {
                AddBaseEntry(baseEntries, attribute);
            }
            else if (PropertyOf(attribute) is { } property)
            {
                if (!PropertyReader.IsProperty(property, compilation, cancellation))
                {
                    misuses.Add(new(property.Name, null, attribute.Anchor));
                }
                else if (attribute.Is(KnownNames.NoValue))
                {
                    properties.Add(property);
                    AddStep(steps, attribute, property, PropertyValue.None);
                }
                else if (StepValue(attribute, compilation, cancellation) is not { } value)
                {
                    // If the property itself can have no value, or has no readable constructor, that is what is reported.
                    if (PropertyReader.ValueTypeOf(property) is { } type && PropertyConstructors.Problem(property, compilation, cancellation) is null)
                    {
                        misuses.Add(new(property.Name, type.CSharpType, attribute.Anchor, attribute.Constructor?.Parameters.IsEmpty == true));
                    }
                }
                else if (!value.IsNone)
                {
                    properties.Add(property);
                    AddStep(steps, attribute, property, value);
                }
            }
        }

        return new(
            scope.FullName(),
            compat.ToEquatableArray(),
            steps.ToEquatableArray(),
            drivers.ToEquatableArray(),
            misuses.Where(misuse => misuse.Class.Length > 0).ToEquatableArray(),
            late.ToEquatableArray(),
            SymbolEqualityComparer.Default.Equals(scope.ContainingAssembly, compilation.Assembly),
            changes.ToEquatableArray(),
            IdleReader.OfScope(attributes).ToEquatableArray(),
            baseEntries.ToEquatableArray());
    }

    // The property whose step an attribute is meant to be.
    private static INamedTypeSymbol? PropertyOf(AttributeReading attribute) =>
        attribute.Is(KnownNames.NoValue) ? (attribute.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } named ? named : null)
        : attribute.Class.KnownBase(KnownNames.MachineStep) is not null ? attribute.Class
        : null;

    private static void AddDriverProperty(List<DriverPropertyDefinition> drivers, AttributeReading attribute)
    {
        if (attribute.Positional(0, "driver").String is { } driver
            && attribute.Positional(1, "property").String is { } property
            && attribute.Positional(2, "type").Value is int kind and >= 0 and <= (int)DriverValueKind.Integer)
        {
            drivers.Add(new(driver, property, (DriverValueKind)kind, attribute.Anchor));
        }
    }

    private static void AddCompat(List<CompatDefinition> compat, AttributeReading attribute)
    {
        if (attribute.Recall() is { } known)
        {
            compat.Add(known);
            return;
        }

        ArgumentValue upTo = attribute.Named("UpTo");
        ArgumentValue train = attribute.Named("Train");
        if (upTo.IsKnown
            && train.IsKnown
            && CorrectionOf(attribute) is { } correction
            && attribute.Positional(0, "driver").String is { } driver
            && attribute.Positional(1, "property").String is { } property
            && attribute.Positional(2, "value").String is { } value)
        {
            var entry = new CompatDefinition(
                driver, property, value, upTo.String, train.Type?.FullName(), correction, attribute.Anchor, attribute.Named("BeforeBase").IsTrue, attribute.Named("ReplacedBy").String, attribute.Named("WasBuiltIn").IsTrue);
            attribute.Remember(entry);
            compat.Add(entry);
        }
    }

    private static void AddBaseEntry(List<BaseEntryDefinition> entries, AttributeReading attribute)
    {
        ArgumentValue after = attribute.Named("After");
        ArgumentValue before = attribute.Named("Before");
        ArgumentValue insteadOf = attribute.Named("InsteadOf");
        ArgumentValue missing = attribute.Named("Missing");
        if (after.IsKnown
            && before.IsKnown
            && insteadOf.IsKnown
            && missing.IsKnown
            && CorrectionOf(attribute) is { } correction
            && attribute.Positional(0, "driver").String is { } driver
            && attribute.Positional(1, "property").String is { } property
            && attribute.Positional(2, "value").String is { } value)
        {
            entries.Add(new(driver, property, value, after.String, before.String, insteadOf.String, missing.IsTrue, correction, attribute.Anchor));
        }
    }

    private static void AddLateChange(List<LateChangeDefinition> changes, AttributeReading attribute)
    {
        ArgumentValue train = attribute.Named("Train");
        var releases = new[] { "From", "UpTo", "BrokenSince", "FixedIn" }.Select(attribute.Named).ToList();
        if (train.IsKnown && releases.All(release => release.IsKnown) && attribute.Positional(0, "description").String is { } description)
        {
            changes.Add(new(
                description,
                releases[0].String,
                releases[1].String,
                releases[2].String,
                releases[3].String,
                attribute.Named("Reason").String,
                train.Type?.FullName(),
                attribute.Anchor));
        }
    }

    private static void AddStep(
        List<StepDefinition> steps, AttributeReading attribute, INamedTypeSymbol property, PropertyValue value)
    {
        ArgumentValue since = attribute.Named("Since");
        ArgumentValue train = attribute.Named("Train");
        ArgumentValue knownFrom = attribute.Named("KnownFrom");
        ArgumentValue knownUntil = attribute.Named("KnownUntil");
        if (since.IsKnown && train.IsKnown && knownFrom.IsKnown && knownUntil.IsKnown && CorrectionOf(attribute) is { } correction)
        {
            steps.Add(new(
                property.FullName(), value, since.String, train.Type?.FullName(), correction, attribute.Anchor, new(knownFrom.String, knownUntil.String)));
        }
    }

    /// <summary>When a declaration came and went; null while either is half typed.</summary>
    public static Correction? CorrectionOf(AttributeReading attribute)
    {
        ArgumentValue added = attribute.Named("AddedIn");
        ArgumentValue removed = attribute.Named("RemovedIn");
        ArgumentValue broken = attribute.Named("BrokenSince");
        return added.IsKnown && removed.IsKnown && broken.IsKnown ? new(added.String, removed.String, attribute.Named("Reason").String, broken.String) : null;
    }

    // The value is the constructor's first parameter. If omitted, it is that parameter's default; without parameters, it is what the constructor always sets. None: incomplete code.
    // Null: a value that the property cannot have, or that cannot be read.
    private static PropertyValue? StepValue(AttributeReading attribute, Compilation compilation, CancellationToken cancellation)
    {
        if (attribute.Constructor is not { } constructor)
        {
            return PropertyValue.None;
        }

        var first = constructor.Parameters.FirstOrDefault();
        ArgumentValue argument = first is null ? PropertyConstructors.Constant(constructor, compilation, cancellation) : attribute.Positional(0, first.Name);
        if (!argument.IsWritten)
        {
            // If a required argument is missing, the attribute is incomplete.
            if (first is not { HasExplicitDefaultValue: true })
            {
                return PropertyValue.None;
            }

            argument = ArgumentValue.Of(first.ExplicitDefaultValue);
        }

        return PropertyReader.ValueOf(argument, attribute.Class) is { IsNone: false } value ? value
            : argument.IsKnown || first is null ? null
            : PropertyValue.None;
    }
}
