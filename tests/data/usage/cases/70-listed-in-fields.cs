using MachineTypes;

class ListedInFields70
{
    static readonly QemuMachine[] Old = { QemuMachine.PcI440Fx_4_2, QemuMachine.PcQ35_5_0 };
    static readonly QemuMachine[] Mixed = { QemuMachine.PcI440Fx_4_2, QemuMachine.PcI440Fx_5_0 };
    static readonly QemuMachine[] Empty = { };
    static QemuMachine[] changing = { QemuMachine.PcI440Fx_4_2 };

    static void Test(QemuMachine m)
    {
        if (Old.Contains(m)) Api.Old(m);
        if (Mixed.Contains(m))
            Api.Old(m); //! MT3004
        if (Empty.Contains(m))
            Api.Old(m); //! MT3004
        changing[0] = m;
        if (changing.Contains(m))
            Api.Old(m); //! MT3004
        foreach (var old in Old)
            Api.Old(old);
        foreach (var each in Mixed)
            Api.Old(each); //! MT3004
        QemuMachine[] local = { QemuMachine.PcI440Fx_4_2, QemuMachine.PcQ35_5_0 };
        if (local.Contains(m)) Api.Old(m);
        foreach (var old in local)
            Api.Old(old);
    }
}
