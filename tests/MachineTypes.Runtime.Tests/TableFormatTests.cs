using System.Globalization;
using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

public class TableFormatTests
{
    [Fact]
    public void Tables_of_the_current_format_are_loaded() => Assert.Equal("tables", TableFormat.Load(TableFormat.Current, "Catalog", () => "tables"));

    [Theory]
    [InlineData(TableFormat.Current - 1)]
    [InlineData(TableFormat.Current + 1)]
    public void Tables_of_another_format_are_not_touched(int format)
    {
        var isLoaded = false;

        var e = Assert.Throws<NotSupportedException>(() => TableFormat.Load(format, "Vmm.Catalog", () => isLoaded = true));

        Assert.False(isLoaded);
        Assert.All(
            ["Vmm.Catalog", $"table format {format.ToString(CultureInfo.InvariantCulture)}", $"reads format {TableFormat.Current}", "Rebuild the project that declares Vmm.Catalog"],
            part => Assert.Contains(part, e.Message, StringComparison.Ordinal));
    }
}
