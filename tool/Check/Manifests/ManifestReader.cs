using System.Text.RegularExpressions;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.Manifests;

/// <summary>
/// Finds the guests in manifests of KubeVirt, wherever they are: in several documents, lists, templates, pools and snapshots. In KubeVirt's configuration, finds the machine types that guests
/// get by default, and the patterns of those that are allowed.
/// </summary>
internal sealed partial class ManifestReader
{
    // A cluster has a few patterns, each of which is compared with all machine types.
    private const int MaxPatterns = 1_000;

    private readonly YamlLookup _lookup = new();
    private readonly Dictionary<string, YamlNode> _parameters = new(StringComparer.Ordinal);
    private readonly List<Guest> _guests = [];
    private int _patterns;

    /// <summary>Determines whether a file contains manifests of KubeVirt.</summary>
    /// <param name="text">The file.</param>
    public static bool Is(string text) => Manifest().IsMatch(text);

    /// <summary>Reads the guests of a file.</summary>
    /// <param name="text">The YAML or JSON.</param>
    /// <exception cref="UnreadableGuestException">The YAML is invalid or hostile.</exception>
    public static IReadOnlyList<Guest> Read(string text)
    {
        var (yaml, isTemplate) = TemplateText.Read(text);
        var reader = new ManifestReader();
        var documents = YamlReader.Read(yaml, isTemplate);
        foreach (var document in documents)
            reader.ReadParameters(document);
        foreach (var document in documents)
            reader.Visit(document, key: "");

        return reader._guests;
    }

    // An OpenShift template contains the values of its parameters: parameters: [{ name: MACHINE, value: q35 }]
    private void ReadParameters(YamlNode document)
    {
        foreach (var parameter in _lookup.All(document, "parameters").SelectMany(list => list.Items))
        {
            if (_lookup.Last(parameter.Value, "name")?.Text is { } name && _lookup.Last(parameter.Value, "value") is { Text: not null } value)
                _parameters[name] = value;
        }
    }

    // Each node is visited where it is defined.
    private void Visit(YamlNode node, string key)
    {
        ReadConfiguration(node, key);
        foreach (var domain in _lookup.All(node, "domain").Where(IsGuest))
            AddGuests(node, domain);
        foreach (var entry in node.Entries.Where(entry => !entry.IsAlias))
            Visit(entry.Value, entry.Key);
        foreach (var item in node.Items.Where(item => !item.IsAlias))
            Visit(item.Value, key);
    }

    private void ReadConfiguration(YamlNode node, string key)
    {
        var target = Architecture.IsKnown(key) ? Architecture.TargetOf(key) : null;
        foreach (var (name, value, _) in node.Entries)
        {
            switch (name)
            {
                // KubeVirt: spec.configuration, or for each architecture in spec.configuration.architectureConfiguration
                case "machineType" when key == "configuration" || target is not null:
                case "preferredMachineType" when key == "machine":
                case "machine-type" when key == "data":
                    AddNamed(value, target, isPattern: false);
                    break;
                case "emulatedMachines":
                    foreach (var item in value.Items)
                        AddNamed(item.Value, target, isPattern: true);
                    break;
                case "emulated-machines" when key == "data" && value.Text is { } text:
                    foreach (var pattern in Word.At(text.Replace(',', ' '), value.Position).Split())
                        Add(MachineChoice.Of(new(pattern.Text, pattern.PositionOf(0))) with { IsPattern = true }, target);
                    break;
            }
        }
    }

    private void AddNamed(YamlNode value, string? target, bool isPattern)
    {
        if (Choose(value, isPattern) is { Name: not null } choice)
            Add(choice, target);
    }

    private void Add(MachineChoice choice, string? target)
    {
        var position = choice.Name!.Value.Position;
        if (choice.IsPattern && ++_patterns > MaxPatterns)
            throw new UnreadableGuestException(position, FormattableString.Invariant($"more than {MaxPatterns} patterns of machine types; split the file"));

        _guests.Add(new() { Position = position, Kind = GuestKind.KubeVirt, Target = target, Machine = choice });
    }

    // Other resources have domains too, such as those of the internet.
    private bool IsGuest(YamlNode domain) => Array.Exists(["machine", "devices", "cpu", "resources", "memory", "features", "firmware", "clock"], key => _lookup.Last(domain, key) is not null);

    private void AddGuests(YamlNode specification, YamlNode domain)
    {
        List<MachineChoice> machines = [.. _lookup.All(domain, "machine").SelectMany(machine => _lookup.All(machine, "type")).Select(type => Choose(type, isPattern: false)).Distinct()];
        if (_lookup.Last(domain, "machine") is { Text: { Length: > 0 } replaced } whole && Restored(replaced).Contains(Word.Unknown, StringComparison.Ordinal))
            machines.Add(MachineChoice.Unknown(new(Restored(replaced), whole.Position)));

        foreach (var machine in machines.DefaultIfEmpty(MachineChoice.Omitted))
        {
            _guests.Add(new()
            {
                Position = domain.Position,
                Kind = GuestKind.KubeVirt,
                Target = TargetOf(specification),
                Machine = machine,
                Accelerator = QemuFacts.Accelerator.NotKnown,
                Cpus = ManifestCpus.Read(_lookup.Last(domain, "cpu"), _lookup),
                HasWideInterrupts = null,
            });
        }
    }

    private string? TargetOf(YamlNode specification)
    {
        var architecture = (_lookup.Last(specification, "architecture") ?? _lookup.Last(_lookup.Last(specification, "nodeSelector"), "kubernetes.io/arch"))?.Text;
        return architecture is not null && Architecture.IsKnown(architecture) ? Architecture.TargetOf(architecture) : null;
    }

    private MachineChoice Choose(YamlNode value, bool isPattern)
    {
        if (value.Text is not { } text)
            return value is { Items.Count: 0, Entries.Count: 0 } ? MachineChoice.Omitted : MachineChoice.Unknown(new("...", value.Position));

        if (Parameter().Match(text) is { Success: true, Groups: var parts } && _parameters.TryGetValue(parts["name"].Value, out var parameter))
            return Choose(parameter, isPattern);

        var located = new Located<string>(Restored(text), value.Position);
        return text is "" or "~" or "null" ? MachineChoice.Omitted
            : Placeholder.IsIn(located.Value) ? MachineChoice.Unknown(located)
            : MachineChoice.Of(located) with { IsPattern = isPattern };
    }

    private static string Restored(string text) => text.Replace(TemplateText.Unknown, Word.Unknown);

    // apiVersion: kubevirt.io/v1, "apiVersion": "instancetype.kubevirt.io/v1beta1", kind: VirtualMachine, name: kubevirt-config
    [GeneratedRegex(
        @"^[ \t]*([-{,][ \t]*)*""?(apiVersion""?[ \t]*:[ \t]*[""']?([a-z.]+[.])?kubevirt[.]io/|kind""?[ \t]*:[ \t]*[""']?(VirtualMachine(Instance[A-Za-z]*|Pool|Cluster[A-Za-z]*|Preference)?|KubeVirt)[""' \t\r,}]*$|name: kubevirt-config[ \t\r]*$)|""apiVersion"" *: *""([a-z.]+[.])?kubevirt[.]io/",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Manifest();

    // ${MACHINE}, ${{MACHINE}}
    [GeneratedRegex(@"^\$\{\{?(?<name>[A-Za-z0-9_]+)\}?\}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
