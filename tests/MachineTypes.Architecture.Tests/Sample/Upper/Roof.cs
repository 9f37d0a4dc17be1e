using MachineTypes.Architecture.Tests.Sample.Lower;

namespace MachineTypes.Architecture.Tests.Sample.Upper;

internal static class Roof
{
    public static int Height => 2;

    public static int Total => Height + Foundation.Height;
}
