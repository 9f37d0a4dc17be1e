using CsCheck;

namespace MachineTypes.Testing;

/// <summary>The random decisions that a product is made of. CsCheck makes, prints and shrinks them.</summary>
public sealed class Draws(int[] numbers)
{
    private int _next;

    public static Gen<int[]> Gen { get; } = CsCheck.Gen.Int[0, 9999].Array[40, 400];

    /// <summary>Returns a number from 0 to one less than a count. After the last decision, all that follow are 0.</summary>
    public int Below(int count) => _next < numbers.Length ? numbers[_next++] % count : 0;

    /// <summary>Decides something that is true once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == times - 1;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
