using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Tests.Terminal;

/// <summary>Columns stay aligned on a terminal that is too narrow for them, and no cell is cut.</summary>
public class TextColumnsTests
{
    [Theory]
    [InlineData(null, "name         type  alias   note\na            b             the note\nlong-name-1  bb    q-name  x\n")]
    [InlineData(35, "name         type  alias   note\na            b             the note\nlong-name-1  bb    q-name  x\n")]
    [InlineData(33, "name       type  alias   note\na          b             the note\nlong-name-1  bb  q-name  x\n")]
    [InlineData(31, "name      type  alias   note\na         b\n  the note\nlong-name-1  bb  q-name  x\n")]
    [InlineData(24, "name      type  alias\n  note\na         b\n  the note\nlong-name-1  bb  q-name\n  x\n")]
    public void Widest_columns_are_narrowed(int? width, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var terminal = new TerminalWriter(output, width, hasColor: false) { NewLine = "\n" };
        var columns = new TextColumns(["name", "type", "alias", "note"]);
        columns.Add(["a", "b", "", "the note"]);
        columns.Add(["long-name-1", "bb", "q-name", "x"]);
        columns.Write(terminal);

        Assert.Equal(expected, output.ToString());
    }
}
