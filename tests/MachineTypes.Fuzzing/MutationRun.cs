using System.Globalization;
using System.Text;

namespace MachineTypes.Fuzzing;

/// <summary>Reads mutated inputs until the time is over.</summary>
public static class MutationRun
{
    // Several times what any input of that size takes on a busy machine.
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    /// <summary>Reads inputs of a target, and returns what a test prints.</summary>
    /// <exception cref="InvalidOperationException">An input broke the parser. It is in the message, in base 64.</exception>
    public static string Of(Target target, double seconds)
    {
        // The first inputs wait for the catalogues and the compiler; that took most of a short run.
        foreach (var seed in target.Seeds)
            Read(target, Encoding.UTF8.GetBytes(seed));

        var run = new FuzzRun(seconds);
        var random = new Random(run.Seed);
        var mutations = new TextMutations(random, target.Seeds);
        var count = 0;
        for (var text = target.Seeds[0]; !run.IsOver; count++)
        {
            // A mutation of a mutation, until it is no longer like any input.
            text = random.Next(8) == 0 || text.Length > 20_000 ? target.Seeds[random.Next(target.Seeds.Count)] : text;
            text = mutations.Mutate(text);
            Read(target, Bytes(text, random));
        }

        return run.Summary(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {count:N0} inputs"));
    }

    // Halves of surrogates become bytes that are not UTF-8, and some inputs are in another encoding.
    private static byte[] Bytes(string text, Random random) => random.Next(50) switch
    {
        0 => Encoding.Unicode.GetBytes(text),
        1 => [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(text)],
        2 => Encoding.Latin1.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    private static void Read(Target target, byte[] input)
    {
        var start = TimeProvider.System.GetTimestamp();
        try
        {
            target.Read(input);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{target.Name} broke on {Convert.ToBase64String(input)}", exception);
        }

        if (TimeProvider.System.GetElapsedTime(start) > MaxTime)
            throw new InvalidOperationException($"{target.Name} took {TimeProvider.System.GetElapsedTime(start)} for {Convert.ToBase64String(input)}");
    }
}
