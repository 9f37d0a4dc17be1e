namespace MachineTypes.Mutation;

/// <summary>The class that is compiled into a mutated project. It turns one mutant on or, in a first run, records which test reaches which mutants.</summary>
internal static class MutantSwitch
{
    /// <summary>The environment variable with the number of the active mutant.</summary>
    public const string Active = "MACHINETYPES_MUTANT";

    /// <summary>The environment variable with the name of the mutated assembly.</summary>
    public const string Assembly = "MACHINETYPES_MUTANT_ASSEMBLY";

    /// <summary>The environment variable with the file to which the tests that reach mutants are appended: test, milliseconds, numbers.</summary>
    public const string Record = "MACHINETYPES_MUTANT_RECORD";

    public const string Source = """
        internal static class Mutants
        {
            public static int Active = int.Parse(System.Environment.GetEnvironmentVariable("MACHINETYPES_MUTANT") ?? "-1");
            private static readonly Recorder Record = System.Environment.GetEnvironmentVariable("MACHINETYPES_MUTANT_RECORD") is { } file ? new Recorder(file) : null;

            public static bool Is(int number)
            {
                Record?.Reach(number);
                return number == Active;
            }

            private sealed class Reached
            {
                public readonly long Start = System.Diagnostics.Stopwatch.GetTimestamp();
                public long End;
                public readonly bool[] Numbers = new bool[100000];
            }

            private sealed class Recorder
            {
                private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Reached> _tests = new();
                private readonly System.Func<object> _context;
                private System.Reflection.PropertyInfo _method;
                [System.ThreadStatic] private static object _last;
                [System.ThreadStatic] private static Reached _lastReached;

                public Recorder(string file)
                {
                    var type = System.Type.GetType("Xunit.TestContext, xunit.v3.core");
                    _context = type is null ? () => null : (System.Func<object>)System.Delegate.CreateDelegate(typeof(System.Func<object>), type.GetProperty("Current").GetGetMethod());
                    _method = type?.GetProperty("TestMethod");
                    System.AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                    {
                        var text = new System.Text.StringBuilder();
                        foreach (var test in _tests)
                        {
                            text.Append(test.Key).Append('\t').Append((test.Value.End - test.Value.Start) * 1000 / System.Diagnostics.Stopwatch.Frequency).Append('\t');
                            for (var i = 0; i < test.Value.Numbers.Length; i++)
                            {
                                if (test.Value.Numbers[i])
                                    text.Append(i).Append(',');
                            }

                            text.Append('\n');
                        }

                        System.IO.File.AppendAllText(file, text.ToString());
                    };
                }

                public void Reach(int number)
                {
                    var context = _context();
                    if (_lastReached is null || !ReferenceEquals(context, _last))
                    {
                        _last = context;
                        _lastReached = _tests.GetOrAdd(Name(context), _ => new Reached());
                    }

                    _lastReached.Numbers[number] = true;
                    _lastReached.End = System.Diagnostics.Stopwatch.GetTimestamp();
                }

                private string Name(object context)
                {
                    var method = context is null ? null : _method.GetValue(context);
                    if (method is null)
                        return "";
                    var owner = Get(method, "TestClass");
                    return owner is null ? "" : Get(owner, "TestClassName") + "." + Get(method, "MethodName");
                }

                // The interface's property: the class may implement it explicitly.
                private static object Get(object instance, string property)
                {
                    foreach (var type in instance.GetType().GetInterfaces())
                    {
                        if (type.GetProperty(property) is { } found)
                            return found.GetValue(instance);
                    }

                    return null;
                }
            }
        }
        """;
}
