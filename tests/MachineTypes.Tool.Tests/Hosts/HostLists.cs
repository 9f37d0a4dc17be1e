namespace MachineTypes.Tool.Tests.Hosts;

/// <summary>Lists of machine types as people have them.</summary>
internal static class HostLists
{
    public const string Help =
        """
        $ qemu-system-x86_64 -machine help
        Supported machines are:
        microvm              microvm (i386)
        pc                   Standard PC (i440FX + PIIX, 1996) (alias of pc-i440fx-7.2)
        pc-i440fx-7.2        Standard PC (i440FX + PIIX, 1996) (default)
        pc-i440fx-7.1        Standard PC (i440FX + PIIX, 1996)
        pc-i440fx-1.7        Standard PC (i440FX + PIIX, 1996) (deprecated)
        q35                  Standard PC (Q35 + ICH9, 2009) (alias of pc-q35-7.2)
        pc-q35-7.2           Standard PC (Q35 + ICH9, 2009)
        none                 empty machine
        """;

    public const string Capabilities =
        """
        <capabilities>
          <host><cpu><arch>x86_64</arch></cpu></host>
          <guest>
            <os_type>hvm</os_type>
            <arch name='i686'>
              <wordsize>32</wordsize>
              <emulator>/usr/bin/qemu-system-i386</emulator>
              <machine maxCpus='255'>pc-i440fx-7.2</machine>
              <machine canonical='pc-i440fx-7.2' maxCpus='255'>pc</machine>
              <domain type='qemu'/>
            </arch>
          </guest>
          <guest>
            <os_type>hvm</os_type>
            <arch name='x86_64'>
              <wordsize>64</wordsize>
              <emulator>/usr/bin/qemu-system-x86_64</emulator>
              <machine maxCpus='255'>pc-i440fx-7.2</machine>
              <machine canonical='pc-i440fx-7.2' maxCpus='255'>pc</machine>
              <machine maxCpus='255' deprecated='yes'>pc-i440fx-1.7</machine>
              <machine maxCpus='288'>pc-q35-7.2</machine>
              <machine canonical='pc-q35-7.2' maxCpus='288'>q35</machine>
              <machine maxCpus='1'>isapc</machine>
              <domain type='qemu'/>
              <domain type='kvm'>
                <machine maxCpus='255'>pc-i440fx-7.2</machine>
                <machine canonical='pc-i440fx-7.2' maxCpus='255'>pc</machine>
              </domain>
            </arch>
          </guest>
        </capabilities>
        """;

    public const string DomainCapabilities =
        """
        <domainCapabilities>
          <path>/usr/bin/qemu-system-x86_64</path>
          <domain>kvm</domain>
          <machine>pc-q35-7.2</machine>
          <arch>x86_64</arch>
          <vcpu max='288'/>
        </domainCapabilities>
        """;
}
