using MachineTypes.Architecture.Tests.Sample.Upper;

namespace MachineTypes.Architecture.Tests.Sample.Lower;

internal static class Foundation
{
    public static int Height => Roof.Height - 1;
}
