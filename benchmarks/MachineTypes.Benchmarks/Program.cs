using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

if (args is ["clean-build"])
{
    return MachineTypes.Benchmarks.CleanBuild.Run();
}

if (args is ["baseline-share"])
{
    await MachineTypes.Benchmarks.BaselineShare.PrintAsync();
    return 0;
}

if (args is ["usage-share"])
{
    await MachineTypes.Benchmarks.UsageShare.PrintAsync();
    return 0;
}

// In this process: the build that BenchmarkDotNet makes of its own would inherit rules that its generated code does not keep to.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithWarmupCount(6).WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance));

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
