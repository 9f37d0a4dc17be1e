using System.Globalization;
using System.Text;

namespace MachineTypes.Testing;

/// <summary>
/// The sources of a random product: one or two trains, up to three catalogues on them, properties, scopes that families share, and families in several spans. The trains, the properties and
/// the scopes are in a library, or in the project of the catalogues.
/// </summary>
public sealed class RandomProduct
{
    private const string Head = "#nullable enable\nusing MachineTypes;\n";

    private static readonly string[] Versions = ["1.0", "1.1", "2.0", "2.1", "3.0", "4.0"];

    // The reported name, the class's declaration and the values as source.
    private static readonly (string Class, string Base, string[] Values, string Default)[] Kinds =
    [
        ("Flag", "FlagAttribute(bool value = true) : MachineFlagAttribute(value)", ["", "false"], "true"),
        ("Count", "CountAttribute(int value) : MachineValueAttribute<int>(value)", ["1", "-2", "0x30"], "7"),
        ("Model", "ModelAttribute(string value) : MachineValueAttribute<string>(value)", ["\"a\"", "\"{target}-cpu\"", "\"\""], "\"any\""),
        ("Kind", "KindAttribute(Kinds value) : MachineValueAttribute<Kinds>(value)", ["Kinds.Bios", "Kinds.Uefi"], "Kinds.Bios"),
        ("Only", "OnlyAttribute() : MachineValueAttribute<int>(42)", [""], "41"),
    ];

    private readonly Draws _draws;
    private readonly StringBuilder _library = new();
    private readonly StringBuilder _app = new();
    private readonly List<(string Name, string[] Versions)> _trains = [];
    private readonly string[] _named;
    private readonly List<(string Name, int Train)> _catalogs = [];
    private readonly bool _isWithoutNewest;
    private readonly HashSet<string> _unknown = [];

    /// <summary>Makes the decisions and writes the sources.</summary>
    /// <param name="draws">The decisions.</param>
    /// <param name="isWithoutNewest">Whether to leave out everything that the newest release of the first train brought, as its author had declared the product before that release.</param>
    public RandomProduct(Draws draws, bool isWithoutNewest = false)
    {
        _draws = draws;
        _isWithoutNewest = isWithoutNewest;
        var (trains, properties) = (draws.OneIn(3), draws.OneIn(3));
        HasLibrary = trains || properties;

        // The constant of a constructor in another assembly cannot be read, which a rule reports.
        _named = [.. Kinds.Select(kind => kind.Class).Where(name => name != "Only" || !properties)];
        for (var i = 0; i <= (draws.OneIn(3) ? 1 : 0); i++)
        {
            AddTrain(trains ? _library : _app, i);
        }

        // What refers to a train or a property cannot be in a library below it.
        AddProperties(properties ? _library : _app, canNameTrain: trains || !properties);
        var shared = trains && properties && draws.OneIn(2) ? _library : _app;
        for (var i = 0; i <= draws.Below(3); i++)
        {
            _catalogs.Add(($"Catalog{i}", draws.Below(_trains.Count)));
            _app.Append(CultureInfo.InvariantCulture, $"[MachineCatalog<{_trains[_catalogs[i].Train].Name}>{TablesKnown(_catalogs[i].Train)}]{(draws.OneIn(2) ? $"[CatalogText(\"target\", \"t{i}\")]" : "")} public readonly partial struct Catalog{i};\n");
        }

        shared.Append(CultureInfo.InvariantCulture, $"{Entries(-1, 3)} public abstract class Common;\n");
        for (var i = 0; i < _trains.Count; i++)
        {
            shared.Append(CultureInfo.InvariantCulture, $"{Entries(i, 5)}{Steps(i, 3)} public abstract class Scope{i}{(draws.OneIn(2) ? " : Common" : "")};\n");
        }

        for (var i = 0; i <= draws.Below(4); i++)
        {
            AddFamily(i);
        }
    }

    /// <summary>Gets a value that indicates whether some definitions are in another project.</summary>
    public bool HasLibrary { get; }

    /// <summary>Gets the source of that project.</summary>
    public string Library => Head + "namespace Lib {\n" + _library + "}\n";

    /// <summary>Gets the source of the project of the catalogues.</summary>
    public string App => Head + (HasLibrary ? "using Lib;\n" : "") + "namespace App {\n" + _app + "}\n";

    private void AddTrain(StringBuilder to, int number)
    {
        var versions = Versions.Take(3 + _draws.Below(4)).ToArray();
        var released = 1 + _draws.Below(versions.Length);
        var name = number == 0 ? "Vesper" : "Matins";
        _trains.Add(($"{name}Release", versions));
        to.Append(CultureInfo.InvariantCulture, $"[ReleaseTrain(\"{name}\", GraceReleases = {_draws.Below(3)}{Age("Deprecated", 1)}{Age("Deleted", 2)})]\n");
        for (var i = 0; i < versions.Length && !IsLeftOut(number, versions[i]); i++)
        {
            to.Append(CultureInfo.InvariantCulture, $"[Release(\"{versions[i]}\"{(i < released ? $", \"201{i}-0{number + 1}-10\"" : $", Expected = \"202{i}-05-05\"")})]\n");
        }

        to.Append(CultureInfo.InvariantCulture, $"public readonly partial struct {name}Release;\n");

        string Age(string what, int least)
        {
            if (!_draws.OneIn(3))
                return "";

            var after = $", {what}After = {least + _draws.Below(2)}";
            var from = _draws.OneIn(2) ? _draws.Of(versions) : null;
            return from is null ? after : IsLeftOut(number, from) ? "" : $"{after}, {what}From = \"{from}\"";
        }
    }

    private string TablesKnown(int train)
    {
        var from = _draws.OneIn(4) ? Version(train) : null;
        return from is null || IsLeftOut(train, from) ? "" : $"(TablesKnownFrom = \"{from}\")";
    }

    private bool IsLeftOut(int train, string? version) => _isWithoutNewest && train == 0 && version == _trains[0].Versions[^1];

    // The table of the release before is new in the binaries of the newest.
    private bool IsLeftOutTable(int train, string? version) => IsLeftOut(train, version) || (_isWithoutNewest && train == 0 && version == _trains[0].Versions[^2]);

    private void AddProperties(StringBuilder to, bool canNameTrain)
    {
        to.Append("public enum Kinds { Bios, Uefi = 5 }\n");
        foreach (var (name, declaration, _, value) in Kinds)
        {
            var introduced = canNameTrain && _draws.OneIn(4) ? Version(0) : null;
            var usual = _draws.OneIn(3) ? $", Default = {value}" : "";
            if (IsLeftOut(0, introduced))
                (introduced, usual, _) = (null, "", _unknown.Add(name));
            to.Append(CultureInfo.InvariantCulture, $"[MachineProperty(\"{name.ToLowerInvariant()}\"{usual}{(introduced is null ? "" : $", IntroducedIn = \"{introduced}\", Train = typeof({_trains[0].Name})")}{(name == "Flag" && _draws.OneIn(2) ? ", Additive = true" : "")})] public sealed class {declaration};\n");
        }
    }

    // Entries on the releases of a train; of no train, those that name a release name the train too.
    private string Entries(int train, int most)
    {
        var entries = new StringBuilder();
        for (var i = _draws.Below(most + 1); i > 0; i--)
        {
            var of = train < 0 ? _draws.Below(_trains.Count) : train;
            var table = _draws.OneIn(3) ? null : Version(of);
            var upTo = table is null ? "" : $", UpTo = \"{table}\"";
            var (correction, isNew) = Correction(of);
            var named = train < 0 && (upTo + correction).Length > 0 ? $", Train = typeof({_trains[of].Name})" : "";
            var entry = string.Create(CultureInfo.InvariantCulture, $"[Compat(\"{_draws.Of(["disk", "net", "{target}-cpu"])}\", \"p{_draws.Below(2)}\", \"{_draws.Of(["on", "off", "{target}", ""])}{i}\"{upTo}{correction}{named}{(_draws.OneIn(5) ? ", BeforeBase = true" : "")})]\n");
            if (!isNew && !IsLeftOutTable(of, table))
                entries.Append(entry);
        }

        return entries.ToString();
    }

    private string Steps(int train, int most)
    {
        var steps = new StringBuilder();
        for (var i = _draws.Below(most + 1); i > 0; i--)
        {
            var (name, _, values, _) = Kinds[_draws.Below(_named.Length)];
            var start = _draws.OneIn(2) ? null : Version(train);
            var (correction, isNew) = Correction(train);
            var named = string.Join(", ", new[] { start is null ? "" : $"Since = \"{start}\"", correction.TrimStart(',', ' ') }.Where(part => part.Length > 0));
            var value = _draws.Of(values);
            var step = _draws.OneIn(6) && start is not null
                ? $"[NoValue<{name}Attribute>({named})]\n"
                : $"[{name}({string.Join(", ", new[] { value, named }.Where(part => part.Length > 0))})]\n";
            if (!isNew && !IsLeftOut(train, start) && !_unknown.Contains(name))
                steps.Append(step);
        }

        return steps.ToString();
    }

    // Most things were never corrected.
    private (string Arguments, bool IsNew) Correction(int train)
    {
        var (first, second) = (_draws.Below(12) - 6, _draws.Below(12) - 6);
        var versions = _trains[train].Versions;
        var added = first < 0 || first >= versions.Length ? null : versions[first];
        var removed = second < 0 || second >= versions.Length || first >= second || IsLeftOut(train, versions[second]) ? null : versions[second];
        return (
            (added is null ? "" : $", AddedIn = \"{added}\", Reason = \"late\"") + (removed is null ? "" : $", RemovedIn = \"{removed}\"{(added is null ? ", Reason = \"wrong\"" : "")}"),
            IsLeftOut(train, added));
    }

    private void AddFamily(int number)
    {
        var train = _catalogs[_draws.Below(_catalogs.Count)].Train;
        var versions = _trains[train].Versions;
        var spans = string.Concat(_catalogs.Where(c => c.Train == train).Take(1 + _draws.Below(2)).ToList().Select(catalog => _draws.Below(5) switch
        {
            0 => Unversioned(catalog.Name, number, train),
            1 => Spans(catalog.Name, number, train, 1 + _draws.Below(versions.Length - 1)),
            _ => Spans(catalog.Name, number, train, versions.Length),
        }));

        var family = $"{spans}{Entries(train, 3)}{Steps(train, 4)}{Late(train)} public sealed class Board{number}{_draws.Of(["", " : Common", $" : Scope{train}"])};\n";
        if (spans.Length > 0)
            _app.Append(family);
    }

    private string Unversioned(string catalog, int number, int train)
    {
        var from = Version(train);
        return IsLeftOut(train, from) ? "" : $"[MachineType<{catalog}>(\"board{number}\", Unversioned = true, From = \"{from}\")]\n";
    }

    // The family in one span, or in two of which the second begins after the split.
    private string Spans(string catalog, int number, int train, int split)
    {
        var versions = _trains[train].Versions;
        var alias = _draws.OneIn(2) ? $", Alias = \"a{number}\"" : "";
        var first = _draws.Below(split);
        var extra = _draws.OneIn(3) ? $", Extra = [\"{versions[first]}.1\"]" : "";
        var spans = Span(first, split < versions.Length ? versions[split - 1] : null, alias + extra);
        return split < versions.Length ? spans + Span(split, null, alias) : spans;

        // Machine types are removed after they came and after they were deprecated.
        string Span(int from, string? until, string others)
        {
            var (added, deprecated, removed) = (from + _draws.Below(2), from + 1 + _draws.Below(4), from + 2 + _draws.Below(4));
            var isAdded = added > from && added < versions.Length && split - 1 >= from && _draws.OneIn(3);
            var life = (deprecated < versions.Length && _draws.OneIn(3) && !IsLeftOut(train, versions[deprecated]) ? $", DeprecatedIn = \"{versions[deprecated]}\"" : "")
                + (removed < versions.Length && removed > deprecated && _draws.OneIn(3) && !IsLeftOut(train, versions[removed]) ? $", RemovedIn = \"{versions[removed]}\"" : "")
                + (_draws.OneIn(4) ? ", AgeRule = false" : "");
            return IsLeftOut(train, versions[from]) || (isAdded && IsLeftOut(train, versions[added]))
                ? ""
                : $"[MachineType<{catalog}>(\"board{number}\", From = \"{versions[from]}\"{(until is null ? "" : $", Until = \"{until}\"")}{others}{(isAdded ? $", AddedIn = \"{versions[added]}\"" : "")}{life})]\n";
        }
    }

    private string Late(int train)
    {
        if (!_draws.OneIn(4))
            return "";

        var (table, added) = (Version(train), Version(train));
        return IsLeftOutTable(train, table) || IsLeftOut(train, added) ? "" : $"[LateTable(\"{table}\", AddedIn = \"{added}\", Reason = \"late\")]";
    }

    private string Version(int train) => _draws.Of(_trains[train].Versions);
}
