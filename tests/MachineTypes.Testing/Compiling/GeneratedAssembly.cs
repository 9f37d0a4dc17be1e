using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>A test compilation that was emitted and loaded. Its runtime is the one of the tests, so that the interfaces of MachineTypes are shared.</summary>
public sealed class GeneratedAssembly
{
    private readonly AssemblyLoadContext _context;

    private GeneratedAssembly(AssemblyLoadContext context, Assembly assembly)
    {
        _context = context;
        Assembly = assembly;
    }

    /// <summary>The loaded assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>Emits and loads a compilation.</summary>
    /// <param name="compilation">The compilation, which must target the framework that the tests run on.</param>
    /// <param name="others">Images of assemblies that it references, in addition to framework and runtime.</param>
    /// <returns>The loaded assembly.</returns>
    public static GeneratedAssembly Load(CSharpCompilation compilation, params IEnumerable<byte[]> others)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException("The compilation does not build:\n" + string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));

        image.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName);
        foreach (var other in others)
            context.LoadFromStream(new MemoryStream(other));

        return new(context, context.LoadFromStream(image));
    }

    /// <summary>Returns one of the referenced assemblies that were passed as images.</summary>
    /// <param name="name">The simple name.</param>
    /// <returns>The assembly.</returns>
    public Assembly Other(string name) => _context.Assemblies.First(other => other.GetName().Name == name);

    /// <summary>Finds a type.</summary>
    /// <param name="name">Its full name.</param>
    /// <returns>The type.</returns>
    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    /// <summary>Reads a static property, such as <c>QemuMachine.PcI440Fx_4_2</c>.</summary>
    /// <param name="type">The full name of the type.</param>
    /// <param name="property">The property.</param>
    /// <returns>Its value; as dynamic, its members can be called by name.</returns>
    public dynamic? Static(string type, string property) =>
        (Type(type).GetProperty(property, BindingFlags.Public | BindingFlags.Static)
            ?? throw new InvalidOperationException($"{type} has no public static property '{property}'.")).GetValue(null);

    /// <summary>
    /// Calls a static method without overloads. A method that cannot be called by reflection, such as one that takes a span, is called from a
    /// method that the test adds to its definitions.
    /// </summary>
    /// <param name="type">The full name of the type.</param>
    /// <param name="method">The method.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it returns.</returns>
    public dynamic? Call(string type, string method, params object?[] arguments) =>
        Type(type).InvokeMember(
            method, BindingFlags.Public | BindingFlags.Static | BindingFlags.InvokeMethod | BindingFlags.DoNotWrapExceptions, null, null, arguments);
}
