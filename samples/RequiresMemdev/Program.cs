using RequiresMemdev;

foreach (var machine in QemuMachine.All)
{
    Console.WriteLine($"{machine.Name}: requires-memdev={(machine.RequiresMemdev ? "true" : "false")}, cpu-max={machine.CpuMax}");

    foreach (var (driver, property, value) in machine.Compat)
    {
        Console.WriteLine($"    {driver}.{property}={value}");
    }
}
