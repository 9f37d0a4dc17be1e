using System.Text;

namespace MachineTypes.Fuzzing;

/// <summary>Valid inputs of each kind, which mutations start from.</summary>
internal static class Seeds
{
    public static IReadOnlyList<string> Guests { get; } =
    [
        """
        <domain type='kvm'><name>a</name><vcpu current='2'>300</vcpu><memory unit='KiB'>1048576</memory>
          <os><type arch='x86_64' machine='pc-i440fx-4.2'>hvm</type></os>
          <cpu><topology sockets='1' dies='1' cores='2' threads='2'/><numa><cell id='0' cpus='0-3' memory='512'/></numa></cpu>
          <devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type='file' device='disk'><target dev='vda' bus='virtio'/></disk></devices>
          <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-M'/><qemu:arg value='pc'/></qemu:commandline>
        </domain>
        """,
        "<domains><domain type='qemu'><os><type machine=\"virt-6.2\" arch='aarch64'>hvm</type></os></domain><domain><name>&#x41;&amp;</name><!-- x --></domain></domains>",
        """
        #!/bin/bash
        M="pc-q35-$V"; V=4.2
        OPTS=(-smp "$N,maxcpus=300" -numa node,mem=512)
        start() { exec qemu-system-x86_64 -M "$M",accel=kvm "${OPTS[@]}" -device virtio-blk-pci,x=on \
          -cpu host $(cat /tmp/x) `date` "$@"; }
        start -machine type=pc,${EXTRA:-usb=off} <<< "x"
        """,
        "qemu-system-aarch64 -M virt-2.12,gic-version=3 -smp 4 # comment\nqemu-kvm -machine 'pc-i440fx-2.1' -m 1G\n",
        "/usr/bin/qemu-system-x86_64\0-M\0pc-q35-8.2\0-smp\04\0-name\0guest=a,debug-threads=on\0",
        "qemu-system-x86_64: unsupported machine type 'pc-i440fx-1.0'\nUse -machine help to list supported machines\nerror: internal error: process exited while connecting to monitor: qemu-system-x86_64: -M q99: unsupported machine type\n",
        """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachine
        metadata:
          name: "vm-1" # comment
          labels: {a: b, "c": 'd'}
        spec:
          template:
            spec:
              architecture: amd64
              domain:
                machine: &m
                  type: pc-q35-rhel8.6.0
                cpu: {cores: 4, sockets: 1, threads: 2}
                devices: {disks: [{name: a, disk: {bus: virtio}}]}
              description: |
                text
                  more
        ---
        apiVersion: kubevirt.io/v1
        kind: KubeVirt
        spec: {configuration: {architectureConfiguration: {amd64: {machineType: q35, emulatedMachines: ["q35*", 'pc-q35*']}}}}
        """,
        "agent: 1\nbios: ovmf\ncores: 4\nmachine: pc-q35-8.1+pve0,viommu=intel\nname: web\nargs: -M pc -smp 2\nsockets: 2\nvirtio0: local:vm-100-disk-0,size=32G\n\n[snapshot]\nmachine: pc-i440fx-5.1\nrunningmachine: pc-i440fx-5.1+pve1\n",
        "[libvirt]\nhw_machine_type = x86_64=pc-q35-5.2,aarch64=virt-6.0\nvirt_type=kvm\n",
        "openstack image set --property hw_machine_type=pc-i440fx-2.9 id\n<Envelope><Content><TypeId>x</TypeId><CustomEmulatedMachine>pc-q35-rhel7.6.0</CustomEmulatedMachine></Content></Envelope>\n",
    ];

    public static IReadOnlyList<string> Hosts { get; } =
    [
        "$ qemu-system-x86_64 -machine help\nSupported machines are:\nmicrovm              microvm (i386)\npc                   Standard PC (i440FX + PIIX, 1996) (alias of pc-i440fx-8.2)\npc-i440fx-8.2        Standard PC (i440FX + PIIX, 1996) (default)\npc-i440fx-2.0        Standard PC (i440FX + PIIX, 1996) (deprecated)\nnone                 empty machine\n",
        "<capabilities><guest><os_type>hvm</os_type><arch name='x86_64'><wordsize>64</wordsize><emulator>/usr/bin/qemu</emulator><machine maxCpus='255'>pc-i440fx-6.2</machine><machine canonical='pc-i440fx-6.2' maxCpus='255'>pc</machine></arch></guest></capabilities>",
        "<domainCapabilities><path>/usr/bin/qemu-system-aarch64</path><domain>kvm</domain><machine>virt-7.2</machine><arch>aarch64</arch><vcpu max='512'/></domainCapabilities>",
        """{"return": [{"name": "pc-i440fx-10.0", "alias": "pc", "is-default": true, "cpu-max": 255, "hotpluggable-cpus": true, "numa-mem-supported": false, "deprecated": false, "default-cpu-type": "qemu64-x86_64-cpu", "acpi": true, "compat-props": [{"qom-type": "virtio-blk", "property": "x-a", "value": "on"}]}, {"name": "none", "cpu-max": 1}]}""",
        """{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 10}, "package": "Debian 1:10.0"}, "capabilities": ["oob"]}}{"return": {}}{"return": {"arch": "x86_64"}}{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}{"return": [{"name": "q35", "cpu-max": 4096}], "id": 7}{"error": {"class": "GenericError", "desc": "\u0041\ud83d\ude00"}}""",
        .. Files("*.json").Select(text => text[..Math.Min(text.Length, 20_000)]),
    ];

    public static IReadOnlyList<string> Baselines { get; } =
    [
        "machinetypes-baseline 1\nreleased\nQemuMachine pc machine 4.2\nQemuMachine pc alias \"pc\" 4.2\nQemuMachine pc compat virtio-blk queue-size upto 4.1 = \"128\"\nQemuMachine pc property cpu-max = 255\nflip requires-memdev 5.0\n# comment\n<<<<<<< ours\n=======\n>>>>>>> theirs\n",
        .. Files("*.machinetypes").Select(text => text[..Math.Min(text.Length, 20_000)]),
    ];

    public static IReadOnlyList<string> Arguments { get; } =
    [
        "table\npc-i440fx-4.2\n--as-of\n7.2\n--format\njson", "table\nvirt-2.12\n--target\naarch64", "diff\npc-q35-4.2\npc-q35-5.0\n--format\nmarkdown", "list\n--as-of\n9.1\n--state\ndeprecated\n--format\ncsv",
        "migrate\npc-i440fx-4.2\n--from\nqemu=5.0,libvirt=5.3.0\n--to\nqemu=10.0,libvirt=6.4.0\n--format\njson", "explain\nMT1001", "table\npc-q35-rhel9.6.0\n--train\nrhel", "--version", "table\n--help",
    ];

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path, Encoding.UTF8));
}
