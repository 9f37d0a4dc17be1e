using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Commands;
using MachineTypes.Tool.IO;

var output = TerminalWriter.Of(Console.Out, Console.IsOutputRedirected);
var error = TerminalWriter.Of(Console.Error, Console.IsErrorRedirected);
return CommandLine.Run(args, new ToolContext(output, error, QemuCatalogs.All));
