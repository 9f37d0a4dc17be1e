using MachineTypes;
using MachineTypes.Qemu;
using System.Diagnostics.CodeAnalysis;
namespace N1;
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
class MAttr : Attribute { public MAttr([MachineTypeName<X86_64Machine>] string n) { } [MachineTypeName<X86_64Machine>] public string? P { get; set; } public MAttr([MachineTypeName<X86_64Machine>] params string[] ns) { } public MAttr() { } }
class Api1 {
  public const string Bad = "pc-q35-9.9"; public const string Good = "pc-q35-9.2"; public const string Prefix = "pc-q35-"; public const string Ver = "9.9";
  public void W([MachineTypeName<X86_64Machine>] string name) { }
  public void WD([MachineTypeName<X86_64Machine>] string name = "pc-q35-9.9") { } //! MT3001
  public void WD2([MachineTypeName<X86_64Machine>] string name = Good) { } //ok
  public void WS([StringSyntax("MachineType")] string name) { }
  public void WN([MachineTypeName<X86_64Machine>] string? name) { }
  public void WSpan([MachineTypeName<X86_64Machine>] ReadOnlySpan<char> name) { }
  public void WU8([MachineTypeName<X86_64Machine>] ReadOnlySpan<byte> name) { }
  public void WArr([MachineTypeName<X86_64Machine>] params string[] names) { }
  public void WEn([MachineTypeName<X86_64Machine>] IEnumerable<string> names) { }
  public void WDict([MachineTypeName<X86_64Machine>] IDictionary<string, int> names) { }
  public void WObj([MachineTypeName<X86_64Machine>] object name) { }
  [MachineTypeName<X86_64Machine>] public string Prop { get; set; } = "pc-q35-9.9"; //! MT3001
  [MachineTypeName<X86_64Machine>] public string Fld = "pc-q35-9.9"; //! MT3001
  [MachineTypeName<X86_64Machine>] public const string C = "pc-q35-9.9"; //! MT3001
  [MachineTypeName<X86_64Machine>] public static readonly string[] List = ["pc-q35-9.2", //! MT3007
     "pc-q35-9.9"]; //! MT3001
  [MachineTypeName<X86_64Machine>] public HashSet<string> Set { get; } = ["pc-q35-9.9"]; //! MT3001
  [MachineTypeName<X86_64Machine>] public List<string> Lst { get; } = new() { "pc-q35-9.9" }; //! MT3001
  [MachineTypeName<X86_64Machine>] public Dictionary<string, int> Dict { get; } = new() { ["pc-q35-9.9"] = 1 }; //! MT3001
  [MachineTypeName<X86_64Machine>] public Dictionary<string, int> Dict2 { get; } = new() { { "pc-q35-9.9", 1 } }; //! MT3001
  [return: MachineTypeName<X86_64Machine>] public string R(int k) { if (k == 1) return "pc-q35-9.9"; //! MT3001
     return k switch { 2 => "pc-q35-9.9", //! MT3001
       _ => Bad }; } //! MT3001
  [return: MachineTypeName<X86_64Machine>] public string R2() => "pc-q35-9.9"; //! MT3001
  [return: MachineTypeName<X86_64Machine>] public IEnumerable<string> R3() { yield return "pc-q35-9.9"; } //! MT3001
  [return: MachineTypeName<X86_64Machine>] public async Task<string> R4() { await Task.Yield(); return "pc-q35-9.9"; } //! MT3001
  [return: MachineTypeName<X86_64Machine>] public ValueTask<string> R5() => new("pc-q35-9.9"); // wish
  public void N(string s, bool b, QemuRelease r) {
    W("pc-q35-9.9"); //! MT3001
    W(Bad); //! MT3001
    W(Prefix + "9.9"); //! MT3001
    W($"{Prefix}{Ver}"); //! MT3001
    W($"pc-q35-9.9"); //! MT3001
    W(@"pc-q35-9.9"); //! MT3001
    W("""pc-q35-9.9"""); //! MT3001
    W("""
      pc-q35-9.9
      """); //line
    W($"""pc-q35-{Ver}"""); //! MT3001
    W(b ? "pc-q35-9.9" : Good); //! MT3001
    W(s ?? "pc-q35-9.9"); //! MT3001
    W((("pc-q35-9.9"))); //! MT3001
    W((string)"pc-q35-9.9"); //! MT3001
    W("pc-q35-9.9"!); //! MT3001
    W(name: "pc-q35-9.9"); //! MT3001
    W(nameof(N)); //! MT3001
    W(""); //! MT3001
    W("PC-Q35-9.2"); //! MT3001
    W("pc-q35-9.2 "); //! MT3001
    W("q35"); //ok
    W("pc"); //ok
    W($"pc-q35-{r}"); //ok
    W("pc-q35-" + s); //ok
    W("none"); //? 
    W("isapc"); //! MT3007
    WN(null); //ok
    WS("pc-q35-9.9"); // many catalogs: ambiguous
    WSpan("pc-q35-9.9"); //! MT3001
    WSpan("pc-q35-9.9".AsSpan()); //! MT3001
    WU8("pc-q35-9.9"u8); //! MT3001
    WArr("pc-q35-9.2", //! MT3007
        "pc-q35-9.9"); //! MT3001
    WArr(["pc-q35-9.9"]); //! MT3001
    WArr(new[] { "pc-q35-9.9" }); //! MT3001
    WEn(["pc-q35-9.9"]); //! MT3001
    WEn(new List<string> { "pc-q35-9.9" }); //! MT3001
    WEn(new[] { Bad }); //! MT3001
    WObj("pc-q35-9.9"); //! MT3001
    Prop = "pc-q35-9.9"; //! MT3001
    Prop ??= "pc-q35-9.9"; //! MT3001
    Prop += "x"; //ok
    (Prop, _) = ("pc-q35-9.9", 1); //! MT3001
    if (Prop == "pc-q35-9.9") { } //! MT3001
    if ("pc-q35-9.9" != Prop) { } //! MT3001
    if (Prop is "pc-q35-9.9" or "pc-q35-9.2") { } //! MT3001
    if (Prop is not Bad) { } //! MT3001
    switch (Prop) { case "pc-q35-9.9": break; //! MT3001
       case "pc-q35-9.2": break; //ok
       case Prefix + "9.8": break; } //! MT3001
    _ = Prop switch { "pc-q35-9.8" => 1, //! MT3001
       "q35" => 2, _ => 3 }; //ok
    if (Prop.Equals("pc-q35-9.9")) { } //! MT3001
    if (string.Equals(Prop, "pc-q35-9.9", StringComparison.Ordinal)) { } //! MT3001
    if (Prop.StartsWith("pc-q35-")) { } //ok
    if (this is { Prop: "pc-q35-9.9" }) { } //! MT3001
    if (Dict.ContainsKey("pc-q35-9.9")) { } // ?
    if (Dict.TryGetValue("pc-q35-9.9", out _)) { } // ?
    _ = Dict["pc-q35-9.9"]; // ?
    if (List.Contains("pc-q35-9.9")) { } // ?
    if (Set.Contains("pc-q35-9.9")) { } // ?
    Set.Add("pc-q35-9.9"); // ?
    var x = new Api1 { Prop = "pc-q35-9.9" }; //! MT3001
    X86_64Machine.Parse("pc-q35-9.9"); //! MT3001
    X86_64Machine.Parse("pc-q35-9.9"u8); //! MT3001
    X86_64Machine.Parse("pc-q35-9.9".AsSpan()); //! MT3001
    X86_64Machine.TryParse("pc-q35-9.9", out _); //ok
    X86_64Machine.Parse("pc-q35-9.2"); //! MT3007
    _ = X86_64Machine.PcQ35_9_2.Name == "pc-q35-9.9"; //! MT3001
    W("virt-9.2"); //! MT3001
    Func<string, int> f = n => { W("pc-q35-9.9"); return 1; }; //! MT3001
    const string loc = "pc-q35-9.9"; W(loc); //! MT3001
    var v = "pc-q35-9.9"; W(v); //ok
    W("pc-q35-9.2"); //! MT3007
    W("pc-i440fx-2.4"); //! MT3002 MT3007
    W("pc-i440fx-1.0"); //! MT3003 MT3007
    W("pc-q35-11.0"); //! MT3003 MT3007
    W(X86_64Machine.PcI440Fx_2_4.Name); //! MT3002
    G(X86_64Machine.PcI440Fx_2_4); //! MT3002
    G(X86_64Machine.PcQ35_11_0); //! MT3003
    if (X86_64Machine.PcI440Fx_2_4 == default) { } //ok
    G(b ? X86_64Machine.PcI440Fx_2_4 : default); //! MT3002
    var mm = X86_64Machine.PcI440Fx_2_4; //! MT3002
    X86_64Machine[] arr = [X86_64Machine.PcI440Fx_2_4]; //! MT3002
    if (mm is { Name: "pc-i440fx-2.4" }) { } //ok
    if (arr.Contains(X86_64Machine.PcI440Fx_2_4)) { } //? comparison 
    switch (mm.Name) { case "pc-i440fx-2.4": break; } //ok
    var t = (X86_64Machine.PcI440Fx_2_4, 1); //! MT3002
    _ = new { X86_64Machine.PcI440Fx_2_4 }; //! MT3002
    _ = nameof(X86_64Machine.PcI440Fx_2_4); //ok
    var y = X86_64Machine.PcI440Fx_2_4.CpuMax; //?
    X86_64Machine.Check(X86_64Machine.PcI440Fx_2_4, LibvirtRelease.V6_5_0); //?
    _ = X86_64Machine.PcI440Fx_2_4.IsDeprecated(QemuRelease.V10_0); //?
  }
  void G(X86_64Machine m) { }
  X86_64Machine Ret() => X86_64Machine.PcI440Fx_2_4; //! MT3002
  void Def(X86_64Machine m = default) { }
  [MAttr("pc-q35-9.9")] //! MT3001
  [MAttr(P = "pc-q35-9.9")] //! MT3001
  [MAttr("pc-q35-9.2", "pc-q35-9.9")] //! MT3001
  [MAttr("pc-i440fx-2.4")] //! MT3002
  void At() { }
}
record Rec1([MachineTypeName<X86_64Machine>] string Name) { }
record Rec2([property: MachineTypeName<X86_64Machine>] string Name) { }
class Use1 { void F(Rec1 r, Rec2 q) { _ = new Rec1("pc-q35-9.9"); //! MT3001
   _ = r with { Name = "pc-q35-9.9" }; //! MT3001
   if (r.Name == "pc-q35-9.9") { } //! MT3001
   if (q.Name == "pc-q35-9.9") { } //! MT3001
   _ = new Rec2("pc-q35-9.9"); // ?
   var json = """{ "machine": "pc-q35-9.9" }"""; //ok
   } }
