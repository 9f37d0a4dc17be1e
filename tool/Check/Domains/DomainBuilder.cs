using System.Globalization;
using System.Xml;
using MachineTypes.Tool.Check.CommandLines;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Puts a guest together from what stands in one domain.</summary>
internal sealed class DomainBuilder
{
    private const string QemuNamespace = "http://libvirt.org/schemas/domain/qemu/1.0";

    private readonly Guest _guest;
    private readonly List<string> _path = [];
    private readonly List<Word> _arguments = [];
    private string? _emulator;

    /// <summary>Begins a domain.</summary>
    /// <param name="reader">Stands at its element.</param>
    public DomainBuilder(XmlReader reader)
    {
        Depth = reader.Depth;
        _guest = new Guest { Position = XmlPosition.Of(reader) };
    }

    /// <summary>How deep the domain's element stands.</summary>
    public int Depth { get; }

    /// <summary>Takes the next node of it.</summary>
    public void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Enter(reader);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when reader.Depth == Depth + 1 + _path.Count:
                TakeText(reader);
                break;
            case XmlNodeType.EndElement:
                Leave(reader);
                break;
        }
    }

    /// <summary>The guest, when the domain ends.</summary>
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

    private void TakeText(XmlReader reader)
    {
        if (_path is ["vcpu"] && long.TryParse(reader.Value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count))
            _guest.MostCpus = new(count, XmlPosition.Of(reader));
        else if (_path is ["devices", "emulator"])
            _emulator = reader.Value.Trim();
    }

    // libvirt's name of an architecture is mostly that of QEMU's target.
    private static string TargetOf(string arch) => arch switch
    {
        "i686" => "i386",
        "armv6l" or "armv7l" or "armv7b" => "arm",
        "ppc64le" => "ppc64",
        _ => arch,
    };
}
