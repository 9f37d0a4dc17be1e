using MachineTypes.RulePages;

// Writes docs/rules/README.md, the head of each rule's page, and the files of the analysis modes from the analyzers.
foreach (var (path, before, after) in RuleDocs.All(RuleDocs.FindFolder(AppContext.BaseDirectory)))
{
    if (before != after)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, after);
        Console.WriteLine($"{Path.GetFileName(path)} {(before.Length == 0 ? "made" : "written")}");
    }
}
