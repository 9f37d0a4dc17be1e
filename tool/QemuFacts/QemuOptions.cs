using System.Collections.Frozen;

namespace MachineTypes.Tool.QemuFacts;

/// <summary>The options of QEMU's system emulators, those of old releases included.</summary>
internal static class QemuOptions
{
    private static readonly FrozenSet<string> WithValue = Set(
        """
        M accel acpitable action add-fd append audio audiodev balloon bios blockdev boot bootp bt cdrom chardev chroot clock compat cpu d D debugcon device dfilter display drive dtb dump-vmstate
        echr fda fdb fsdev fw_cfg g gdb global hda hdb hdc hdd icount incoming initrd iscsi k kernel L loadvm m machine mem-path mon monitor msg mtdblock name net netdev nic numa nvram object
        option-rom overcommit parallel pflash pidfile plugin prom-env qmp qmp-pretty readconfig realtime redir rotate rtc run-with runas sandbox sd seed semihosting-config serial set shim smb
        smbios smp soundhw spice startdate tb-size tftp tpmdev trace usbdevice uuid vga virtfs virtioconsole vnc watchdog watchdog-action writeconfig xen-domid
        """);

    private static readonly FrozenSet<string> WithoutValue = Set(
        """
        S alt-grab async-teardown audio-help ctrl-grab curses daemonize enable-fips enable-hax enable-kvm enable-sync-profile full-screen h help localtime mem-prealloc no-acpi no-fd-bootchk
        no-frame no-hpet no-kvm no-kvm-irqchip no-kvm-pit no-kvm-pit-reinjection no-quit no-reboot no-shutdown no-user-config nodefaults nodefconfig nographic old-param only-migratable portrait
        preconfig rtc-td-hack s sdl semihosting show-cursor singlestep snapshot std-vga tdf usb version virtfs_synth win2k-hack xen-attach xen-create xen-domid-restrict
        """);

    /// <summary>Returns the name of the option that a word consists of, without the dashes. QEMU accepts one dash or two.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The name, or null if the word does not start with a dash.</returns>
    public static string? NameOf(string word) =>
        !word.StartsWith('-') || word.Length == 1 ? null : word.StartsWith("--", StringComparison.Ordinal) ? word[2..] : word[1..];

    /// <summary>Determines whether an option is followed by a value.</summary>
    /// <param name="name">The name of the option.</param>
    /// <returns>true or false; null if QEMU has no such option.</returns>
    public static bool? TakesValue(string name) => WithValue.Contains(name) ? true : WithoutValue.Contains(name) ? false : null;

    /// <summary>Determines whether an option makes QEMU print something and exit, so that no guest is started.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">The value of the option, if it has one.</param>
    public static bool IsQuery(string name, string? value) =>
        name is "h" or "help" or "version" or "audio-help"
        || (value is not null && name is not ("append" or "name" or "kernel" or "initrd") && (value is "help" or "?" || value.EndsWith(",help", StringComparison.Ordinal) || value.EndsWith(",?", StringComparison.Ordinal)));

    private static FrozenSet<string> Set(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
