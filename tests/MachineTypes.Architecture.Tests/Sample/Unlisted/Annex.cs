using MachineTypes.Architecture.Tests.Sample.Lower;

namespace MachineTypes.Architecture.Tests.Sample.Unlisted;

internal static class Annex
{
    public static int Height => Foundation.Height;
}
