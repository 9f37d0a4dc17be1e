using MachineTypes;
namespace T2;
class Holder { public QemuMachine Machine { get; set; } public QemuMachine F; public void Upgrade() { Machine = QemuMachine.PcI440Fx_5_0; } public static Holder Current { get; } = new(); public static QemuMachine Mach { get; set; } }
struct SHolder { public QemuMachine Machine { get; set; } public QemuMachine F; }
record Vm(QemuMachine Machine, string Name) { public Vm Up() => this with { Machine = QemuMachine.PcI440Fx_5_0 }; }
readonly record struct SVm(QemuMachine Machine, string Name);
class M {
  void M01(Holder a, QemuMachine o) { var b = a; if (a.Machine.RequiresMemdev) return; b.Machine = o; 
     Api.Old(a.Machine); //! MT3004
  }
  void M02(Holder a, QemuMachine o) { var b = a; if (b.Machine.RequiresMemdev) return; a.Machine = o; 
     Api.Old(b.Machine); //! MT3004
  }
  void M03(SHolder a, QemuMachine o) { var b = a; if (a.Machine.RequiresMemdev) return; b.Machine = o; Api.Old(a.Machine); //ok
     Api.Old(b.Machine); //! MT3004
  }
  void M04(SHolder a, QemuMachine o) { var b = a; if (a.Machine.RequiresMemdev) return; a.Machine = o; 
     Api.Old(a.Machine); //! MT3004
     Api.Old(b.Machine); //ok
  }
  void M05(Vm v, QemuMachine o) { if (v.Machine.RequiresMemdev) return; var w = v with { Machine = o }; 
     Api.Old(w.Machine); //! MT3004
     Api.Old(v.Machine); //ok
  }
  void M06(SVm v, QemuMachine o) { if (v.Machine.RequiresMemdev) return; var w = v with { Machine = o }; 
     Api.Old(w.Machine); //! MT3004
     Api.Old(v.Machine); //ok
  }
  void M07(Vm v, QemuMachine o) { if (v.Machine.RequiresMemdev) return; var w = v with { Name = "x" }; Api.Old(w.Machine); //ok
  }
  void M08(Vm v, QemuMachine o) { var w = v with { Machine = QemuMachine.PcI440Fx_4_2 }; Api.Old(w.Machine); //ok
     Api.Old(v.Machine); //! MT3004
  }
  void M09(Vm v) { if (v.Machine.RequiresMemdev) return; v = v.Up(); 
     Api.Old(v.Machine); //! MT3004
  }
  void M10(Holder h) { if (!h.Machine.RequiresMemdev) { h.Upgrade(); if (h.Machine.RequiresMemdev) { Console.WriteLine(); } } //ok
  }
  void M11(QemuMachine o) { var h = new Holder { Machine = o }; if (o.RequiresMemdev) return; Api.Old(h.Machine); } //ok
  void M12(QemuMachine o) { if (o.RequiresMemdev) return; var h = new Holder { Machine = o, F = o }; Api.Old(h.Machine); Api.Old(h.F); } //ok
  void M13() { if (Holder.Current.Machine.RequiresMemdev) return; Api.Old(Holder.Current.Machine); } //ok
  void M14() { if (Holder.Mach.RequiresMemdev) return; Api.Old(Holder.Mach); } //ok
  static readonly QemuMachine Def = QemuMachine.PcI440Fx_4_2;
  static QemuMachine Def2 => QemuMachine.PcI440Fx_4_2;
  static readonly QemuMachine[] Legacy = [QemuMachine.PcI440Fx_4_2, QemuMachine.PcI440Fx_4_1];
  void M15() { Api.Old(Def); } //ok
  void M16() { Api.Old(Def2); } //ok
  void M17(QemuMachine m) { if (Legacy.Contains(m)) Api.Old(m); } //ok
  void M18() { foreach (var m in Legacy) Api.Old(m); } //ok
  void M19(QemuMachine m) { List<QemuMachine> l = [QemuMachine.PcI440Fx_4_2]; l.Add(m); if (l.Contains(m)) 
     Api.Old(m); //! MT3004
     foreach (var q in l) 
        Api.Old(q); //! MT3004
  }
  void M20(QemuMachine m) { QemuMachine[] l = [QemuMachine.PcI440Fx_4_2]; Fill(l); if (l.Contains(m)) 
     Api.Old(m); //! MT3004
  }
  static void Fill(QemuMachine[] l) => l[0] = QemuMachine.PcI440Fx_5_0;
  void M21(QemuMachine m) { QemuMachine[] l = [QemuMachine.PcI440Fx_4_2]; l[0] = QemuMachine.PcI440Fx_5_0; if (l.Contains(m)) 
     Api.Old(m); //! MT3004
  }
  void M22(QemuMachine m) { QemuMachine[] l = [QemuMachine.PcI440Fx_4_2]; var k = l; k[0] = QemuMachine.PcI440Fx_5_0; if (l.Contains(m)) 
     Api.Old(m); //! MT3004
  }
  void M23(QemuMachine m) { HashSet<QemuMachine> l = [QemuMachine.PcI440Fx_4_2, QemuMachine.PcQ35_4_2]; if (l.Contains(m)) Api.Old(m); //ok
     var h2 = new HashSet<QemuMachine> { QemuMachine.PcI440Fx_4_2 }; if (h2.Contains(m)) Api.Old(m); //ok
     if (new[] { QemuMachine.PcI440Fx_4_2 }.Contains(m)) Api.Old(m); //ok
     Span<QemuMachine> sp = [QemuMachine.PcI440Fx_4_2]; if (sp.Contains(m)) Api.Old(m); //ok
     if (System.Collections.Immutable.ImmutableArray.Create(QemuMachine.PcI440Fx_4_2).Contains(m)) Api.Old(m); //ok
  }
  void M24(List<QemuMachine> l) { for (int i = 0; i < l.Count; i++) { if (!l[i].RequiresMemdev) Api.Old(l[i]); } } //ok
  void M25(List<QemuMachine> l, int i) { if (!l[i].RequiresMemdev) Api.Old(l[i]); } //ok
  void M26(Dictionary<string, QemuMachine> d) { if (!d["a"].RequiresMemdev) Api.Old(d["a"]); if (d.TryGetValue("a", out var m) && !m.RequiresMemdev) Api.Old(m); } //ok
  void M27(List<Holder> l) { foreach (var h in l) { if (h.Machine.RequiresMemdev) continue; Api.Old(h.Machine); } } //ok
  void M28(List<QemuMachine> l) { foreach (var m in l.Where(x => !x.RequiresMemdev)) Api.Old(m); } //ok
  void M29(List<QemuMachine> l) { var q = l.Where(m => !m.RequiresMemdev).Select(m => Api.Old(m)).ToList(); } //ok
  void M30(List<QemuMachine> l) { var q = (from m in l where !m.RequiresMemdev select Api.Old(m)).ToList(); } //ok
  void M31(List<QemuMachine> l) { var q = l.Select(m => m.RequiresMemdev ? 0 : Api.Old(m)).ToList(); } //ok
  void M32(List<QemuMachine> l) { var f = l.FirstOrDefault(m => !m.RequiresMemdev); Api.Old(f); } //ok
  void M33(List<QemuMachine> l) { if (l.All(m => !m.RequiresMemdev)) foreach (var m in l) Api.Old(m); } //ok
  void M34((QemuMachine Machine, int N) t) { if (!t.Machine.RequiresMemdev) Api.Old(t.Machine); var (a, b) = t; if (!a.RequiresMemdev) Api.Old(a); } //ok
  void M35(QemuMachine m) { var t = (m, 1); if (!t.m.RequiresMemdev) Api.Old(t.m); if (!m.RequiresMemdev) Api.Old(t.m); } //ok
  void M36(QemuMachine m) { var t = new { m }; if (!t.m.RequiresMemdev) Api.Old(t.m); } //ok
  void M37(KeyValuePair<string, QemuMachine> kv) { if (!kv.Value.RequiresMemdev) Api.Old(kv.Value); } //ok
  void M38(Lazy<QemuMachine> z) { if (!z.Value.RequiresMemdev) Api.Old(z.Value); } //ok
  async Task M39(Task<QemuMachine> t) { var m = await t; if (m.RequiresMemdev) return; await Task.Yield(); Api.Old(m); if (!(await t).RequiresMemdev) 
     Api.Old(await t); //! MT3004
  }
  QemuMachine this[int i] => default; QemuMachine this[string i] { get => default; set { } }
  void M40(QemuMachine o) { if (!this["a"].RequiresMemdev) { Api.Old(this["a"]); //ok
     this["a"] = o; 
     Api.Old(this["a"]); //! MT3004
  } }
  QemuMachine _f; QemuMachine P => _f;
  void M41(QemuMachine o) { if (P.RequiresMemdev) return; _f = o; 
     Api.Old(P); //! MT3004
  }
  void M42(QemuMachine o) { if (_f.RequiresMemdev) return; Reset(); Api.Old(_f); void Reset() { } } //ok
  void M43(QemuMachine o) { if (_f.RequiresMemdev) return; Reset(); 
     Api.Old(_f); //! MT3004
     void Reset() { _f = o; } }
  void M44(QemuMachine o) { Action r = () => _f = o; if (_f.RequiresMemdev) return; r(); 
     Api.Old(_f); //! MT3004
  }
  void M45(Holder h, QemuMachine o) { if (h.Machine.RequiresMemdev) return; h = new Holder { Machine = o }; 
     Api.Old(h.Machine); //! MT3004
  }
  void M46(Holder? h) { if (h?.Machine is not { RequiresMemdev: false }) return; Api.Old(h.Machine); } //ok
  void M47(Holder? h) { h?.Machine = QemuMachine.PcI440Fx_4_2; if (h != null) Api.Old(h.Machine); } // ok or warn
  void M48(Holder h, QemuMachine o) { (h.Machine, h.F) = (o, o); if (h.Machine.RequiresMemdev) return; Api.Old(h.Machine); (h.Machine, h.F) = (o, o); 
     Api.Old(h.Machine); //ok
  }
  void M49(ref QemuMachine m, in QemuMachine n, ref readonly QemuMachine p, out QemuMachine q) { q = n; if (m.RequiresMemdev || n.RequiresMemdev || p.RequiresMemdev || q.RequiresMemdev) return; Api.Old(m); Api.Old(n); Api.Old(p); Api.Old(q); } //! MT3006
  void M50(QemuMachine m) { if (m.Release < QemuRelease.V5_0 && m.Family == "pc-i440fx") Api.Old(m); //ok
    if (m.Name.StartsWith("pc-q35-")) Api.Old(m); //ok
    if (m == QemuMachine.PcI440Fx_4_2 || m == QemuMachine.PcQ35_4_0) Api.Old(m); //ok
    if (m is { Name: "pc-i440fx-4.2" or "pc-i440fx-4.1" }) Api.Old(m); //ok
    if (m.Name is "pc-i440fx-4.2") Api.Old(m); //ok
    switch (m.Name) { case "pc-i440fx-4.2": case "pc-i440fx-4.0": Api.Old(m); break; } //ok
    switch (m.Family) { case "pc-i440fx": 
       Api.Old(m); //! MT3004
       break; case "pc-q35": Api.Old(m); break; } //ok
    if (m.CpuMax > 255) { Api.HotAdd(m); Api.Old(m); } //ok
    if (m.CpuMax is >= 256 and < 300) Api.HotAdd(m); //ok
    if (m.CompareTo(QemuMachine.PcI440Fx_5_0) < 0 && m.Family == "pc-i440fx") Api.Old(m); //ok
    if (m.DefaultNic == "e1000e") Api.Old(m); //ok
    if (string.Equals(m.Family, "pc-q35", StringComparison.Ordinal)) Api.Old(m); //ok
    if (m.Family.Equals("pc-q35")) Api.Old(m); //ok
    if (m.Name.StartsWith("pc-q35", StringComparison.Ordinal)) Api.Old(m); //ok
    if (m.Release.CompareTo(QemuRelease.V5_0) < 0) Api.Old(m); //ok
    if (m.Release <= QemuRelease.V4_2) Api.Old(m); //ok
    if (m.Release.Version == "4.2") Api.Old(m); //ok
    if (m.ToString() == "pc-i440fx-4.2") Api.Old(m); //ok
    if (m.Equals(QemuMachine.PcI440Fx_4_2)) Api.Old(m); if (Equals(m, QemuMachine.PcI440Fx_4_2)) Api.Old(m); //ok
    if (m == default) Api.Old(m); if (m == QemuMachine.Parse("pc-i440fx-4.2")) Api.Old(m); //! MT3007
  }
}
