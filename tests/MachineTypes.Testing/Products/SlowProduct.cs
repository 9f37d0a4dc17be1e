using System.Globalization;
using System.Reflection;

namespace MachineTypes.Testing;

/// <summary>
/// What the attributes of a compiled product say, written down from the objects that reflection makes of them: constructors run, and nothing of the generator or the model is used. Each answer
/// is one line.
/// </summary>
/// <param name="types">The types of all assemblies of the product.</param>
/// <param name="catalog">The catalogue's struct.</param>
public sealed class SlowProduct
{
    private readonly Type _catalog;
    private readonly Type _train;
    private readonly string[] _releases;
    private readonly (string Name, string Text)[] _texts;
    private readonly List<Type> _families;
    private readonly List<Type> _properties;

    public SlowProduct(IReadOnlyList<Type> types, Type catalog)
    {
        _catalog = catalog;
        _train = MarkerOf(catalog)!.GetType().GenericTypeArguments[0];
        _releases = [.. _train.GetCustomAttributes<ReleaseAttribute>().Select(release => release.Version)];
        _texts = [.. catalog.GetCustomAttributes<CatalogTextAttribute>().Select(text => (text.Name, text.Text))];
        _families = [.. types.Where(type => SpansOf(type).Any())];
        _properties = [.. types.Where(type => type.GetCustomAttribute<MachinePropertyAttribute>() is { } property && (_families.Any(family => Chain(family).Any(scope => Steps(scope, type).Any())) || (property.Default is not null && type.Assembly == catalog.Assembly)))];
    }

    /// <summary>Gets the catalogues among some types.</summary>
    public static IEnumerable<Type> Catalogs(IEnumerable<Type> types) => types.Where(type => type.IsValueType && MarkerOf(type) is not null);

    /// <summary>Returns everything that is answered for the releases of the train, in no particular order.</summary>
    public IEnumerable<string> Answers() => _families.SelectMany(Machines).SelectMany(machine => _releases.Select((release, at) => Answer(machine, release, at)));

    private string Answer(Machine machine, string release, int at)
    {
        var presence = PresenceIn(machine, at);
        var isDeprecated = presence == Presence.Present && DeprecatedIn(machine) <= at;
        var isOlder = at < Since(machine);
        var tablesFrom = Index(Get(MarkerOf(_catalog)!, "TablesKnownFrom"), 0);
        var isKnown = isOlder || at >= tablesFrom;
        return Line(machine.Name, release, presence, isDeprecated, Alias(machine, at), isKnown, isOlder || !isKnown ? [] : Compat(machine, at), presence == Presence.Present ? Reported(machine, at) : []);
    }

    /// <summary>Writes an answer.</summary>
    public static string Line(string machine, string release, Presence presence, bool isDeprecated, string? alias, bool isKnown, IEnumerable<string> compat, IEnumerable<string> properties) =>
        $"{machine} in {release}: {presence}{(isDeprecated ? " deprecated" : "")}{(alias is null ? "" : $" alias {alias}")}{(isKnown ? "" : " tables not known")} [{string.Join("; ", compat)}] {{{string.Join("; ", properties)}}}";

    /// <summary>Writes a value.</summary>
    public static string Value(string name, object value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    // A machine type with the place of its release, and the place among the bug-fix versions of the family; 0 for a version of the train, and -1 for a machine type without versions.
    private sealed record Machine(string Name, int Release, int Extra, Type Family, object Span)
    {
        public bool IsVersioned => Release >= 0;
    }

    private IEnumerable<Machine> Machines(Type family)
    {
        var extras = 0;
        foreach (var span in SpansOf(family))
        {
            var name = (string)Get(span, "Name")!;
            if (Get(span, "Unversioned") is true)
            {
                yield return new(name, -1, 0, family, span);
                continue;
            }

            for (var i = Index(Get(span, "From"), 0); i <= Index(Get(span, "Until"), _releases.Length - 1); i++)
            {
                yield return new($"{name}-{_releases[i]}", i, 0, family, span);
            }

            foreach (var extra in (string[]?)Get(span, "Extra") ?? [])
            {
                yield return new($"{name}-{extra}", Array.FindIndex(_releases, release => extra.StartsWith(release + ".", StringComparison.Ordinal)), ++extras, family, span);
            }
        }
    }

    private int Since(Machine machine) => Math.Max(Index(Get(machine.Span, "AddedIn"), 0), machine.IsVersioned ? machine.Release : Index(Get(machine.Span, "From"), 0));

    private int DeprecatedIn(Machine machine) => Math.Min(ByAge(machine, "Deprecated"), Index(Get(machine.Span, "DeprecatedIn"), int.MaxValue));

    private int RemovedIn(Machine machine) => Math.Min(ByAge(machine, "Deleted"), Index(Get(machine.Span, "RemovedIn"), int.MaxValue));

    private Presence PresenceIn(Machine machine, int at) => at < Since(machine) ? Presence.NotYet : at >= RemovedIn(machine) ? Presence.Removed : Presence.Present;

    // "A machine type a.b has reached an age of n in release M.m if M - a is greater than n, or if it is equal to n and m is at least b."
    private int ByAge(Machine machine, string rule)
    {
        var train = _train.GetCustomAttribute<ReleaseTrainAttribute>()!;
        var age = (int)Get(train, rule + "After")!;
        if (age == 0 || !machine.IsVersioned || Get(machine.Span, "AgeRule") is false)
        {
            return int.MaxValue;
        }

        var old = Version.Parse(_releases[machine.Release]);
        for (var at = Math.Max(machine.Release, Index(Get(train, rule + "From"), 0)); at < _releases.Length; at++)
        {
            var now = Version.Parse(_releases[at]);
            if (now.Major - old.Major > age || (now.Major - old.Major == age && now.Minor >= old.Minor))
            {
                return at;
            }
        }

        return int.MaxValue;
    }

    // The alias means the newest of the family's machine types that a release has.
    private string? Alias(Machine machine, int at) =>
        Get(machine.Span, "Alias") is string alias && Machines(machine.Family).Where(other => other.Extra == 0 && PresenceIn(other, at) == Presence.Present).MaxBy(other => other.Release) == machine ? alias : null;

    private IEnumerable<string> Compat(Machine machine, int at)
    {
        var chain = Chain(machine.Family).ToList();
        foreach (var entry in InOrder(chain, entry => entry.UpTo is null && Has(entry.AddedIn, entry.RemovedIn, at)))
        {
            yield return Written(entry);
        }

        if (!machine.IsVersioned)
        {
            yield break;
        }

        // A table is in the binaries of the releases after its own. For the last release of the train, the next one has no name yet.
        for (var table = _releases.Length - 1; table >= 0; table--)
        {
            if (table < machine.Release || (table >= at && at < _releases.Length - 1))
            {
                continue;
            }

            var late = chain.SelectMany(scope => scope.GetCustomAttributes<LateTableAttribute>(inherit: false)).Where(t => t.UpTo == _releases[table]).Select(t => Index(t.AddedIn, 0)).DefaultIfEmpty(0).Max();
            foreach (var entry in InOrder(chain, entry => entry.UpTo == _releases[table] && Has(entry.AddedIn, entry.RemovedIn, at) && (late <= at || late <= table + 1)))
            {
                yield return Written(entry);
            }
        }
    }

    // What comes before the base, the nearest scope first, and then the rest, the base first.
    private IEnumerable<CompatAttribute> InOrder(List<Type> chain, Func<CompatAttribute, bool> isMeant)
    {
        var scopes = chain.Select(scope => scope.GetCustomAttributes<CompatAttribute>(inherit: false).Where(entry => (entry.Train is null || entry.Train == _train) && isMeant(entry)).ToList()).ToList();
        return Enumerable.Reverse(scopes).SelectMany(scope => scope.Where(entry => entry.BeforeBase)).Concat(scopes.SelectMany(scope => scope.Where(entry => !entry.BeforeBase)));
    }

    private string Written(CompatAttribute entry) => $"{Filled(entry.Driver)}.{Filled(entry.Property)}={Filled(entry.Value)}";

    private IEnumerable<string> Reported(Machine machine, int at)
    {
        foreach (var property in _properties.OrderBy(type => type.GetCustomAttribute<MachinePropertyAttribute>()!.Name, StringComparer.Ordinal))
        {
            var declared = property.GetCustomAttribute<MachinePropertyAttribute>()!;
            var isRead = declared.Train is null || declared.Train == _train;
            if (isRead && at < Index(declared.IntroducedIn, 0))
            {
                continue;
            }

            if (ValueOf(machine, property, declared, at) is { } value)
            {
                yield return Value(declared.Name, value is string text ? Filled(text) : value);
            }
        }
    }

    private object? ValueOf(Machine machine, Type property, MachinePropertyAttribute declared, int at)
    {
        // The nearest scope that names the property replaces what the others say.
        var steps = Enumerable.Reverse(Chain(machine.Family)).Select(scope => Steps(scope, property).Where(step => step.Train is null || step.Train == _train).ToList()).FirstOrDefault(scope => scope.Count > 0) ?? [];

        // A flag that is named is off until it is on.
        var value = declared.Default ?? (steps.Count > 0 && property.IsSubclassOf(typeof(MachineFlagAttribute)) ? false : null);
        for (var version = -1; version <= machine.Release; version++)
        {
            foreach (var step in steps.Where(step => (step.Since is null ? -1 : Index(step.Since, 0)) == version && Has(step.AddedIn, step.RemovedIn, at)))
            {
                value = step.GetType().Name.StartsWith("NoValue", StringComparison.Ordinal) ? null : Get(step, "Value");
            }
        }

        return value;
    }

    private bool Has(string? added, string? removed, int at) => at >= Index(added, 0) && at < Index(removed, int.MaxValue);

    private string Filled(string text) => _texts.Aggregate(text, (filled, own) => filled.Replace("{" + own.Name + "}", own.Text, StringComparison.Ordinal));

    private int Index(object? version, int otherwise) => version is null ? otherwise : Array.IndexOf(_releases, (string)version);

    private static IEnumerable<MachineStepAttribute> Steps(Type scope, Type property) => scope.GetCustomAttributes<MachineStepAttribute>(inherit: false)
        .Where(step => step.GetType() == property || (step.GetType().IsGenericType && step.GetType().GenericTypeArguments[0] == property));

    private IEnumerable<object> SpansOf(Type type) => type.GetCustomAttributes(inherit: false).Where(attribute => attribute.GetType() == typeof(MachineTypeAttribute<>).MakeGenericType(_catalog));

    private static IEnumerable<Type> Chain(Type family)
    {
        var chain = new Stack<Type>();
        for (var type = family; type != typeof(object); type = type.BaseType!)
        {
            chain.Push(type);
        }

        return chain;
    }

    private static object? MarkerOf(Type catalog) => catalog.GetCustomAttributes(inherit: false).FirstOrDefault(attribute => attribute.GetType().Name.StartsWith("MachineCatalogAttribute", StringComparison.Ordinal));

    private static object? Get(object attribute, string property) => attribute.GetType().GetProperty(property)!.GetValue(attribute);
}
