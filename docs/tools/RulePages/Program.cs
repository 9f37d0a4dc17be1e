using MachineTypes.RulePages;

// Writes docs/rules/README.md and the head of each rule's page from the analyzers.
foreach (var (path, before, after) in RuleDocs.All(RuleDocs.FindFolder(AppContext.BaseDirectory)))
{
    if (before != after)
    {
        File.WriteAllText(path, after);
        Console.WriteLine($"{Path.GetFileName(path)} {(before.Length == 0 ? "made" : "written")}");
    }
}
