using System.Globalization;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>Describes what a reader has found, in one line per guest: positions, the target, the machine type, and whatever differs from a guest that specifies nothing.</summary>
internal static class Described
{
    public static string Of(IEnumerable<Guest> guests) => string.Join(" | ", guests.Select(Of));

    public static string Of(Guest guest)
    {
        List<string> parts = [At(guest.Position)];
        if (guest.Target is { } target)
            parts.Add(target);
        parts.Add(Of(guest.Machine));
        if (guest.Accelerator != Accelerator.NotKnown)
            parts.Add(guest.Accelerator.ToString());
        if (guest.Cpus is { } cpus)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"cpus={cpus.Initial}/{cpus.Maximum}/{cpus.ApicIds}@{At(cpus.Position)}"));
        parts.AddRange(guest.NumaMem.Select(position => $"mem@{At(position)}"));
        parts.AddRange(guest.MachineOptions.Select(option => $"{option.Key}={Printed(option.Value.Value)}@{At(option.Value.Position)}"));
        if (guest.HasWideInterrupts != false)
            parts.Add(guest.HasWideInterrupts == true ? "wide" : "wide?");

        return string.Join(' ', parts);
    }

    public static string At(TextPosition position) => string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}");

    /// <summary>Returns a text in which a tilde stands for each unknown part.</summary>
    public static string Printed(string text) => text.Replace(Word.Unknown, '~');

    private static string Of(MachineChoice machine) => machine.Name is { } name
        ? $"{(machine.IsKnown ? "" : "?")}{(machine.IsPattern ? "pattern:" : "")}{Printed(name.Value)}@{At(name.Position)}{(machine.Reason is null ? "" : "(chosen)")}"
        : "-";
}
