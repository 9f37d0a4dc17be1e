using System.Globalization;
using System.Reflection;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Usage;

namespace MachineTypes.Tool.Catalogs;

// See docs/decisions/0058-report-reads-attributes.md.
/// <summary>What the attributes of a catalogue and its trains declare, apart from the machine types. Types without attributes declare nothing.</summary>
/// <param name="Releases">The train's releases, oldest first.</param>
/// <param name="Properties">The properties, with their announced deprecations.</param>
/// <param name="ConsumerReleases">The consumer's releases, oldest first.</param>
/// <param name="Adoptions">The properties that the consumer honours.</param>
/// <param name="Deletion">The train's rule by which machine types of some age are deleted.</param>
internal sealed record CatalogDeclarations(
    IReadOnlyList<DeclaredRelease> Releases,
    IReadOnlyList<ManifestProperty> Properties,
    IReadOnlyList<DeclaredRelease> ConsumerReleases,
    IReadOnlyList<DeclaredAdoption> Adoptions,
    AgeRule Deletion)
{
    /// <summary>Reads the attributes.</summary>
    /// <typeparam name="TRelease">The release value of the train.</typeparam>
    /// <typeparam name="TConsumer">The release value of the consumer's train.</typeparam>
    /// <param name="machine">The catalogue's value type.</param>
    /// <param name="releases">All releases of the train.</param>
    /// <param name="consumers">All releases of the consumer's train.</param>
    public static CatalogDeclarations Of<TRelease, TConsumer>(Type machine, IReadOnlyList<TRelease> releases, IReadOnlyList<TConsumer> consumers)
        where TRelease : struct, IRelease
        where TConsumer : struct, IRelease =>
        new(
            ReleasesOf(releases),
            ManifestReader.Read(machine.GetCustomAttribute<CatalogManifestAttribute>()?.Text)?.Properties ?? [],
            ReleasesOf(consumers),
            [.. AdoptionsOf(typeof(TConsumer))],
            typeof(TRelease).GetCustomAttribute<ReleaseTrainAttribute>() is { } train ? new AgeRule(train.DeletedAfter, train.DeletedFrom) : default);

    private static List<DeclaredRelease> ReleasesOf<T>(IReadOnlyList<T> releases)
        where T : struct, IRelease
    {
        var declared = typeof(T).GetCustomAttributes<ReleaseAttribute>().ToLookup(release => release.Version, StringComparer.Ordinal);
        return [.. from release in releases
                   where !release.IsBugFix
                   let attribute = declared[release.Version].FirstOrDefault()
                   select new DeclaredRelease(release.Version, ParseDate(attribute?.Date ?? attribute?.Expected), release.IsReleased)];
    }

    private static IEnumerable<DeclaredAdoption> AdoptionsOf(Type consumer) =>
        from attribute in consumer.GetCustomAttributes(inherit: false)
        let type = attribute.GetType()
        where type.IsGenericType && type.GetGenericTypeDefinition() == typeof(AdoptsAttribute<>)
        let property = type.GetGenericArguments()[0].GetCustomAttribute<MachinePropertyAttribute>()
        let since = (string?)type.GetProperty(nameof(AdoptsAttribute<>.Since))!.GetValue(attribute)
        where property is not null && since is not null
        select new DeclaredAdoption(property.Name, since);

    private static DateOnly? ParseDate(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

/// <summary>A release of a train.</summary>
/// <param name="Version">The version.</param>
/// <param name="Date">The date on which it was released or is expected; null if unknown.</param>
/// <param name="IsReleased">Whether it has been released.</param>
internal sealed record DeclaredRelease(string Version, DateOnly? Date, bool IsReleased);

/// <summary>A property that a consumer honours.</summary>
/// <param name="Property">The name under which the property is reported.</param>
/// <param name="Since">The first release of the consumer that honours it.</param>
internal sealed record DeclaredAdoption(string Property, string Since);
