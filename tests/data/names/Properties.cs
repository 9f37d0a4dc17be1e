using MachineTypes;
using MachineTypes.Qemu;

namespace N2;

class Properties
{
    [MachineTypeName<X86_64Machine>] static string P { get; set; } = X86_64Machine.PcQ35_9_2.Name; //ok

    static void F(X86_64Machine m)
    {
        if (m is { Name: "pc-i440fx-9.9" }) { } //! MT3001
        switch (m) { case { Name: "pc-i440fx-9.9" }: break; } //! MT3001
        if (P.Equals("pc-i440fx-9.9")) { } //! MT3001
    }
}
