using System.Text.Json.Nodes;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Generates answers: some families with compat lists ordered like real ones and some without that order, hostile names, and random changes between two releases.</summary>
/// <param name="random">The source of randomness.</param>
internal sealed class InventedAnswers(Random random)
{
    private static readonly string[] Words = ["pc", "pc-x", "virt", "a", "A", "class", "none", "715", "q35-1.5", "@\"\\", "{0}", "<b>&", "x_y", "x-y", "Compat", "MachineType", "System", "rhel"];
    private static readonly string[] Values = ["", "on", "off", "0x10", "          ST225N", "\"\\\n\t\u0000\u2028", "{value}", "é\ud83d\ude00", "*/ // #"];

    /// <summary>Generates the replies of releases 1.2 and 2.0.</summary>
    public (string First, string Second) Make()
    {
        var machines = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        for (var n = random.Next(1, 4); n > 0; n--)
            AddFamily(machines);
        for (var n = random.Next(0, 4); n > 0; n--)
            machines[Pick(Words)] = Machine(Entries(random.Next(3)));

        foreach (var (name, machine) in machines)
        {
            machine["name"] = name;
            if (machines.ContainsKey((string?)machine["alias"] ?? ""))
                machine.Remove("alias");
        }

        var first = machines.Where(machine => !machine.Key.EndsWith("-2.0", StringComparison.Ordinal) && random.Next(8) > 0).ToDictionary(machine => machine.Key, machine => Altered(machine.Value));
        var second = machines.Where(machine => random.Next(8) > 0).ToList();
        foreach (var (name, machine) in second.Where(machine => first.ContainsKey(machine.Key)))
            machine["deprecated"] = (bool)first[name]["deprecated"]! || random.Next(4) == 0;

        return (Reply(first.Values), Reply(second.Select(machine => machine.Value)));
    }

    private void AddFamily(SortedDictionary<string, JsonObject> machines)
    {
        var family = Pick(Words);
        var keepsOrder = random.Next(3) > 0;
        var entries = Entries(random.Next(3));
        foreach (var version in new[] { "2.0", "1.2", "1.1.1-tag", "1.1.1", "1.1", "1.0+x", "1.0", "0.9", "rhel1.0.0" }.Where(_ => random.Next(4) > 0))
        {
            machines[$"{family}-{version}"] = Machine(entries);
            entries = keepsOrder ? [.. entries, .. Entries(random.Next(3))] : Entries(random.Next(4));
        }
    }

    private List<(string, string, string)> Entries(int count) => [.. Enumerable.Range(0, count).Select(_ => (Pick(["disk", "net", "é\""]), Pick(["a", "b", ""]), Pick(Values)))];

    private JsonObject Machine(List<(string Driver, string Property, string Value)> entries)
    {
        var machine = new JsonObject
        {
            ["deprecated"] = random.Next(4) == 0,
            ["cpu-max"] = random.Next(1, 3),
            ["compat-props"] = new JsonArray([.. entries.Select(entry => new JsonObject { ["qom-type"] = entry.Driver, ["property"] = entry.Property, ["value"] = entry.Value })]),
        };
        if (random.Next(2) > 0)
            machine["compat"] = random.Next(2) > 0;
        if (random.Next(2) > 0)
            machine["Compat"] = Pick(Values);
        if (random.Next(3) > 0)
            machine["big"] = long.MaxValue - random.Next(2);
        if (random.Next(5) == 0)
            machine["alias"] = Pick(["pc", "virt", "other", "2009"]);

        return machine;
    }

    // Changes some values between the releases.
    private JsonObject Altered(JsonObject machine)
    {
        var other = machine.DeepClone().AsObject();
        if (random.Next(4) == 0)
            other["cpu-max"] = 3;
        if (random.Next(4) == 0)
            other.Remove("alias");
        if (random.Next(4) == 0 && other["compat-props"]!.AsArray() is { Count: > 0 } list)
            list.RemoveAt(random.Next(list.Count));
        if (random.Next(6) == 0)
            other.Remove("big");

        return other;
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private static string Reply(IEnumerable<JsonObject> machines) =>
        new JsonObject { ["return"] = new JsonArray([.. machines.Append(new JsonObject { ["name"] = "always", ["cpu-max"] = 1, ["deprecated"] = false, ["compat-props"] = new JsonArray() }).Select(machine => machine.DeepClone())]) }
            .ToJsonString();
}
