using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MachineTypes.Benchmarks;

switch (args)
{
    case ["clean-build"]:
        return CleanBuild.Run();

    case ["baseline-share"]:
        await BaselineShare.PrintAsync();
        return 0;

    case ["usage-share"]:
        await UsageShare.PrintAsync();
        return 0;

    case ["scale", .. var options]:
        return Scale.Run(options);

    case ["growth", .. var options]:
        return await Growth.RunAsync(options);

    case ["third-party", .. var options]:
        return await ThirdParty.RunAsync(options);

    case ["edits", .. var options]:
        return await Edits.RunAsync(options);

    // Started by the next one, before anything else touches a machine type.
    case ["lookups", "--first", var kind]:
        FirstLookup.Print(kind);
        return 0;

    case ["based"]:
        return BasedLookups.Run();

    case ["lookups", .. var options]:
        return LookupRatios.Run(options);
}

// In this process: the build that BenchmarkDotNet makes of its own would inherit rules that its generated code does not keep to.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithWarmupCount(6).WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance));

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
