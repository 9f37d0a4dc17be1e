using System.Runtime.CompilerServices;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Analyzers.Tests.Rules.MT3xxx;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>
/// An editing session of any length ends as if the project had just been opened: definitions and code that uses them are typed token by token and changed at random, through one driver and
/// all rules, and the answer is compared with those of fresh runs in other orders of files. Nothing of earlier states is kept alive.
/// </summary>
public sealed class TypingReplayTests(ITestOutputHelper output)
{
    private const double Seconds = 10;
    private const int KeysPerCheck = 40;
    private const int Orders = 2;

    [Fact]
    public async Task A_session_ends_like_a_fresh_run()
    {
        var run = new FuzzRun(Seconds);
        var random = new Random(run.Seed);
        var samples = Projects().ToList();
        var (keys, checks, projects) = (0, 0, 0);
        var past = new List<WeakReference<Compilation>>();
        ReplaySession? last = null;
        while (!run.IsOver || projects == 0)
        {
            var (options, files) = samples[random.Next(samples.Count)];
            var session = last = new ReplaySession(files, options, past);
            projects++;
            foreach (var text in Texts(session, random, files.Select(file => file.Text).ToList()))
            {
                await session.TypeAsync(text.File, text.Text);
                keys++;
                if (run.IsOver)
                    break;

                if (keys % KeysPerCheck == 0)
                {
                    await CheckAsync(session, random);
                    checks++;
                }
            }

            await CheckAsync(session, random);
            checks++;
        }

        output.WriteLine(run.Summary($"{keys:N0} keys in {projects} projects, {checks} comparisons with {Orders} fresh runs each"));
        AssertCollected(past);
        GC.KeepAlive(last);
    }

    // Every sample, once as definitions in many files, and once with code that uses machine types.
    private static IEnumerable<(Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions Options, IReadOnlyList<SourceFile> Files)> Projects()
    {
        foreach (var sample in RuleSample.All.Where(sample => sample.Language is null))
        {
            yield return (sample.Options, ScatteredFiles.Of(sample.Source, parts: 2));
            yield return (sample.Options, [new("/Sample.cs", sample.Source), new("/Usage.cs", Usage)]);
        }
    }

    private const string Usage = """
        class Usage
        {
            void Start(QemuMachine machine, string name)
            {
                if (machine.RequiresMemdev) { System.Console.WriteLine(machine.Name); }
                if (QemuMachine.TryParse("pc-i440fx-4.2", out var old) && old != machine && name is "pc-i440fx-9.9" or "pc") { Start(old, name); }
                switch (machine.Family) { case "pc-i440fx": break; case "pc-q35" when !machine.RequiresMemdev: return; }
            }
        }
        """;

    // One file token by token, then random changes of all files, then the files as they were.
    private static IEnumerable<(int File, string Text)> Texts(ReplaySession session, Random random, List<string> originals)
    {
        var typed = random.Next(originals.Count);
        foreach (var beginning in Truncation.AtEachToken(originals[typed], alsoWithin: random.Next(2) == 0).Where(_ => random.Next(3) == 0))
            yield return (typed, beginning);

        var mutations = new TextMutations(random, originals);
        for (var change = random.Next(80); change > 0; change--)
        {
            var file = random.Next(originals.Count);
            yield return (file, random.Next(5) == 0 ? originals[file] : mutations.Once(session.TextOf(file)));
        }

        for (var file = 0; file < originals.Count; file++)
            yield return (file, originals[file]);
    }

    private static async Task CheckAsync(ReplaySession session, Random random)
    {
        var expected = await session.AnswerAsync();
        for (var order = 0; order < Orders; order++)
        {
            var fresh = await session.FreshAsync(random);
            Assert.True(expected.SequenceEqual(fresh), $"the session's answer\n{string.Join('\n', expected.Except(fresh).Take(3))}\nis not that of a fresh run\n{string.Join('\n', fresh.Except(expected).Take(3))}\nof\n{session.Describe()}");
        }
    }

    // What the last session holds is still alive, with the compilations that the compiler's own caches hold.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AssertCollected(List<WeakReference<Compilation>> past)
    {
        const int Held = 8;
        var alive = past.Count;
        for (var attempt = 0; attempt < 10 && alive > Held; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            alive = past.Count(compilation => compilation.TryGetTarget(out _));
        }

        Assert.True(alive <= Held, $"{alive} of {past.Count} compilations of the past are alive");
    }
}
