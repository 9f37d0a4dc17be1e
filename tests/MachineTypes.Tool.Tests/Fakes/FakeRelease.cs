namespace MachineTypes.Tool.Tests.Fakes;

/// <summary>A release of a small train: 4.0, 4.1, 4.2, 5.0.</summary>
internal readonly record struct FakeRelease(int Index) : IRelease, IComparable<FakeRelease>
{
    private static readonly string[] Versions = ["4.0", "4.1", "4.2", "5.0"];

    public static IEnumerable<FakeRelease> All => Versions.Select((_, index) => new FakeRelease(index));

    public string Train => "QEMU";

    public string Version => Versions[Index];

    public bool IsReleased => true;

    public bool IsBugFix => false;

    public static FakeRelease Of(string version) => new(Array.IndexOf(Versions, version));

    public int CompareTo(FakeRelease other) => Index.CompareTo(other.Index);
}
