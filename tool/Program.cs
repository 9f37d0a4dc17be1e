using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Commands;
using MachineTypes.Tool.IO;

var output = TerminalWriter.Of(new StandardStream(Console.Out, isError: false), Console.IsOutputRedirected);
var error = TerminalWriter.Of(new StandardStream(Console.Error, isError: true), Console.IsErrorRedirected);
return CommandLine.Run(RawArguments.Of(args), new ToolContext(output, error, QemuCatalogs.All));
