using MachineTypes.Model.Releases;
using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tool.Update;

/// <summary>What one step of an import knows and finds: the definitions as they are, the replies, the edits, and what cannot be declared.</summary>
/// <param name="sources">The compiled definitions.</param>
/// <param name="release">The release of the replies.</param>
/// <param name="missing">The releases that the import adds to the train.</param>
/// <param name="replies">The replies.</param>
internal sealed class UpdateStep(CompiledSources sources, string release, IReadOnlyList<string> missing, IReadOnlyList<TargetReply> replies)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.RemoveAttributeSuffix)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    private readonly Dictionary<string, int> _positions = sources.Catalogs[0].Catalog.AllReleases.Select((version, i) => (version, i)).ToDictionary(pair => pair.version, pair => pair.i, StringComparer.Ordinal);
    private readonly Dictionary<TargetReply, IReadOnlyList<MachineSpan>> _spans = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CompiledCatalog, CatalogAsOf> _asOf = [];

    /// <summary>The reason to fill in.</summary>
    public const string NoReason = "\"\"";

    /// <summary>Gets the compiled definitions.</summary>
    public CompiledSources Sources { get; } = sources;

    /// <summary>Gets the types of the definitions.</summary>
    public DeclaredTypes Types { get; } = new(sources);

    /// <summary>Gets the release of the replies.</summary>
    public string Release { get; } = release;

    /// <summary>Gets the release, as C#.</summary>
    public string ReleaseCode { get; } = CSharpText.Literal(release);

    /// <summary>Gets all releases of the train with its bug-fix releases, oldest first.</summary>
    public IReadOnlyList<string> Train { get; } = sources.Catalogs[0].Catalog.AllReleases;

    /// <summary>Gets the replies.</summary>
    public IReadOnlyList<TargetReply> Replies { get; } = replies;

    /// <summary>Gets the edits that the step makes.</summary>
    public SourceEdits Edits { get; } = new();

    /// <summary>Gets what the replies show and the step could not declare.</summary>
    public List<string> NotPlaced { get; } = [];

    /// <summary>Gets what the reader has to know.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Determines whether a release is the one of the replies, or one that the import adds before it.</summary>
    /// <param name="version">The release.</param>
    public bool IsNew(string? version) => version == Release || missing.Contains(version, StringComparer.Ordinal);

    /// <summary>Returns the position of a release on the train; -1 if it is not on it.</summary>
    /// <param name="version">The release.</param>
    public int IndexOf(string? version) => version is not null && _positions.TryGetValue(version, out var index) ? index : -1;

    /// <summary>Returns the release that a bug-fix or tagged version belongs to; null if the train does not have it.</summary>
    /// <param name="version">The version, such as 4.0.1.</param>
    public string? ReleaseOfExtra(string version) => ReleaseTrain.SeriesOf(version, Sources.Catalogs[0].Catalog.Releases);

    /// <summary>Determines whether the binaries of the release have what an attribute declares.</summary>
    /// <param name="attribute">The attribute, with <c>AddedIn</c> and <c>RemovedIn</c>.</param>
    public bool IsIn(DeclaredAttribute attribute)
    {
        var now = IndexOf(Release);
        return !(IndexOf(attribute.Named("AddedIn")) > now) && !(IndexOf(attribute.Named("RemovedIn")) is >= 0 and var removed && removed <= now);
    }

    /// <summary>Starts the source of an attribute, with a name that means the class where the attribute is inserted.</summary>
    /// <param name="type">The class of the attribute.</param>
    /// <param name="position">Where it is inserted.</param>
    public AttributeBuilder Attribute(INamedTypeSymbol type, SyntaxNode position)
    {
        var model = Sources.Compilation.GetSemanticModel(position.SyntaxTree);
        var name = type.ToMinimalDisplayString(model, position.SpanStart, Format);
        return new(type.TypeArguments.IsEmpty ? name : $"{name}<{string.Join(", ", type.TypeArguments.Select(argument => argument.ToMinimalDisplayString(model, position.SpanStart)))}>");
    }

    /// <summary>Returns the class of one of the runtime's attributes.</summary>
    /// <param name="name">The name, without the suffix.</param>
    /// <param name="arguments">The type arguments.</param>
    public INamedTypeSymbol Runtime(string name, params INamedTypeSymbol[] arguments)
    {
        var type = Sources.Compilation.GetTypeByMetadataName($"MachineTypes.{name}Attribute{(arguments.Length == 0 ? "" : $"`{arguments.Length}")}")!;
        return arguments.Length == 0 ? type : type.Construct(arguments);
    }

    /// <summary>Adds attributes to a class: below those that declare machine types and steps, and above compat entries.</summary>
    /// <param name="type">The class.</param>
    /// <param name="part">The declaration to use if the class has neither.</param>
    /// <param name="attributes">The attributes.</param>
    public void Declare(DeclaredClass type, TypeDeclarationSyntax part, IReadOnlyList<string> attributes)
    {
        if (type.Attributes.LastOrDefault(attribute => !attribute.Is("Compat") && (attribute.IsStep || attribute.Is("MachineType") || attribute.Is("MachineAlias"))) is { } last)
            Edits.InsertAfter(last.Syntax, attributes);
        else if (type.Attributes.FirstOrDefault(attribute => attribute.Is("Compat")) is { } entry)
            Edits.InsertBefore(entry.Syntax, attributes, withComments: true);
        else
            Edits.Append(part, attributes);
    }

    /// <summary>
    /// Returns the machine types of a class that the release has on targets without a reply. A board that no reply of its targets has is not built in: it gets what its scopes get.
    /// </summary>
    /// <param name="family">The class.</param>
    public IEnumerable<(CompiledCatalog Catalog, MachineTypeAsOf Machine)> WithoutReply(DeclaredClass family) => Machines(family).Where(machine => Replies.All(reply => reply.Catalog != machine.Catalog));

    private IEnumerable<(CompiledCatalog Catalog, MachineTypeAsOf Machine)> Machines(DeclaredClass family) =>
        from catalog in Sources.Catalogs
        where family.SpansOf(catalog).Any()
        from machine in AsOf(catalog).MachineTypes
        where machine.Presence == Presence.Present && family.SpansOf(catalog).Any(span => span.At(0) == machine.Machine.Family && span.IsTrue("Unversioned") != machine.Machine.IsVersioned)
        select (catalog, machine);

    /// <summary>Returns the attributes that declare machine types of a reply's target, with the machine types.</summary>
    /// <param name="reply">The reply.</param>
    public IReadOnlyList<MachineSpan> Spans(TargetReply reply)
    {
        if (!_spans.TryGetValue(reply, out var spans))
            _spans.Add(reply, spans = MachineSpan.All(this, reply));
        return spans;
    }

    private CatalogAsOf AsOf(CompiledCatalog catalog)
    {
        if (!_asOf.TryGetValue(catalog, out var asOf))
            _asOf.Add(catalog, asOf = Replies.FirstOrDefault(reply => reply.Catalog == catalog)?.AsOf ?? catalog.Catalog.AsOf(Release));
        return asOf;
    }
}
