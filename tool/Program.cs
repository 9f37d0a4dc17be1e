using MachineTypes.Tool;
using MachineTypes.Tool.Catalogs;

return CommandLine.Run(args, new ToolContext(Console.Out, Console.Error, !Console.IsOutputRedirected, KnownCatalogs.All));
