using System.Text.RegularExpressions;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>Does to definitions what a fix does to their source.</summary>
internal static partial class FixedScopes
{
    /// <summary>The definitions after a fix of one finding, with new places for all attributes.</summary>
    public static (CompatDefinition[] Compat, StepDefinition[] Steps)[] Apply(ScopeDefinition[] scopes, Finding finding, Fix fix) =>
        [.. scopes.Select(scope => scope.Type == finding.Anchor.Type ? Apply(scope, finding, fix) : ([.. scope.Compat], [.. scope.Steps]))];

    private static (CompatDefinition[] Compat, StepDefinition[] Steps) Apply(ScopeDefinition scope, Finding finding, Fix fix)
    {
        List<CompatDefinition> compat = [.. scope.Compat];
        List<StepDefinition> steps = [.. scope.Steps];
        if (fix.Kind == FixKind.AddToType)
        {
            if (IsEntry(fix.Value!))
                compat.Add(Entry(fix.Value!));
            else
                steps.Add(Step(fix.Value!));
        }
        else if (compat.FindIndex(entry => entry.Anchor == finding.Anchor) is >= 0 and var place)
        {
            var old = compat[place];
            compat.RemoveAt(place);
            compat.InsertRange(place, fix.Kind switch
            {
                FixKind.Remove => [],
                FixKind.Replace => [finding.Argument!.Value.Name == "UpTo" ? old with { UpTo = fix.Value } : old with { Value = fix.Value! }],
                FixKind.RemoveArgument => [finding.Argument!.Value.Name == "UpTo" ? old with { UpTo = null } : old with { Correction = Without(old.Correction, finding.Argument.Value.Name) }],
                FixKind.ReplaceAttribute => [Entry(fix.Value!)],
                FixKind.DeclareLate => [.. fix.Shipped is null ? [] : new[] { Entry(fix.Shipped) }, old with { Correction = old.Correction with { AddedIn = fix.Value } }],
                _ => throw new InvalidOperationException(fix.ToString()),
            });
        }
        else
        {
            place = steps.FindIndex(step => step.Anchor == finding.Anchor);
            var old = steps[place];
            steps.RemoveAt(place);
            steps.InsertRange(place, fix.Kind switch
            {
                FixKind.Remove => [],
                FixKind.Replace => [old with { Since = fix.Value }],
                FixKind.RemoveArgument => [finding.Argument!.Value.Name == "Since" ? old with { Since = null } : old with { Correction = Without(old.Correction, finding.Argument.Value.Name) }],
                FixKind.ReplaceAttribute => [Step(fix.Value!)],
                FixKind.DeclareLate => [.. fix.Shipped is null ? [] : new[] { Step(fix.Shipped) }, old with { Correction = old.Correction with { AddedIn = fix.Value } }],
                _ => throw new InvalidOperationException(fix.ToString()),
            });
        }

        return ([.. compat], [.. steps]);
    }

    private static Correction Without(Correction correction, string argument) => argument == "AddedIn" ? correction with { AddedIn = null } : correction with { RemovedIn = null };

    private static bool IsEntry(string source) => source.StartsWith("global::MachineTypes.CompatAttribute(", StringComparison.Ordinal);

    private static CompatDefinition Entry(string source)
    {
        Assert.True(IsEntry(source), source);
        var texts = Texts().Matches(source[..(source.IndexOf("UpTo", StringComparison.Ordinal) is >= 0 and var at ? at : source.Length)]).Select(match => match.Groups[1].Value).ToList();
        return new(texts[0], texts[1], texts[2], Named(source, "UpTo"), null, new(null, Named(source, "RemovedIn"), Named(source, "Reason")), default);
    }

    private static StepDefinition Step(string source)
    {
        var value = Regex.Match(source, @"^global::Property\(([^,)=]*)[,)]") is { Success: true } written ? written.Groups[1].Value
            : source.StartsWith("global::Property(", StringComparison.Ordinal) ? "true"
            : null;
        Assert.True(value is not null || source.StartsWith("global::MachineTypes.NoValueAttribute<global::Property>(", StringComparison.Ordinal), source);
        return new("global::Property", new(value == "" ? "true" : value), Named(source, "Since"), null, new(null, Named(source, "RemovedIn"), Named(source, "Reason")), default);
    }

    private static string? Named(string source, string name) => Regex.Match(source, name + " = \"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Texts();
}
