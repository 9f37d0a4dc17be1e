using MachineTypes;
class Vm36 { public QemuMachine Machine { get; set; } [UnsupportedWhen<RequiresMemdevAttribute>] public void Old() { } }
class U36 { static void F(Vm36? vm) { vm?.Old(); } static void Main() { F(null); Console.WriteLine("ok"); } }
