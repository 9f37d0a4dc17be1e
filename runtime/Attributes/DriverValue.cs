namespace MachineTypes;

/// <summary>Specifies how two values of the same property of a driver are compared.</summary>
public enum DriverValue
{
    /// <summary>As strings, ordinally.</summary>
    Text,

    /// <summary>As Boolean values: <c>on</c>, <c>yes</c>, <c>true</c> and <c>y</c> are equal, and so are <c>off</c>, <c>no</c>, <c>false</c> and <c>n</c>.</summary>
    Boolean,

    /// <summary>As integers, decimal or hexadecimal: <c>16</c> and <c>0x10</c> are equal.</summary>
    Integer,
}
