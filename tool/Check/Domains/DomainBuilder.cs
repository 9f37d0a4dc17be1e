using System.Globalization;
using System.Xml;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Builds a guest from the XML of one domain.</summary>
internal sealed class DomainBuilder
{
    private const string QemuNamespace = "http://libvirt.org/schemas/domain/qemu/1.0";

    private readonly Guest _guest;
    private readonly List<string> _path = [];
    private readonly List<Word> _arguments = [];
    private string? _emulator;

    /// <summary>Starts a domain.</summary>
    /// <param name="reader">The reader, positioned on the element of the domain.</param>
    public DomainBuilder(XmlReader reader)
    {
        Depth = reader.Depth;
        _guest = new Guest { Position = XmlPosition.Of(reader) };
    }

    /// <summary>Gets the depth of the domain's element.</summary>
    public int Depth { get; }

    /// <summary>Adds the next node of the domain.</summary>
    /// <param name="reader">The reader, positioned on the node.</param>
    public void Add(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Enter(reader);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when reader.Depth == Depth + 1 + _path.Count:
                AddText(reader);
                break;
            case XmlNodeType.EndElement:
                Leave(reader);
                break;
        }
    }

    /// <summary>Returns the guest at the end of the domain.</summary>
    public Guest Build()
    {
        _guest.Target ??= _emulator is null ? null : QemuBinary.TargetOf(_emulator);
        QemuArguments.Read(_arguments, _guest);
        return _guest;
    }

    private void Enter(XmlReader reader)
    {
        Leave(reader);
        _path.Add(reader.NamespaceURI switch
        {
            "" => reader.LocalName,
            QemuNamespace => $"qemu:{reader.LocalName}",
            _ => "",
        });
        switch (_path)
        {
            case ["os", "type"]:
                _guest.Machine = XmlPosition.Attribute(reader, "machine") is { Value.Length: > 0 } machine ? machine : null;
                _guest.Target = XmlPosition.Attribute(reader, "arch") is { } arch ? TargetOf(arch.Value) : null;
                break;
            case ["qemu:commandline", "qemu:arg"] when XmlPosition.Attribute(reader, "value") is { } argument:
                _arguments.Add(Word.At(argument.Value, argument.Position));
                break;
        }
    }

    private void Leave(XmlReader reader)
    {
        var kept = reader.Depth - Depth - 1;
        _path.RemoveRange(kept, _path.Count - kept);
    }

    private void AddText(XmlReader reader)
    {
        if (_path is ["vcpu"] && long.TryParse(reader.Value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count))
            _guest.MaxCpus = new(count, XmlPosition.Of(reader));
        else if (_path is ["devices", "emulator"])
            _emulator = reader.Value.Trim();
    }

    // The name of an architecture in libvirt is usually that of the target in QEMU.
    private static string TargetOf(string arch) => arch switch
    {
        "i686" => "i386",
        "armv6l" or "armv7l" or "armv7b" => "arm",
        "ppc64le" => "ppc64",
        _ => arch,
    };
}
