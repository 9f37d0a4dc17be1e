using System.Text;
using MachineTypes.Fuzzing;

switch (args)
{
    // The loop of AFL++, which sends inputs through shared memory: afl.sh starts it.
    case ["afl", var name]:
        var fuzzed = Target.Of(name);
        SharpFuzz.Fuzzer.OutOfProcess.Run(input =>
        {
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            fuzzed.Read(bytes.ToArray());
        });
        return 0;

    case ["seeds", var name, var folder]:
        Directory.CreateDirectory(folder);
        foreach (var (text, i) in Target.Of(name).Seeds.Select((text, i) => (text, i)))
            File.WriteAllText(Path.Combine(folder, $"{i}.txt"), text, new UTF8Encoding(false));
        return 0;

    // One input again, from a file or in base 64, as a failure prints it.
    case ["read", var name, var input]:
        Target.Of(name).Read(File.Exists(input) ? File.ReadAllBytes(input) : Convert.FromBase64String(input));
        return 0;

    case ["mutate", .. var names]:
        foreach (var target in names is [] ? Target.All : [.. names.Select(Target.Of)])
            Console.WriteLine(MutationRun.Of(target, seconds: 10));
        return 0;

    default:
        Console.Error.WriteLine($"usage: mutate [TARGET...] | afl TARGET | seeds TARGET FOLDER | read TARGET FILE; targets: {string.Join(", ", Target.All.Select(target => target.Name))}");
        return 2;
}
