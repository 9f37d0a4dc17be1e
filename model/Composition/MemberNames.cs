using System.Text;

namespace MachineTypes.Model.Composition;

/// <summary>The C# names of generated members.</summary>
public static class MemberNames
{
    /// <summary>The member of a machine type: <c>PcQ35</c> and <c>4.0.1</c> give <c>PcQ35_4_0_1</c>.</summary>
    public static string OfMachine(string family, string? version) => version is null ? family : $"{family}_{Identifier(version)}";

    /// <summary>The member of the machine type of a family that is still to come: <c>PcQ35_Next</c>.</summary>
    public static string OfPreview(string family) => $"{family}_Next";

    /// <summary>The member of a release: <c>4.2</c> gives <c>V4_2</c>.</summary>
    public static string OfRelease(string version) => "V" + Identifier(version);

    // ASCII letters, digits and underscores are in every identifier; anything else may or may not be.
    private static string Identifier(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            name.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c : '_');
        }

        return name.ToString();
    }
}
