using System.Globalization;
using System.Text;

namespace MachineTypes.Tasks.Tests.Products;

/// <summary>
/// The sources of a random product: one or two trains, up to three catalogues on them, properties, scopes that families share, and families in several spans. The trains, the properties and
/// the scopes are in a library, or in the project of the catalogues.
/// </summary>
internal sealed class RandomProduct
{
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

    public RandomProduct(Draws draws)
    {
        _draws = draws;
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
            _app.Append(CultureInfo.InvariantCulture, $"[MachineCatalog<{_trains[_catalogs[i].Train].Name}>{(draws.OneIn(4) ? $"(TablesKnownFrom = {Version(_catalogs[i].Train)})" : "")}]{(draws.OneIn(2) ? $"[CatalogText(\"target\", \"t{i}\")]" : "")} public readonly partial struct Catalog{i};\n");
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

    public string Library => Head + "namespace Lib {\n" + _library + "}\n";

    public string App => Head + (HasLibrary ? "using Lib;\n" : "") + "namespace App {\n" + _app + "}\n";

    private const string Head = "#nullable enable\nusing MachineTypes;\n";

    private void AddTrain(StringBuilder to, int number)
    {
        var versions = Versions.Take(3 + _draws.Below(4)).ToArray();
        var released = 1 + _draws.Below(versions.Length);
        var name = number == 0 ? "Vesper" : "Matins";
        to.Append(CultureInfo.InvariantCulture, $"[ReleaseTrain(\"{name}\", GraceReleases = {_draws.Below(3)}{Age("Deprecated", 1)}{Age("Deleted", 2)})]\n");
        for (var i = 0; i < versions.Length; i++)
        {
            to.Append(CultureInfo.InvariantCulture, $"[Release(\"{versions[i]}\"{(i < released ? $", \"201{i}-0{number + 1}-10\"" : $", Expected = \"202{i}-05-05\"")})]\n");
        }

        to.Append(CultureInfo.InvariantCulture, $"public readonly partial struct {name}Release;\n");
        _trains.Add(($"{name}Release", versions));

        string Age(string what, int least) => _draws.OneIn(3) ? $", {what}After = {least + _draws.Below(2)}{(_draws.OneIn(2) ? $", {what}From = \"{_draws.Of(versions)}\"" : "")}" : "";
    }

    private void AddProperties(StringBuilder to, bool canNameTrain)
    {
        to.Append("public enum Kinds { Bios, Uefi = 5 }\n");
        foreach (var (name, declaration, _, value) in Kinds)
        {
            var introduced = canNameTrain && _draws.OneIn(4) ? $", IntroducedIn = {Version(0)}, Train = typeof({_trains[0].Name})" : "";
            to.Append(CultureInfo.InvariantCulture, $"[MachineProperty(\"{name.ToLowerInvariant()}\"{(_draws.OneIn(3) ? $", Default = {value}" : "")}{introduced}{(name == "Flag" && _draws.OneIn(2) ? ", Additive = true" : "")})] public sealed class {declaration};\n");
        }
    }

    // Entries on the releases of a train; of no train, those that name a release name the train too.
    private string Entries(int train, int most)
    {
        var entries = new StringBuilder();
        for (var i = _draws.Below(most + 1); i > 0; i--)
        {
            var of = train < 0 ? _draws.Below(_trains.Count) : train;
            var upTo = _draws.OneIn(3) ? "" : $", UpTo = {Version(of)}";
            var correction = Correction(of);
            var named = train < 0 && (upTo + correction).Length > 0 ? $", Train = typeof({_trains[of].Name})" : "";
            entries.Append(CultureInfo.InvariantCulture, $"[Compat(\"{_draws.Of(["disk", "net", "{target}-cpu"])}\", \"p{_draws.Below(2)}\", \"{_draws.Of(["on", "off", "{target}", ""])}{i}\"{upTo}{correction}{named}{(_draws.OneIn(5) ? ", BeforeBase = true" : "")})]\n");
        }

        return entries.ToString();
    }

    private string Steps(int train, int most)
    {
        var steps = new StringBuilder();
        for (var i = _draws.Below(most + 1); i > 0; i--)
        {
            var (name, _, values, _) = Kinds[_draws.Below(_named.Length)];
            var since = _draws.OneIn(2) ? "" : $"Since = {Version(train)}";
            var named = string.Join(", ", new[] { since, Correction(train).TrimStart(',', ' ') }.Where(part => part.Length > 0));
            var value = _draws.Of(values);
            steps.Append(_draws.OneIn(6) && since.Length > 0
                ? $"[NoValue<{name}Attribute>({named})]\n"
                : $"[{name}({string.Join(", ", new[] { value, named }.Where(part => part.Length > 0))})]\n");
        }

        return steps.ToString();
    }

    // Most things were never corrected.
    private string Correction(int train)
    {
        var (added, removed) = (_draws.Below(12) - 6, _draws.Below(12) - 6);
        var versions = _trains[train].Versions;
        return (added < 0 || added >= versions.Length ? "" : $", AddedIn = \"{versions[added]}\", Reason = \"late\"")
            + (removed < 0 || removed >= versions.Length || added >= removed ? "" : $", RemovedIn = \"{versions[removed]}\"{(added < 0 || added >= versions.Length ? ", Reason = \"wrong\"" : "")}");
    }

    private void AddFamily(int number)
    {
        var train = _catalogs[_draws.Below(_catalogs.Count)].Train;
        var versions = _trains[train].Versions;
        foreach (var (catalog, _) in _catalogs.Where(c => c.Train == train).Take(1 + _draws.Below(2)))
        {
            _app.Append(_draws.Below(5) switch
            {
                0 => $"[MachineType<{catalog}>(\"board{number}\", Unversioned = true, From = {Version(train)})]\n",
                1 => Spans(catalog, number, versions, 1 + _draws.Below(versions.Length - 1)),
                _ => Spans(catalog, number, versions, versions.Length),
            });
        }

        _app.Append(CultureInfo.InvariantCulture, $"{Entries(train, 3)}{Steps(train, 4)}{Late(train)} public sealed class Board{number}{_draws.Of(["", " : Common", $" : Scope{train}"])};\n");
    }

    // The family in one span, or in two of which the second begins after the split.
    private string Spans(string catalog, int number, string[] versions, int split)
    {
        var alias = _draws.OneIn(2) ? $", Alias = \"a{number}\"" : "";
        var first = _draws.Below(split);
        var extra = _draws.OneIn(3) ? $", Extra = [\"{versions[first]}.1\"]" : "";
        var spans = $"[MachineType<{catalog}>(\"board{number}\", From = \"{versions[first]}\"{(split < versions.Length ? $", Until = \"{versions[split - 1]}\"" : "")}{alias}{extra}{Life(first)})]\n";
        return split < versions.Length ? spans + $"[MachineType<{catalog}>(\"board{number}\", From = \"{versions[split]}\"{alias}{Life(split)})]\n" : spans;

        // Machine types are removed after they came and after they were deprecated.
        string Life(int from)
        {
            var (added, deprecated, removed) = (from + _draws.Below(2), from + 1 + _draws.Below(4), from + 2 + _draws.Below(4));
            return (added > from && added < versions.Length && split - 1 >= from && _draws.OneIn(3) ? $", AddedIn = \"{versions[added]}\"" : "")
                + (deprecated < versions.Length && _draws.OneIn(3) ? $", DeprecatedIn = \"{versions[deprecated]}\"" : "")
                + (removed < versions.Length && removed > deprecated && _draws.OneIn(3) ? $", RemovedIn = \"{versions[removed]}\"" : "")
                + (_draws.OneIn(4) ? ", AgeRule = false" : "");
        }
    }

    private string Late(int train) => _draws.OneIn(4) ? $"[LateTable({Version(train)}, AddedIn = {Version(train)}, Reason = \"late\")]" : "";

    private string Version(int train) => $"\"{_draws.Of(_trains[train].Versions)}\"";
}
