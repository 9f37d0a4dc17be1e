namespace MachineTypes;

/// <summary>How two texts that set the same property of a driver compare.</summary>
public enum DriverValue
{
    /// <summary>As text: equal letter by letter.</summary>
    Text,

    /// <summary>As a boolean: <c>on</c>, <c>yes</c>, <c>true</c> and <c>y</c> are one value, <c>off</c>, <c>no</c>, <c>false</c> and <c>n</c> the other.</summary>
    Boolean,

    /// <summary>As an integer, decimal or hexadecimal: <c>16</c> and <c>0x10</c> are one value.</summary>
    Integer,
}
