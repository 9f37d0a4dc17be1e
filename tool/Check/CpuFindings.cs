using System.Globalization;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check;

/// <summary>Creates the findings about the number of vCPUs.</summary>
internal static class CpuFindings
{
    // What interrupts of devices can reach without an IOMMU.
    private const int WithoutIommu = 255;

    /// <summary>Creates the findings.</summary>
    /// <param name="guest">The guest.</param>
    public static IEnumerable<CheckFinding> Of(CheckedGuest guest)
    {
        if (guest.Guest.Cpus is not { } cpus)
            return [];
        if (guest.Value("cpu-max") is int max && cpus.Maximum > max)
            return [TooMany(guest, cpus, $"{guest.Name} supports at most {Text(max)} in {guest.Release} (cpu-max)")];

        // The rest depends on the release of QEMU that a distribution's release is built from.
        return guest.Then.QemuRelease is { } qemu ? [.. NotKnown(guest, cpus), .. TooFew(guest, cpus, qemu), .. Gic(guest, cpus, qemu), .. Apic(guest, cpus, qemu)] : [.. NotKnown(guest, cpus)];
    }

    private static IEnumerable<CheckFinding> NotKnown(CheckedGuest guest, GuestCpus cpus) =>
        cpus.Maximum == 1 || guest.IsKnown("cpu-max") ? []
        : [new(CheckRule.NotKnown, cpus.Position, $"{Vcpus(cpus.Maximum)}: it is not known how many {guest.Name} supports in {guest.Release} (cpu-max)")];

    private static IEnumerable<CheckFinding> TooFew(CheckedGuest guest, GuestCpus cpus, string qemu)
    {
        var least = FixedCpus.MinimumOf(guest.Then.Catalog.Target, guest.Name);
        if (cpus.Initial is not { } initial || initial >= least)
            yield break;

        yield return FixedCpus.IsTried(qemu)
            ? new(CheckRule.TooFewCpus, cpus.Position, $"{Vcpus(initial)}, but {guest.Name} requires at least {Text(least)} in {guest.Release}")
            : new(CheckRule.NotKnown, cpus.Position, $"{Vcpus(initial)}: {guest.Name} requires at least {Text(least)} in QEMU {FixedCpus.Tried}; not known for {guest.Release}");
    }

    private static IEnumerable<CheckFinding> Gic(CheckedGuest guest, GuestCpus cpus, string qemu)
    {
        if (cpus.Maximum <= GicLimits.Version2 || !GicLimits.Apply(guest.Then.Catalog.Target, guest.Machine.Machine))
            yield break;

        const string Limit = "a GICv2 supports at most 8";
        if (guest.Guest.MachineOptions.TryGetValue("gic-version", out var version))
        {
            if (version.Value == "2")
                yield return TooMany(guest, cpus, $"{Limit}; use gic-version=3 or max");
        }
        else if (guest.Guest.Kind.UsesLibvirt())
        {
            // libvirt chooses a version that the host supports.
            if (guest.Guest.Accelerator == Accelerator.Other && GicLimits.IsVersion2ByDefault(Accelerator.Other, qemu) == true)
                yield return new(CheckRule.NotKnown, cpus.Position, $"{Vcpus(cpus.Maximum)}, and {Limit}: which version libvirt chooses without KVM is not known; specify <gic version='3'/>");
        }
        else if (GicLimits.IsVersion2ByDefault(guest.Guest.Accelerator, qemu) is var isDefault and not false)
        {
            yield return isDefault == true
                ? TooMany(guest, cpus, $"{Limit}, which is the default of {guest.Name} in {guest.Release} without KVM; use gic-version=3 or max")
                : new(CheckRule.NotKnown, cpus.Position, $"{Vcpus(cpus.Maximum)}: without KVM, {guest.Name} has a GICv2 in {guest.Release}, which supports at most 8, and the accelerator is not known; use gic-version=max");
        }
    }

    private static IEnumerable<CheckFinding> Apic(CheckedGuest guest, GuestCpus cpus, string qemu)
    {
        if (!X2Apic.Applies(guest.Then.Catalog.Target) || cpus.ApicIds <= ApicIds.WithoutX2Apic)
            yield break;

        var need = cpus.Maximum > ApicIds.WithoutX2Apic ? Vcpus(cpus.Maximum) : $"{Vcpus(cpus.Maximum)} with {Text(cpus.ApicIds)} APIC IDs in this topology";
        switch (X2Apic.IsAvailable(guest.Guest.Accelerator, qemu))
        {
            case false:
                yield return new(CheckRule.TooManyCpus, cpus.Position, $"{need}, but without KVM, {guest.Release} supports at most 255; QEMU {X2Apic.EmulatedSince} and later support more");
                break;
            case null:
                yield return new(CheckRule.NotKnown, cpus.Position, $"{need}: {guest.Release} supports more than 255 only with KVM, and the accelerator is not known");
                break;
            case true when cpus.Maximum > WithoutIommu && guest.Guest.HasWideInterrupts == false:
                yield return new(CheckRule.NarrowInterrupts, cpus.Position, $"{Vcpus(cpus.Maximum)} without an IOMMU that extends interrupts to more than 255: add {Iommu(guest.Guest)}");
                break;
        }
    }

    private static string Iommu(Guest guest) => guest.Kind == GuestKind.Domain ? "<iommu model='intel'> with <driver intremap='on' eim='on'/>" : "-device intel-iommu,intremap=on,eim=on";

    private static CheckFinding TooMany(CheckedGuest guest, GuestCpus cpus, string reason) => new(CheckRule.TooManyCpus, cpus.Position, $"{Vcpus(cpus.Maximum)}, but {reason}");

    private static string Vcpus(long count) => count >= CpuNumber.Largest ? $"{Text(CpuNumber.Largest)} or more vCPUs" : $"{Text(count)} {(count == 1 ? "vCPU" : "vCPUs")}";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
