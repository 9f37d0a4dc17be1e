//HintName: Second.g.cs
// 2: ü
