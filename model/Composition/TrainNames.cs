using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0030-names-given-once.md.
/// <summary>Gives the releases of a train their members.</summary>
public sealed class TrainNames
{
    private readonly List<NameClash> _clashes = [];
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    public TrainNames(ReleaseTrain train, TypeShape shape)
    {
        var members = new NameTable(_clashes);
        var anchor = Anchor.OfType(shape.Type);
        foreach (var name in ReservedNames.Train)
        {
            members.Reserve(name, new("a member of every release train", anchor));
        }

        members.Reserve(shape.PlainName, new("the name of the release train itself", anchor));
        foreach (var name in shape.Members)
        {
            members.Reserve(name, new($"your own member of '{shape.PlainName}'", anchor));
        }

        foreach (var release in train.All)
        {
            var declared = train.Definition.Releases.Concat(train.Definition.BugFixes).First(r => r.Version == release.Version);
            var member = MemberNames.OfRelease(release.Version);
            if (members.Take(member, new($"the member of '{release.Version}'", declared.Anchor, new("version", 0))))
            {
                _members.Add(release.Version, member);
            }
        }
    }

    /// <summary>Where two would have one member.</summary>
    public IReadOnlyList<NameClash> Clashes => _clashes;

    /// <summary>The release's member; null if it cannot have one.</summary>
    public string? MemberOf(Release release) => _members.TryGetValue(release.Version, out var member) ? member : null;
}
