using MachineTypes.Qemu;
using Orchestrator;
using Orchestrator.Hypervisor;
using Orchestrator.Model;

// Orchestrator INVENTORY [SETTINGS]: plans how each host is emptied for an upgrade. Without arguments, it plans for a small fleet.
string[] example =
[
    "host a qemu=10.0 libvirt=10.0.0 cpus=32 memory=131072",
    "host b qemu=8.2 libvirt=9.0.0 cpus=64 memory=262144",
    "host c qemu=10.0 libvirt=11.0.0 cpus=16 memory=65536",
    "domain web on=a machine=pc-q35-9.2 cpus=4 memory=8192 state=running disks=/var/lib/web.qcow2",
    "domain db on=a machine=pc-q35-8.2 cpus=8 memory=32768 nodes=2 state=running disks=/var/lib/db.qcow2,/var/lib/wal.qcow2",
    "domain legacy on=b machine=pc-i440fx-4.2 cpus=2 memory=4096 nodes=2",
    "domain function on=c machine=microvm cpus=1 memory=256 state=running",
    "domain build on=c cpus=4 memory=16384",
];

var settings = Settings.Parse(args is [_, var file] ? File.ReadLines(file) : ["qemu = 10.0", "grow = yes # where there is room"]);
var inventory = Inventory.Parse(args is [var list, ..] ? File.ReadLines(list) : example, settings);
var planner = new MigrationPlanner(inventory.Hosts);

Section("Command lines");
foreach (var (name, line) in Launcher.All(inventory.Domains, settings.Qemu))
    Console.WriteLine($"{name}: {line}");

foreach (var host in inventory.Hosts)
{
    Section($"To empty {host.Name}");
    foreach (var migration in planner.Empty(host))
        Console.WriteLine(migration);
    foreach (var stuck in planner.Stuck(host))
        Console.WriteLine($"{stuck.Name}: no host has {stuck.Machine} and {stuck.Sizing.MemoryMiB} MiB");
}

Section("Guests that can grow");
foreach (var domain in inventory.Domains)
    Console.WriteLine($"{domain.Name}: {Growth(domain)}");

Section("Deprecated machine types");
var upgrades = new Upgrades(settings);
foreach (var (domain, to) in upgrades.Due(inventory.Domains))
{
    Console.WriteLine($"{domain.Name}: {domain.Machine} -> {(to is { } machine ? string.Join(", ", Upgrades.Changes(domain.Machine, machine).Prepend(machine.Name)) : "nothing on the list")}");
    if (to is { } next)
        Console.WriteLine($"  {Upgrades.Preview(domain, next)}");
}

if (settings.Grow)
{
    var grown = inventory.Hosts.Sum(h => MigrationPlanner.Grow(h, each: 1));
    Console.WriteLine($"{grown} guests have grown, then {MigrationPlanner.GrowSmallest(inventory.Domains)?.Name ?? "none"}");
}

foreach (var domain in inventory.Domains.Where(d => d.IsRunning && d.CanGrow))
    await new Orchestrator.Hypervisor.Monitor(domain, Console.Out).GrowAsync(domain.Sizing.Cpus + 1);

return inventory.Domains.Any(d => d.Machine.IsRemoved(settings.Qemu)) ? 1 : 0;

static void Section(string title) => Console.WriteLine($"\n== {title}");

static string Growth(Domain domain) => domain switch
{
    { CanGrow: true, Host: { } host } when host.Free.Cpus > 0 => $"{host.Free.Cpus} more vCPUs",
    { CanGrow: true } => "no room",
    { TakesPlainMemory: true } => "not while it runs; its NUMA nodes are plain",
    _ => "not while it runs",
};
