using MachineTypes.Generator.Parsing;

namespace MachineTypes.Generator.Tests;

public sealed class KnownNamesTests
{
    [Fact]
    public void The_name_of_the_generator_is_that_of_its_class() => Assert.Equal(KnownNames.Generator, typeof(MachineTypeGenerator).FullName);
}
