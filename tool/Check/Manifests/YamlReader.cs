using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

// See docs/decisions/0079-manifests.md.
namespace MachineTypes.Tool.Check.Manifests;

/// <summary>
/// Reads YAML, and JSON, which is YAML too, with the position of each value. The file is untrusted: the depth is limited, and an alias refers to its node, which is never copied.
/// </summary>
internal sealed class YamlReader
{
    // Manifests are about 20 levels deep.
    private const int MaxDepth = 100;

    private readonly Parser _parser;
    private readonly bool _isTemplate;
    private readonly Dictionary<AnchorName, YamlNode> _anchors = [];
    private int _depth;

    private YamlReader(string text, bool isTemplate)
    {
        _parser = new Parser(new StringReader(text));
        _isTemplate = isTemplate;
    }

    /// <summary>Reads the documents of a file.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="isTemplate">Whether the file is a template, whose branches may contain the same key.</param>
    /// <returns>The root node of each document.</returns>
    /// <exception cref="UnreadableGuestException">The YAML is invalid or nested too deep.</exception>
    public static IReadOnlyList<YamlNode> Read(string text, bool isTemplate)
    {
        try
        {
            return new YamlReader(text, isTemplate).ReadDocuments();
        }
        catch (YamlException problem)
        {
            var message = problem.Message is { Length: > 0 } reason ? $"{char.ToLowerInvariant(reason[0])}{reason[1..].TrimEnd('.')}" : "not understood";
            throw new UnreadableGuestException(Position(problem.Start), $"invalid YAML: {Printable.Line(message)}");
        }
        catch (Exception problem) when (problem is not UnreadableGuestException)
        {
            // The parser breaks on some invalid YAML, such as a flow mapping that the file ends in.
            throw new UnreadableGuestException(new(1, 1), $"invalid YAML: {Printable.Line(problem.Message)}");
        }
    }

    private static TextPosition Position(Mark mark) => new((int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));

    private List<YamlNode> ReadDocuments()
    {
        var documents = new List<YamlNode>();
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart)
                _anchors.Clear();
            else if (_parser.Current is NodeEvent)
                documents.Add(ReadNode().Value);
        }

        return documents;
    }

    private YamlItem ReadNode()
    {
        switch (_parser.Current)
        {
            case AnchorAlias alias:
                return new(_anchors.GetValueOrDefault(alias.Value) ?? throw Problem(alias, "refers to an anchor that is not defined before it"), IsAlias: true);
            case Scalar scalar:
                var start = Position(scalar.Start);
                var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
                return new(Named(scalar, new YamlNode(isQuoted ? start with { Column = start.Column + 1 } : start) { Text = scalar.Value }), IsAlias: false);
            case SequenceStart sequence:
                var list = Named(sequence, new YamlNode(Position(sequence.Start)));
                Enter(sequence);
                while (Next() is not SequenceEnd)
                    list.Items.Add(ReadNode());
                _depth--;
                return new(list, IsAlias: false);
            case MappingStart mapping:
                var map = Named(mapping, new YamlNode(Position(mapping.Start)));
                Enter(mapping);
                ReadEntries(map);
                _depth--;
                return new(map, IsAlias: false);
            case var other:
                throw new UnreadableGuestException(Position(other?.Start ?? default), "invalid YAML: a value is missing");
        }
    }

    private void ReadEntries(YamlNode map)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = ReadNode().Value;
            Next();
            var (value, isAlias) = ReadNode();
            if (key.Text is null)
                continue;
            if (!keys.Add(key.Text) && !_isTemplate && key.Text != YamlLookup.Merge)
                throw new UnreadableGuestException(key.Position, $"the key {Printable.Echo(key.Text)} is specified more than once");

            map.Entries.Add(new(key.Text, value, isAlias));
        }
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() && _parser.Current is { } next ? next : throw new UnreadableGuestException(new(1, 1), "invalid YAML: the file ends in the middle of a value");

    private YamlNode Named(NodeEvent source, YamlNode node)
    {
        if (!source.Anchor.IsEmpty)
            _anchors[source.Anchor] = node;

        return node;
    }

    private void Enter(NodeEvent node)
    {
        if (++_depth > MaxDepth)
            throw new UnreadableGuestException(Position(node.Start), FormattableString.Invariant($"values are nested more than {MaxDepth} levels deep, which manifests never are"));
    }

    private static UnreadableGuestException Problem(ParsingEvent node, string problem) => new(Position(node.Start), $"invalid YAML: {problem}");
}
