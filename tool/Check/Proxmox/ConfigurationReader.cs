using System.Text.RegularExpressions;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.Proxmox;

/// <summary>Reads the configuration of a guest of Proxmox VE (<c>/etc/pve/qemu-server/100.conf</c>, or what <c>qm config</c> prints), with its snapshots and pending changes.</summary>
internal static partial class ConfigurationReader
{
    /// <summary>Determines whether a file is the configuration of a guest: each line is a key and its value, and the keys are those of guests.</summary>
    /// <param name="text">The file.</param>
    public static bool Is(string text)
    {
        var (isCertain, isPossible, isAny) = (false, true, false);
        foreach (var line in Lines(text))
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#' || Heading().IsMatch(line))
                continue;
            if (ContainerKey().IsMatch(line) || !KeyAndValue().IsMatch(line))
                return false;

            isAny = true;
            isCertain = isCertain || CertainKey().IsMatch(line);
            isPossible = isPossible && GuestKey().IsMatch(line);
        }

        return isAny && (isCertain || isPossible);
    }

    /// <summary>Reads the guest, each of its snapshots, and the guest as it will be with its pending changes.</summary>
    /// <param name="text">The file.</param>
    public static IEnumerable<Guest> Read(string text)
    {
        ConfigurationSection? own = null;
        foreach (var section in ReadSections(text))
        {
            if (section.IsPending)
            {
                if (section.Values.Keys.Any(key => key is "machine" or "args" or "arch" or "cores" or "sockets" or "vcpus" or "kvm" or "ostype" or "delete"))
                    yield return ReadGuest(own is null ? section : own.With(section));
            }
            else if (section.IsGuest)
            {
                own ??= section;
                yield return ReadGuest(section);
            }
        }
    }

    private static List<ConfigurationSection> ReadSections(string text)
    {
        var sections = new List<ConfigurationSection>();
        var number = 0;
        foreach (var line in Lines(text))
        {
            number++;
            if (Heading().IsMatch(line))
            {
                sections.Add(new(line.Trim()[1..^1], new(number, 1), new(StringComparer.Ordinal)));
            }
            else if (line.Length > 0 && line[0] != '#' && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                if (sections.Count == 0)
                    sections.Add(new(null, new(number, 1), new(StringComparer.Ordinal)));

                var value = line[(colon + 1)..].TrimStart();
                sections[^1].Values[line[..colon]] = new(value.TrimEnd(), new(number, line.Length - value.Length + 1));
            }
        }

        return sections;
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd('\r'));

    private static Guest ReadGuest(ConfigurationSection section)
    {
        var values = section.Values;
        var guest = new Guest { Position = section.Position, Kind = GuestKind.Proxmox, Accelerator = values.GetValueOrDefault("kvm").Value == "0" ? Accelerator.Other : Accelerator.Kvm };

        // A snapshot with the state of the guest contains the machine type that it ran with, which a rollback starts.
        if ((values.TryGetValue("runningmachine", out var machine) || values.TryGetValue("machine", out machine)) && machine.Value.Length > 0)
            ReadMachine(machine, guest);

        guest.Target = TargetOf(values, guest);
        if (guest.Machine.IsKnown)
            guest.Machine = ChoiceOf(guest.Machine, values);
        guest.Cpus = CpusOf(values);
        if (values.TryGetValue("args", out var arguments))
            QemuArguments.Read(new QemuCommandLine(Split(arguments)), guest);

        return guest;
    }

    // machine: pc-q35-9.2+pve1,viommu=intel and machine: type=q35,enable-s3=1
    private static void ReadMachine(Located<string> machine, Guest guest)
    {
        var isFirst = true;
        foreach (var setting in OptionList.Read(Word.At(machine.Value, machine.Position)))
        {
            if (setting.Key == "type" || (setting.Key.Length == 0 && isFirst))
                guest.Machine = setting.Value.Length == 0 ? MachineChoice.Omitted : new(new(setting.Value, setting.Position), setting.IsKnown);
            else if (setting.Key == "viommu")
                guest.HasWideInterrupts = null;

            isFirst = false;
        }
    }

    // Without an architecture, a guest has that of its host, which is x86_64 unless the machine type indicates another one.
    private static string TargetOf(Dictionary<string, Located<string>> values, Guest guest) =>
        values.TryGetValue("arch", out var arch) && Architecture.IsKnown(arch.Value) ? Architecture.TargetOf(arch.Value)
        : guest.Machine.Name?.Value.StartsWith("virt", StringComparison.Ordinal) == true ? "aarch64"
        : "x86_64";

    private static MachineChoice ChoiceOf(MachineChoice machine, Dictionary<string, Located<string>> values)
    {
        if (!values.TryGetValue("ostype", out var system) || !IsWindows(system.Value))
            return machine;

        var creation = values.TryGetValue("meta", out var meta) ? CreationVersion().Match(meta.Value) is { Success: true, Groups: var parts } ? parts["version"].Value : null : null;
        return ProxmoxDefaults.OfWindows(machine.Name?.Value, creation) is not { } name ? machine
            : MachineChoice.Of(new(name, machine.Name?.Position ?? system.Position)) with { Reason = "Proxmox VE starts a Windows guest without a version with that of its creation if it is recorded and at least 9.1, otherwise with 5.1" };
    }

    private static bool IsWindows(string system) => system is "wxp" or "w2k" or "w2k3" or "w2k8" or "wvista" || system.StartsWith("win", StringComparison.Ordinal);

    private static GuestCpus? CpusOf(Dictionary<string, Located<string>> values)
    {
        if (!values.TryGetValue("cores", out var position) && !values.TryGetValue("sockets", out position))
            return null;

        var (sockets, cores) = (Number("sockets") ?? 1, Number("cores") ?? 1);
        var maximum = Math.Min(sockets * Math.Min(cores, CpuNumber.Largest), CpuNumber.Largest);
        return new(maximum, Number("vcpus") ?? maximum, ApicIds.Count(maximum, [Math.Max(cores, 1)]), position.Position);

        long? Number(string key) => values.TryGetValue(key, out var value) ? CpuNumber.Read(value.Value) : null;
    }

    // The arguments follow a shell's rules, but nothing in them ends a command.
    private static List<Word> Split(Located<string> arguments)
    {
        var (line, column) = arguments.Position;
        return [.. new ShellReader(arguments.Value).Commands(_ => false).SelectMany(command => command.Words)
            .Select(word => word with { PositionOf = index => new(line, word.PositionOf(index).Column + column - 1) })];
    }

    [GeneratedRegex(@"^\[[^\[\]]+\]\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[a-z][a-z0-9_-]*:(\s.*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KeyAndValue();

    // Only Proxmox VE writes these.
    [GeneratedRegex(
        @"^(vmgenid: [0-9a-f-]+|smbios1: |scsihw: |net[0-9]+: *(virtio|e1000[e]?|vmxnet3|rtl8139)[=,]|(scsi|virtio|ide|sata)[0-9]+: |efidisk0: |tpmstate0: |boot: *order=|bootdisk: |meta: *creation-qemu=|runningmachine: |machine: .*[+]pve[0-9]|ostype: *(l2[46]|win[0-9]+|w(xp|2k|2k3|2k8|vista)|solaris|other)\s*$)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CertainKey();

    [GeneratedRegex(
        @"^(acpi|affinity|agent|allow-ksm|amd-sev|arch|args|audio0|autostart|balloon|bios|boot|cdrom|cicustom|cipassword|citype|ciupgrade|ciuser|cores|cpu|cpulimit|cpuunits|delete|description|digest|efidisk0|freeze|hookscript|hotplug|hostpci[0-9]+|hugepages|ide[0-9]+|intel-tdx|ipconfig[0-9]+|ivshmem|keephugepages|keyboard|kvm|localtime|lock|machine|memory|meta|migrate_downtime|migrate_speed|name|nameserver|net[0-9]+|numa[0-9]*|onboot|ostype|parallel[0-9]+|parent|protection|reboot|rng0|runningcpu|runningmachine|runningnets-host-mtu|sata[0-9]+|scsi[0-9]+|scsihw|searchdomain|serial[0-9]+|shares|smbios1|smp|snaptime|sockets|spice_enhancements|sshkeys|startdate|startup|tablet|tags|tdf|template|tpmstate0|unused[0-9]+|usb[0-9]+|vcpus|vga|virtio[0-9]+|virtiofs[0-9]+|vmgenid|vmstate|vmstatestorage|watchdog):",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex GuestKey();

    // Containers have configurations of the same form.
    [GeneratedRegex(@"^(rootfs|hostname|lxc[.][a-z.]+|unprivileged|swap|mp[0-9]+):", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ContainerKey();

    [GeneratedRegex(@"(^|,)creation-qemu=(?<version>[0-9.]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CreationVersion();
}
