using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>Reads the definition of a guest from QEMU arguments.</summary>
internal static class QemuArguments
{
    /// <summary>Reads arguments.</summary>
    /// <param name="words">The arguments, without the binary.</param>
    /// <param name="guest">The guest to fill in. What the arguments do not specify is left unchanged.</param>
    public static void Read(IEnumerable<Word> words, Guest guest)
    {
        var cpus = new CpuCount();
        string? option = null;
        foreach (var word in words)
        {
            // None of the values below starts with a dash, so a word that does is an option, even if an unknown option takes it as its value. QEMU accepts one dash or two.
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
                        cpus.Add(setting.Key, setting);
                    break;
                case "numa":
                    ReadNuma(word, guest);
                    break;
            }

            option = null;
        }

        guest.MaxCpus = cpus.Maximum() ?? guest.MaxCpus;
    }

    private static void ReadMachine(Word word, Guest guest, CpuCount cpus)
    {
        var isFirst = true;
        foreach (var setting in OptionList.Read(word))
        {
            if (setting.Key == "type" || (setting.Key.Length == 0 && isFirst))
                guest.Machine = setting.IsKnown && setting.Value.Length > 0 ? new(setting.Value, setting.Position) : null;
            else if (setting.Key.StartsWith("smp.", StringComparison.Ordinal))
                cpus.Add(setting.Key["smp.".Length..], setting);

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
