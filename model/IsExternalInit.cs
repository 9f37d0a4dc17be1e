// The compiler wants this type for init-only members, which records have; netstandard2.0 has none.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
