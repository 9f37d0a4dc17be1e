namespace MachineTypes.Model.Rules;

/// <summary>How messages name a type.</summary>
internal static class TypeName
{
    /// <summary>The type's own name: <c>QemuMachine</c> for <c>global::Vmm.QemuMachine</c>.</summary>
    public static string Short(string fullName)
    {
        var arguments = fullName.IndexOf('<');
        var name = arguments < 0 ? fullName : fullName.Substring(0, arguments);
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1).TrimStart('@') + (arguments < 0 ? "" : fullName.Substring(arguments));
    }
}
