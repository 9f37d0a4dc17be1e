namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Marked;

/// <summary>How code sees the definitions and libraries that it uses.</summary>
public enum Arrangement
{
    /// <summary>As files of its own project.</summary>
    OneProject,

    /// <summary>As projects that an editor has open: by their compilations.</summary>
    Editor,

    /// <summary>As projects that a build has compiled: by their reference assemblies.</summary>
    Build,
}
