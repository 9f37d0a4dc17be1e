using System.Text;
using MachineTypes.Generator.Emitting;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Generator;

/// <summary>Turns the attributes on machine types into value types with compat tables and look-ups.</summary>
/// <remarks>The generator reports no diagnostics: it emits what it can, and the analyzers report what is wrong.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class MachineTypeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Parse: each type that declares something becomes values. No part of the compilation is passed on from here.
        // A project whose C# is too old for generated code gets none; MT1022 reports it.
        var types = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => CandidateFilter.MayBeCandidate(node) && Languages.CanCompileGenerated(node.SyntaxTree),
                static (candidate, cancellation) => CandidateFilter.Read(candidate, cancellation))
            .Where(static type => type is not null)
            .Select(static (type, _) => type!)
            .WithTrackingName("Types");

        var features = context.CompilationProvider
            .Select(static (compilation, _) => Features.Of(compilation))
            .WithTrackingName("Features");

        // Compose: an edit that does not change a train or a catalogue ends here, because the result compares equal.
        // The values that are passed on are classes: the compiler contains precompiled code of its tables for classes, which would be JIT-compiled for each other type.
        var all = types.Collect();
        var trains = all
            .SelectMany(static (types, cancellation) => Composition.Trains(types, cancellation))
            .WithTrackingName("Trains");
        var described = all.SelectMany(static (types, cancellation) => Composition.Catalogs(types, cancellation));
        var catalogs = described
            .Select(static (catalog, _) => new CatalogPart(catalog.Hint, catalog.Spec))
            .WithTrackingName("Catalogs");
        var manifests = described
            .Select(static (catalog, _) => new ManifestPart(catalog.Hint, catalog.Spec.Shape, catalog.Manifest))
            .WithTrackingName("Manifests");

        // Emit.
        var trainSources = trains.Combine(features)
            .Select(static (train, cancellation) => new GeneratedFile($"{train.Left.Hint}.g.cs", Work.Run(cancellation, () => TrainEmitter.Emit(train.Left.Train, train.Right))))
            .WithTrackingName("Sources");
        var catalogSources = catalogs.Combine(features)
            .Select(static (catalog, cancellation) => new GeneratedFile($"{catalog.Left.Hint}.g.cs", Work.Run(cancellation, () => CatalogEmitter.Emit(catalog.Left.Spec, catalog.Right))))
            .WithTrackingName("Sources");
        var tableSources = catalogs
            .Select(static (catalog, cancellation) => new GeneratedFile($"{catalog.Hint}.Tables.g.cs", Work.Run(cancellation, () => CatalogTablesEmitter.Emit(catalog.Spec))))
            .WithTrackingName("Sources");
        var memberSources = catalogs
            .Select(static (catalog, cancellation) => new GeneratedFile($"{catalog.Hint}.Machines.g.cs", Work.Run(cancellation, () => CatalogMembersEmitter.Emit(catalog.Spec))))
            .WithTrackingName("Sources");
        var manifestSources = manifests
            .Select(static (catalog, cancellation) => new GeneratedFile($"{catalog.Hint}.Manifest.g.cs", Work.Run(cancellation, () => ManifestEmitter.Emit(catalog.Shape, catalog.Manifest))))
            .WithTrackingName("Sources");

        context.RegisterSourceOutput(trainSources, Add);
        context.RegisterSourceOutput(catalogSources, Add);
        context.RegisterSourceOutput(tableSources, Add);
        context.RegisterSourceOutput(memberSources, Add);
        context.RegisterSourceOutput(manifestSources, Add);
    }

    private static void Add(SourceProductionContext context, GeneratedFile source) =>
        context.AddSource(source.Hint, SourceText.From(source.Text, Encoding.UTF8));
}
