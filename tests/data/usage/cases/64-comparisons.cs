using MachineTypes;

class Comparisons64
{
    static void Numbers(QemuMachine m)
    {
        if (m.CpuMax > 255) Api.Old(m);
        if (m.CpuMax >= 256) Api.Old(m);
        if (m.CpuMax > 254)
            Api.Old(m); //! MT3004
        if (m.CpuMax >= 255)
            Api.Old(m); //! MT3004
        if (m.CpuMax < 288)
            Api.Old(m); //! MT3004
        if (m.CpuMax <= 255)
            Api.Old(m); //! MT3004
        if (m.CpuMax < 256) { } else Api.Old(m);
        if (m.CpuMax <= 255) { } else Api.Old(m);
        if (288 > m.CpuMax)
            Api.Old(m); //! MT3004
        if (255 < m.CpuMax) Api.Old(m);
        if (288 <= m.CpuMax) Api.Old(m);
        if (m.CpuMax == 288) Api.Old(m);
        if (m.CpuMax != 255) Api.Old(m);
        if (m.CpuMax != 288)
            Api.Old(m); //! MT3004
        if (m.CpuMax is 288) Api.Old(m);
        if (m.CpuMax is > 255 and <= 288) Api.Old(m);
        if (m.CpuMax is >= 255 and < 289)
            Api.Old(m); //! MT3004
        if (m.CpuMax is not 255) Api.Old(m);
        if (m.CpuMax is < 255 or > 287) Api.Old(m);
    }

    static void Releases(QemuMachine m)
    {
        if (m.Release < QemuRelease.V5_0) Api.Old(m);
        if (m.Release <= QemuRelease.V4_2) Api.Old(m);
        if (m.Release <= QemuRelease.V5_0)
            Api.Old(m); //! MT3004
        if (m.Release > QemuRelease.V4_2)
            Api.Old(m); //! MT3004
        if (m.Release >= QemuRelease.V5_0)
            Api.Old(m); //! MT3004
        if (m.Release > QemuRelease.V4_1)
            Api.HotAdd(m);
        if (m.Release >= QemuRelease.V4_2) Api.HotAdd(m);
        if (m.Release >= QemuRelease.V4_1)
            Api.HotAdd(m); //! MT3004
        if (QemuRelease.V5_0 > m.Release) Api.Old(m);
        if (QemuRelease.V4_2 >= m.Release) Api.Old(m);
        if (QemuRelease.V4_2 < m.Release)
            Api.Old(m); //! MT3004
        if (m.Release != QemuRelease.V5_0) Api.Old(m);
        if (m.Release == QemuRelease.V5_0)
            Api.Old(m); //! MT3004
    }

    static void Texts(QemuMachine m)
    {
        if (string.IsNullOrEmpty(m.DefaultNic)) Api.Old(m);
        if (!string.IsNullOrEmpty(m.DefaultNic))
            Api.Old(m); //! MT3004
        if (m.Name.EndsWith("-4.2")) Api.Old(m);
        if (m.Name.EndsWith("-5.0"))
            Api.Old(m); //! MT3004
        if (m.Name.Contains("q35")) Api.Old(m);
        if (m.Name.Contains("Q35", StringComparison.OrdinalIgnoreCase)) Api.Old(m);
        if (m.Name.Contains("pc"))
            Api.Old(m); //! MT3004
        if (m.Name.StartsWith("PC-Q35", StringComparison.OrdinalIgnoreCase)) Api.Old(m);
        if (m.Family.Equals("PC-Q35", StringComparison.OrdinalIgnoreCase)) Api.Old(m);
        if (!m.Family.Equals("pc-q35", StringComparison.Ordinal))
            Api.Old(m); //! MT3004
        if (m.Name.ToString() == "pc-i440fx-4.2") Api.Old(m);
        var isOld = m.Family switch { "pc-q35" => true, "pc-i440fx" => m.Release < QemuRelease.V5_0, _ => false };
        if (isOld) Api.Old(m);
        var kind = m.Family switch { "pc-q35" => 1, _ => 2 };
        if (kind == 1) Api.Old(m);
        if (kind == 2)
            Api.Old(m); //! MT3004
    }

    static void Elements(QemuMachine m, List<QemuMachine> list)
    {
        if (m == list.First(x => !x.RequiresMemdev)) Api.Old(m);
        if (list.First(x => !x.RequiresMemdev) == m) Api.Old(m);
        if (m == list.First(x => x.RequiresMemdev))
            Api.Old(m); //! MT3004
        if (m != list.First(x => !x.RequiresMemdev))
            Api.Old(m); //! MT3004
    }

    static void Machines(QemuMachine m, QemuMachine o, QemuMachine? n)
    {
        if (!o.RequiresMemdev && m == o) Api.Old(m);
        if (!o.RequiresMemdev && o == m) Api.Old(m);
        if (m == o && !o.RequiresMemdev) Api.Old(m);
        if (!o.RequiresMemdev && m != o)
            Api.Old(m); //! MT3004
        if (!o.RequiresMemdev && m.Equals(o)) Api.Old(m);
        if (n == m && !m.RequiresMemdev) Api.Old(m);
        if (n == null)
            Api.Old(m); //! MT3004
        if (n != null && !n.Value.RequiresMemdev) Api.Old(n.Value);
        if (m.CompareTo(QemuMachine.PcI440Fx_4_2) <= 0 && m.Family == "pc-i440fx") Api.Old(m);
        if (m.CompareTo(o) <= 0)
            Api.Old(m); //! MT3004
        if (m.Release.Version == "4.0") Api.Old(m);
        if (m.Release.Version != "4.0")
            Api.Old(m); //! MT3004
        if (m.RequiresMemdev == default(bool)) Api.Old(m);
        if (m.RequiresMemdev != default(bool))
            Api.Old(m); //! MT3004
    }
}
