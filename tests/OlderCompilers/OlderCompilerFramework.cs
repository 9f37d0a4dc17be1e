using System.Reflection;
using MachineTypes.Analyzers.Tests.OlderCompilers;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework(typeof(OlderCompilerFramework))]

namespace MachineTypes.Analyzers.Tests.OlderCompilers;

/// <summary>
/// Runs the tests of generator and analyzers on an older compiler: in a full run, all of them; otherwise, those of the generator and of the helpers that are not long, and of the rules
/// <see cref="RepresentativeTests"/>. A rule that differs between two compilers is rare, and running every rule's tests three times was most of a test run.
/// </summary>
/// <param name="configFileName">The configuration file of the test runner.</param>
public sealed class OlderCompilerFramework(string? configFileName) : XunitTestFramework(configFileName)
{
    private readonly string? _configFileName = configFileName;

    /// <inheritdoc/>
    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) =>
        TestRun.IsFull ? base.CreateDiscoverer(assembly) : new Discoverer(new XunitTestAssembly(assembly, _configFileName, version: assembly.GetName().Version));

    private sealed class Discoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        protected override Type[] GetExportedTypes() => [.. base.GetExportedTypes().Where(RepresentativeTests.IsIncluded)];
    }
}
