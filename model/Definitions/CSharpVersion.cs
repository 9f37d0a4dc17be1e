namespace MachineTypes.Model.Definitions;

/// <summary>A version of the C# language, such as 7.3.</summary>
public readonly record struct CSharpVersion(int Major, int Minor = 0)
{
    public override string ToString() => Minor == 0 ? FormattableString.Invariant($"{Major}") : FormattableString.Invariant($"{Major}.{Minor}");
}
