using System.Collections;
using System.Reflection;

namespace MachineTypes.Testing;

/// <summary>What the generated values of a catalogue answer, each answer on one line.</summary>
public static class GeneratedAnswers
{
    public static IEnumerable<string> Of(Type catalog, Type train) => (IEnumerable<string>)typeof(GeneratedAnswers).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(train)
        .Invoke(null, [All(catalog), All(train)])!;

    private static IEnumerable All(Type type) => (IEnumerable)type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static List<string> Read<TRelease>(IEnumerable machines, IEnumerable releases)
        where TRelease : struct
    {
        List<string> answers = [];
        foreach (IMachineType<TRelease> machine in machines)
        {
            foreach (TRelease release in releases)
            {
                var compat = new List<string>();
                foreach (var entry in machine.CompatAsOf(release))
                {
                    compat.Add($"{entry.Driver}.{entry.Property}={entry.Value}");
                }

                answers.Add(SlowProduct.Line(
                    machine.Name,
                    release.ToString()!,
                    machine.PresenceIn(release),
                    machine.IsDeprecated(release),
                    machine.AliasAsOf(release),
                    machine.IsCompatKnownAsOf(release),
                    compat,
                    machine.PropertiesAsOf(release).Select(property => SlowProduct.Value(property.Name, property.Value))));
            }
        }

        return answers;
    }
}
