using MachineTypes; using MachineTypes.Qemu;
class T { static void W([MachineTypeName<X86_64Machine>] string name) { } static void G(X86_64Machine m) { }
  void F() { W("pc-i440fx-2.4"); //! MT3002 MT3007
   W("pc-q35-11.0"); //! MT3003 MT3007
   G(X86_64Machine.PcI440Fx_2_4); //! MT3002
   X86_64Machine[] a = [X86_64Machine.PcI440Fx_2_4]; //! MT3002
   var b = new[] { X86_64Machine.PcQ35_11_0 }; //! MT3003
   var c = new List<X86_64Machine> { X86_64Machine.PcQ35_11_0 }; //! MT3003
   var d = new Dictionary<string, X86_64Machine> { ["x"] = X86_64Machine.PcQ35_11_0 }; //! MT3003
   if (b[0] is { Name: "pc-q35-9.9" }) { } //! MT3001
   var e = (X86_64Machine.PcQ35_11_0, 1); //! MT3003
   G(b[0] == default ? X86_64Machine.PcQ35_11_0 : b[0]); //! MT3003
   X86_64Machine[] z = [.. a, X86_64Machine.PcQ35_11_0]; //! MT3003
   _ = b[0] switch { _ => X86_64Machine.PcQ35_11_0 }; //! MT3003
   a[0] = X86_64Machine.PcQ35_11_0; //! MT3003
   Func<X86_64Machine> fn = () => X86_64Machine.PcQ35_11_0; //! MT3003
   X86_64Machine? n = X86_64Machine.PcQ35_11_0; //! MT3003
   object o = X86_64Machine.PcQ35_11_0; //! MT3003
   Lazy<X86_64Machine> lz = new(X86_64Machine.PcQ35_11_0); //! MT3003
   c.Add(X86_64Machine.PcQ35_11_0); //! MT3003
   } }
