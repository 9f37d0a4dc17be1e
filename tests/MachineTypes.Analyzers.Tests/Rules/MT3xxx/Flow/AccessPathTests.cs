using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>When two access paths are one, and when a write to one changes what the other names.</summary>
public sealed class AccessPathTests
{
    private static readonly INamedTypeSymbol Code = CSharpCompilation.Create(
        "Code",
        [CSharpSyntaxTree.ParseText("class Code { int[] A; int[] B { get; set; } (int X, int Y) Pair; int this[int index] => 0; event System.Action E; }")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]).GetTypeByMetadataName("Code")!;

    private static readonly ISymbol A = Member("A"), B = Member("B"), Indexer = Member("this[]");

    private static readonly AccessPath This = AccessPath.This, VarA = AccessPath.Of(A), VarB = AccessPath.Of(B);

    // Each is made twice.
    private static readonly Func<AccessPath>[] Different =
    [
        () => AccessPath.This, () => AccessPath.Element, () => AccessPath.Of(A), () => AccessPath.Of(B), () => This.Member(A), () => This.Member(B), () => VarA.Member(A), () => This.Member(A).Member(A),
        () => This.At(A, "0"), () => This.At(A, "1"), () => This.At(A, VarA), () => This.At(A, VarB), () => This.At(B, "0"), () => This.Each(), () => This.TupleElement(0), () => This.TupleElement(1), () => This.IsNull(),
    ];

    [Fact]
    public void Paths_of_the_same_parts_are_equal()
    {
        for (var i = 0; i < Different.Length; i++)
        {
            for (var j = 0; j < Different.Length; j++)
            {
                Assert.Equal(i == j, Different[i]().Equals((object)Different[j]()));
                Assert.True(i != j || Different[i]().GetHashCode() == Different[j]().GetHashCode());
            }
        }

        Assert.False(This.Equals(null));
        Assert.False(This.Equals((object)"this"));
    }

    // The analysis keeps what it knows in dictionaries.
    [Fact]
    public void Different_paths_have_different_hash_codes() => Assert.Equal(Different.Length, Different.Select(path => path().GetHashCode()).Distinct().Count());

    [Fact]
    public void A_path_knows_its_parts()
    {
        var path = This.Member(A).At(Indexer, "0");
        Assert.Equal((3, true, false, false), (path.Depth, path.IsElement, path.IsThis, path.IsCapture));
        Assert.Equal((This, This.Member(A)), (path.Root, path.Instance));
        Assert.Equal((A, Indexer), (path.Instance!.Symbol, path.Symbol), SymbolPairs);
        Assert.Equal((1, true, false), (This.Depth, This.IsThis, This.IsElement));
        Assert.Null(This.Symbol);
        Assert.Null(This.Instance);
        Assert.True(This.Each().IsElement);
        Assert.Equal(["this.A.this[][0]", "part", "A.Item1"], new[] { path, AccessPath.Element, VarA.TupleElement(0) }.Select(p => p.ToString()));
    }

    [Fact]
    public void A_path_has_the_type_of_what_it_names()
    {
        Assert.Equal(["int[]", "int[]", "int", "int"], new[] { VarA, This.Member(B), VarA.At(Indexer, "0"), This.At(((IArrayTypeSymbol)((IFieldSymbol)A).Type).ElementType, "0") }.Select(path => path.Type?.ToString()));
        Assert.All([This, AccessPath.Element, VarA.IsNull(), VarA.TupleElement(0), AccessPath.Of(Member("E"))], path => Assert.Null(path.Type));
    }

    [Fact]
    public void The_names_of_tuple_elements_are_not_part_of_a_path()
    {
        var x = ((INamedTypeSymbol)((IFieldSymbol)Member("Pair")).Type).GetMembers("X").Single();
        Assert.Equal(This.TupleElement(0), This.Member(x));
        Assert.NotEqual(This.TupleElement(1), This.Member(x));
    }

    [Fact]
    public void Parts_can_move_to_another_value()
    {
        Assert.Equal(VarB.At(Indexer, "0"), This.Member(A).At(Indexer, "0").Rebase(VarB));
        Assert.Equal(VarB.Member(A).At(Indexer, "0"), This.Member(A).At(Indexer, "0").Reroot(VarB));
        Assert.Equal(VarB, This.Reroot(VarB));
    }

    [Fact]
    public void Elements_may_be_the_same_unless_both_indexes_are_constants_that_differ()
    {
        Assert.True(This.At(A, "0").MayBeSamePart(VarA.At(A, "0")));
        Assert.False(This.At(A, "0").MayBeSamePart(This.At(A, "1")));
        Assert.All([VarA, VarB], index => Assert.True(This.At(A, "0").MayBeSamePart(This.At(A, index)) && This.At(A, index).MayBeSamePart(This.At(A, "0")) && This.At(A, VarA).MayBeSamePart(This.At(A, index))));
        Assert.True(This.Each().MayBeSamePart(This.At(A, "0")));
        Assert.False(This.Each().MayBeSamePart(AccessPath.Element.Member(A)));
        Assert.False(This.Member(A).MayBeSamePart(This.At(B, "0")));
        Assert.False(This.Member(A).MayBeSamePart(This.Member(B)));
        Assert.True(This.Member(A).MayBeSamePart(VarB.Member(A)));
    }

    [Fact]
    public void A_write_changes_what_continues_the_path_or_has_it_as_an_index()
    {
        var path = This.Member(A).At(Indexer, VarB.Member(A)).Member(B);
        Assert.All([path, This, This.Member(A), path.Instance!, VarB, VarB.Member(A)], prefix =>
        {
            Assert.True(path.HasPrefix(prefix));
            Assert.True(path.HasPrefix(prefix.Equals));
        });
        Assert.All([VarA, This.Member(B), path.Member(A), AccessPath.Element], other =>
        {
            Assert.False(path.HasPrefix(other));
            Assert.False(path.HasPrefix(other.Equals));
        });
    }

    private static IEqualityComparer<(ISymbol?, ISymbol?)> SymbolPairs => EqualityComparer<(ISymbol?, ISymbol?)>.Create((l, r) => SymbolEqualityComparer.Default.Equals(l.Item1, r.Item1) && SymbolEqualityComparer.Default.Equals(l.Item2, r.Item2));

    private static ISymbol Member(string name) => Code.GetMembers(name).Single();
}
