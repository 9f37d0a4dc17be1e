using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>What a binary of a product's release would reply: the answers of the generated values, as QMP has them.</summary>
internal static class ProductReply
{
    /// <summary>Returns the replies of all releases of a catalogue's train that have machine types, oldest first.</summary>
    /// <param name="catalog">The struct of the catalogue.</param>
    /// <param name="target">The target.</param>
    public static IReadOnlyList<(string Release, string Reply)> All(Type catalog, string target)
    {
        var train = CompiledProduct.TrainOf(catalog);
        return (IReadOnlyList<(string, string)>)typeof(ProductReply).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(train)
            .Invoke(null, [ValuesOf(catalog), ValuesOf(train), target])!;
    }

    /// <summary>Returns the target of a catalogue, as the tool names it.</summary>
    /// <param name="catalog">The struct of the catalogue.</param>
    public static string TargetOf(Type catalog) => catalog.GetCustomAttributes<CatalogTextAttribute>().FirstOrDefault(text => text.Name == "target")?.Text ?? catalog.Name;

    private static IEnumerable ValuesOf(Type type) => (IEnumerable)type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static List<(string Release, string Reply)> Read<TRelease>(IEnumerable machines, IEnumerable releases, string target)
        where TRelease : struct =>
        [
            .. from release in releases.Cast<TRelease>()
               let present = machines.Cast<IMachineType<TRelease>>().Where(machine => machine.PresenceIn(release) == Presence.Present).ToList()
               where present.Count > 0
               let items = new JsonObject { ["return"] = new JsonArray([.. present.Select(machine => Machine(machine, release))]) }
               let arch = new JsonObject { ["return"] = new JsonObject { ["arch"] = target } }
               select (release.ToString()!, $"{Command("query-target")}\n{arch.ToJsonString()}\n{Command("query-machines")}\n{items.ToJsonString()}\n"),
        ];

    private static string Command(string name) => new JsonObject { ["execute"] = name }.ToJsonString();

    private static JsonObject Machine<TRelease>(IMachineType<TRelease> machine, TRelease release)
        where TRelease : struct
    {
        var item = new JsonObject { ["name"] = machine.Name, ["deprecated"] = machine.IsDeprecated(release) };
        if (machine.AliasAsOf(release) is { } alias)
            item["alias"] = alias;
        foreach (var (name, value) in machine.PropertiesAsOf(release).Select(property => (property.Name, property.Value)))
        {
            item[name] = value switch
            {
                bool flag => flag,
                int number => number,
                _ => value.ToString(),
            };
        }

        if (!machine.IsCompatKnownAsOf(release))
            return item;

        var entries = new JsonArray();
        foreach (var entry in machine.CompatAsOf(release))
            entries.Add(new JsonObject { ["qom-type"] = entry.Driver, ["property"] = entry.Property, ["value"] = entry.Value });
        item["compat-props"] = entries;
        return item;
    }
}
