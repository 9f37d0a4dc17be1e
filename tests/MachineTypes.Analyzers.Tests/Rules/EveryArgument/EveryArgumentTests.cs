using System.Reflection;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;

namespace MachineTypes.Analyzers.Tests.Rules.EveryArgument;

/// <summary>Everything that an author declares has an effect or a diagnostic: no argument of any attribute is read and dropped.</summary>
public sealed class EveryArgumentTests
{
    // Values that are not absurd: a reason is any text, for a reader of the source, and a branch has any name. An empty one is reported.
    private static readonly (string Name, string Value)[] Exceptions = [("Reason", "\"absurd\""), ("Branch", "\"absurd\"")];

    // The generator writes these attributes, not an author.
    private static readonly Type[] Generated = [typeof(CatalogManifestAttribute)];

    [Fact]
    public void The_sample_has_every_argument_of_every_attribute()
    {
        var used = Arguments().Select(argument => (argument.Attribute, argument.Name.ToUpperInvariant())).ToHashSet();
        var missing = from type in typeof(CompatAttribute).Assembly.GetExportedTypes()
                      where type.IsSubclassOf(typeof(Attribute)) && !Generated.Contains(type)
                      let name = type.Name.Split('`')[0]
                      from argument in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name!)
                          .Concat(type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(property => property.SetMethod is not null).Select(property => property.Name))
                      where !used.Contains((name, argument.ToUpperInvariant())) && !type.IsAbstract
                      select $"{name}.{argument}";
        Assert.Empty(missing);
    }

    [Fact]
    public async Task An_absurd_value_has_an_effect_or_a_diagnostic()
    {
        var (sources, right) = (ArgumentSample.Generate(ArgumentSample.Tree), await ArgumentSample.Report(ArgumentSample.Tree));
        Assert.DoesNotContain(right, diagnostic => diagnostic.StartsWith("CS", StringComparison.Ordinal));
        var silent = new List<string>();
        var tried = 0;
        var all = Arguments().SelectMany(argument => argument.Absurd.Where(value => !Exceptions.Contains((argument.Name, value))).Select(value => (Argument: argument, Value: value))).ToList();
        foreach (var (argument, value) in TestRun.Select(all, 30))
        {
            tried++;
            var definitions = argument.With(value);
            if (ArgumentSample.Generate(definitions) == sources && (await ArgumentSample.Report(definitions)).SequenceEqual(right))
            {
                silent.Add($"{argument}: {value}");
            }
        }

        TestContext.Current.SendDiagnosticMessage("{0} absurd values of {1}, {2}", tried, all.Count, TestRun.Extent);
        Assert.True(silent.Count == 0, string.Join("\n", silent.Concat(["", "Diagnostics of the sample:"]).Concat(right)));
    }

    private static List<AbsurdArgument> Arguments() => [.. AbsurdArgument.All(ArgumentSample.Model)];
}
