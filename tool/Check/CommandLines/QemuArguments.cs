using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Reads the definition of a guest from QEMU arguments.</summary>
internal static class QemuArguments
{
    /// <summary>Reads arguments.</summary>
    /// <param name="line">The arguments.</param>
    /// <param name="guest">The guest to fill in. What the arguments do not specify is left unchanged.</param>
    public static void Read(QemuCommandLine line, Guest guest)
    {
        var cpus = new CpuCount();
        var accelerators = new List<string>();
        foreach (var (name, value) in line.Options)
        {
            switch (name)
            {
                case "machine" or "M" when value is not null:
                    ReadMachine(value, guest, cpus, accelerators);
                    break;
                case "smp" when value is not null:
                    foreach (var setting in OptionList.Read(value))
                        cpus.Add(setting.Key, setting);
                    break;
                case "numa" when value is not null:
                    ReadNuma(value, guest);
                    break;
                case "device" or "global" when value is not null:
                    ReadDevice(value, guest);
                    break;
                case "accel" when value is not null && OptionList.Read(value).FirstOrDefault() is { Value: not null } accelerator:
                    accelerators.Add(accelerator.Value);
                    break;
                case "enable-kvm":
                    accelerators.Add("kvm");
                    break;
                case "no-kvm":
                    accelerators.Add("tcg");
                    break;
                case "readconfig" when value is not null && guest.Machine == MachineChoice.Omitted:
                    guest.Machine = MachineChoice.Unknown(new(value.Text, value.PositionOf(0)));
                    break;
            }
        }

        if (line.UnknownPart is { } part)
            AddUnknown(part, guest);
        if (accelerators.Count > 0)
            guest.Accelerator = Accelerators.Of(accelerators);
        if (guest.MachineOptions.TryGetValue("kernel_irqchip", out var chip) && chip.Value == "off" && guest.Accelerator == Accelerator.Kvm)
            guest.Accelerator = Accelerator.Other;

        guest.Cpus = cpus.Total() ?? guest.Cpus;
    }

    // "$@" may contain any option.
    private static void AddUnknown(Word part, Guest guest)
    {
        if (guest.Machine == MachineChoice.Omitted)
            guest.Machine = MachineChoice.Unknown(new(part.Text, part.PositionOf(0)));
        guest.HasWideInterrupts = guest.HasWideInterrupts == true ? true : null;
        guest.Accelerator = guest.Accelerator == Accelerator.Other ? Accelerator.NotKnown : guest.Accelerator;
    }

    private static void ReadMachine(Word word, Guest guest, CpuCount cpus, List<string> accelerators)
    {
        var isFirst = true;
        foreach (var setting in OptionList.Read(word))
        {
            if (setting.Key == "type" || (setting.Key.Length == 0 && isFirst))
                guest.Machine = setting.Value.Length == 0 ? MachineChoice.Omitted : new(new(setting.Value, setting.Position), setting.IsKnown);
            else if (setting.Key.StartsWith("smp.", StringComparison.Ordinal))
                cpus.Add(setting.Key["smp.".Length..], setting);
            else if (setting.Key == "accel")
                accelerators.AddRange(setting.Value.Split(':'));
            else if (setting.Key.Length > 0)
                guest.MachineOptions[setting.Key.Replace("kernel-irqchip", "kernel_irqchip", StringComparison.Ordinal)] = new(setting.Value, setting.Position);

            isFirst = false;
        }
    }

    private static void ReadNuma(Word word, Guest guest)
    {
        List<Setting> settings = [.. OptionList.Read(word)];
        var isNode = settings is [{ Key: "", Value: "node" }, ..] || settings.Exists(setting => setting is { Key: "type", Value: "node" });
        if (isNode && settings.Find(setting => setting.Key == "mem") is { Key: not null } mem)
            guest.NumaMem.Add(mem.Position);
    }

    private static void ReadDevice(Word word, Guest guest)
    {
        List<Setting> settings = [.. OptionList.Read(word)];
        var isIommu = settings is [{ Key: "", Value: "intel-iommu" or "amd-iommu" }, ..] || settings is [{ Key: "intel-iommu.eim" or "amd-iommu.xtsup" }, ..];
        if (isIommu && settings.Exists(setting => setting is { Key: "eim" or "xtsup" or "intel-iommu.eim" or "amd-iommu.xtsup", Value: "on" }))
            guest.HasWideInterrupts = true;
    }
}
