namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Reads from the arguments of a QEMU what a guest is to have.</summary>
internal static class QemuArguments
{
    /// <summary>Reads them into a guest.</summary>
    /// <param name="words">The arguments, without the binary.</param>
    /// <param name="guest">The guest; what it had is kept where the arguments say nothing of it.</param>
    public static void Read(IEnumerable<Word> words, Guest guest)
    {
        var cpus = new CpuCount();
        string? option = null;
        foreach (var word in words)
        {
            // None of the values begins with a dash: what does is an option, also where one that we do not know takes it for its value. Two dashes are one.
            if (word.Text.StartsWith('-'))
            {
                option = word.Text.AsSpan(word.Text.StartsWith("--", StringComparison.Ordinal) ? 2 : 1) switch
                {
                    "machine" or "M" => "machine",
                    "smp" => "smp",
                    "numa" => "numa",
                    _ => null,
                };
                continue;
            }

            switch (option)
            {
                case "machine":
                    ReadMachine(word, guest, cpus);
                    break;
                case "smp":
                    foreach (var setting in OptionList.Read(word))
                        cpus.Take(setting.Key, setting);
                    break;
                case "numa":
                    ReadNuma(word, guest);
                    break;
            }

            option = null;
        }

        guest.MostCpus = cpus.Most() ?? guest.MostCpus;
    }

    private static void ReadMachine(Word word, Guest guest, CpuCount cpus)
    {
        var isFirst = true;
        foreach (var setting in OptionList.Read(word))
        {
            if (setting.Key == "type" || (setting.Key.Length == 0 && isFirst))
                guest.Machine = setting.IsKnown && setting.Value.Length > 0 ? new(setting.Value, setting.Position) : null;
            else if (setting.Key.StartsWith("smp.", StringComparison.Ordinal))
                cpus.Take(setting.Key["smp.".Length..], setting);

            isFirst = false;
        }
    }

    private static void ReadNuma(Word word, Guest guest)
    {
        List<Setting> settings = [.. OptionList.Read(word)];
        var isNode = settings is [{ Key: "", Value: "node" }, ..] || settings.Exists(setting => setting is { Key: "type", Value: "node" });
        if (isNode && settings.Find(setting => setting.Key == "mem") is { Key: not null } mem)
            guest.NumaMem.Add(mem.Position);
    }
}
