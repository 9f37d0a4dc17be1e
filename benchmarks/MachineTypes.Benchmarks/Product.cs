namespace MachineTypes.Benchmarks;

/// <summary>A build of the product: this one, or an older one to compare it with.</summary>
/// <param name="Name">What the output calls it.</param>
/// <param name="Folder">The folder with its runtime, generator and analyzers.</param>
internal sealed record Product(string Name, string Folder)
{
    /// <summary>Gets the build that this program is part of.</summary>
    public static Product This { get; } = new("this build", AppContext.BaseDirectory);

    /// <summary>Gets the path of the library that users' code references.</summary>
    public string Runtime => Path.Combine(Folder, "MachineTypes.dll");

    /// <summary>Gets the paths of the generator, the analyzers and the assembly that both need.</summary>
    public IReadOnlyList<string> Analyzers { get; } =
        [.. new[] { "MachineTypes.Model.dll", "MachineTypes.Generator.dll", "MachineTypes.Analyzers.dll" }.Select(file => Path.Combine(Folder, file))];
}
