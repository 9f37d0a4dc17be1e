using MachineTypes;

class Recursive89
{
    static bool Same(QemuMachine m) => !m.RequiresMemdev && Same(m);
    static bool One(QemuMachine m) => !m.RequiresMemdev && Other(m);
    static bool Other(QemuMachine m) => One(m) || m.CpuMax > 1;

    // Whichever of them is asked for first.
    static void Uses(QemuMachine m)
    {
        if (Same(m))
            Api.Old(m); //! MT3004
        if (Other(m))
            Api.Old(m); //! MT3004
        if (One(m))
            Api.Old(m); //! MT3004
        if (Outer(m))
            Api.Old(m); //! MT3004
    }

    static bool First(QemuMachine m) => !m.RequiresMemdev && Second(m);
    static bool Second(QemuMachine m) => First(m) || m.CpuMax > 1;
    static bool Outer(QemuMachine m) => !m.RequiresMemdev && Other(m);
    static bool Innocent(QemuMachine m) => !m.RequiresMemdev && m.CpuMax > 1;
    static bool OfInnocent(QemuMachine m) => m.CpuMax > 1 && Innocent(m);

    static void UsesInOrder(QemuMachine m)
    {
        if (First(m))
            Api.Old(m); //! MT3004
        if (Second(m))
            Api.Old(m); //! MT3004
        if (OfInnocent(m)) Api.Old(m);
        if (Innocent(m)) Api.Old(m);
    }
}
