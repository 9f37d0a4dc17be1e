//HintName: First.g.cs
// 1
