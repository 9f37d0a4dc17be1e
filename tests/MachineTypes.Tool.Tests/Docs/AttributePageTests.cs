using System.ComponentModel;
using System.Reflection;
using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Tests.Docs;

/// <summary>The attribute reference has every attribute that users write, with all of its arguments and no others, and an example.</summary>
public sealed partial class AttributePageTests
{
    private static readonly Dictionary<string, string> Sections = PageFiles.Read("attributes.md").Split("\n### ")[1..]
        .Select(section => section.Split('\n', 2))
        .ToDictionary(section => section[0], section => section[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, Type> Attributes = typeof(CompatAttribute).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Attribute)) && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never)
        .ToDictionary(type => type.Name.Split('`')[0][..^"Attribute".Length], StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Attributes.Keys];

    [Fact]
    public void The_page_has_each_attribute() =>
        Assert.Equal(Attributes.Keys.Order(StringComparer.Ordinal), Sections.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_section_has_each_argument_and_an_example(string name)
    {
        var arguments = ArgumentsOf(Attributes[name]);
        var section = Sections[name];

        Assert.Equal(arguments.Order(StringComparer.Ordinal), Row().Matches(section).Select(row => row.Groups["name"].Value).Order(StringComparer.Ordinal));

        var example = Assert.Single(Example().Matches(section)).Groups["code"].Value;
        Assert.All(Named().Matches(example).Select(named => named.Groups["name"].Value), named => Assert.NotNull(Attributes[name].GetProperty(named)));
    }

    // Parameters of the constructor, and the properties that can be set.
    private static List<string> ArgumentsOf(Type type) =>
    [
        .. type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name!),
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.SetMethod is { IsPublic: true }).Select(property => property.Name),
    ];

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^Example: `(?<code>.+)`$", RegexOptions.Multiline)]
    private static partial Regex Example();

    // An argument of an attribute, not a property's step that derives from one.
    [GeneratedRegex(@"(?<=^\[\w+[<(].*[(,] ?)(?<name>[A-Z]\w*) = ")]
    private static partial Regex Named();
}
