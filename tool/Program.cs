using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Commands;

return CommandLine.Run(args, new ToolContext(Console.Out, Console.Error, !Console.IsOutputRedirected, QemuCatalogs.All));
