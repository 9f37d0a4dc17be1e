using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Testing;

/// <summary>Walks everything that a value refers to, including private fields, in search of objects that must not outlive a compilation.</summary>
public static class ObjectGraph
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <summary>Finds the paths by which a value reaches symbols, syntax, locations or diagnostics.</summary>
    /// <param name="name">The start of each path: the name of the object that has the value.</param>
    /// <param name="value">The value.</param>
    /// <returns>A path for each such object, with its type.</returns>
    public static IReadOnlyList<string> FindCompilerObjects(string name, object value)
    {
        var found = new List<string>();
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(string Path, object Node)>([(name, value)]);
        while (pending.TryPop(out var next))
        {
            var (path, node) = next;
            var type = node.GetType();
            if (BelongsToCompilation(node))
            {
                found.Add($"{path}: {type.Name}");
                continue;
            }

            // A boxed value is a new object each time, but no value can contain itself.
            if (IsLeaf(node, type) || (!type.IsValueType && !visited.Add(node)))
                continue;

            if (node is Array array)
                Push(pending, path, array);
            else
                Push(pending, path, node, type);
        }

        return found;
    }

    private static bool BelongsToCompilation(object node) =>
        node is ISymbol or SyntaxNode or SyntaxTree or Location or SyntaxReference or AttributeData or Compilation or SemanticModel or Diagnostic or SyntaxToken or SyntaxTrivia;

    private static bool IsLeaf(object node, Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer || node is string or MemberInfo or Assembly or Module;

    private static void Push(Stack<(string Path, object Node)> pending, string path, Array array)
    {
        var index = 0;
        foreach (var element in array)
        {
            if (element is not null)
                pending.Push(($"{path}[{index}]", element));
            index++;
        }
    }

    private static void Push(Stack<(string Path, object Node)> pending, string path, object node, Type type)
    {
        foreach (var field in Fields.GetOrAdd(type, FieldsOf))
        {
            if (field.GetValue(node) is { } value)
                pending.Push(($"{path}.{field.Name}", value));
        }
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        // Private fields of a base class are not among those of the class itself.
        var fields = new List<FieldInfo>();
        for (var current = type; current is not null; current = current.BaseType)
            fields.AddRange(current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));

        return [.. fields.Where(field => !field.FieldType.IsPrimitive && !field.FieldType.IsPointer && !field.FieldType.IsByRefLike)];
    }
}
