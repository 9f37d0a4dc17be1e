using System.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Tool.Update;

/// <summary>Writes a class for a new family into a file of its own, in the style of a class for similar machine types of the same target.</summary>
/// <param name="step">The definitions and replies.</param>
/// <param name="values">The steps of properties.</param>
/// <param name="templates">The strings with placeholders.</param>
internal sealed class NewClassWriter(UpdateStep step, StepValues values, Templates templates)
{
    private readonly EntryDifference _entries = new(step, templates);
    private readonly HashSet<string> _taken = step.Types.Classes.Keys.Select(type => type.ToDisplayString()).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes a class.</summary>
    /// <param name="group">The family, for each target that has it.</param>
    /// <param name="spans">The attributes that declare the machine types.</param>
    public void Write(IReadOnlyList<NewFamily> group, IReadOnlyList<string> spans)
    {
        var family = group[0];
        var neighbour = Neighbour(family);
        var part = neighbour.Part;
        var root = (CompilationUnitSyntax)part.SyntaxTree.GetRoot();
        var newLine = root.ToFullString().Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var space = (neighbour.Class?.Symbol ?? family.Reply.Catalog.Symbol).ContainingNamespace;
        var name = NameOf(family.Name, space);

        var source = new StringBuilder();
        foreach (var directive in root.Usings)
            source.Append(directive.WithoutTrivia().ToFullString()).Append(newLine);
        if (root.Usings.Count > 0)
            source.Append(newLine);

        var isBlock = part.Ancestors().OfType<NamespaceDeclarationSyntax>().Any();
        var indentation = isBlock ? "    " : "";
        if (!space.IsGlobalNamespace)
            source.Append("namespace ").Append(space.ToDisplayString()).Append(isBlock ? newLine + "{" + newLine : ";" + newLine + newLine);

        var names = string.Join(" and ", family.Machines.Count == 1 ? [family.Machines[0].Name] : new[] { family.Machines[^1].Name });
        source.Append(indentation).Append("/// <summary>").Append(family.IsVersioned && family.Machines.Count > 1 ? "The machine types " : "The machine type ")
            .Append("<c>").Append(DefinitionSyntax.Documentation(names)).Append("</c>").Append(family.IsVersioned ? " and its other versions." : ", which has no versions.").Append("</summary>").Append(newLine);
        foreach (var span in spans)
            source.Append(indentation).Append(span).Append(newLine);
        source.Append(indentation).Append(part.Modifiers.Any(modifier => modifier.Text == "internal") ? "internal" : "public").Append(" sealed partial class ").Append(name);
        if (neighbour.Class is not null && ScopeOf(neighbour.Class, family) is { } scope)
            source.Append(" : ").Append(scope.Symbol.ToMinimalDisplayString(step.Sources.Compilation.GetSemanticModel(part.SyntaxTree), part.SpanStart));
        source.Append(part.SemicolonToken.RawKind != 0 ? ";" : newLine + indentation + "{" + newLine + indentation + "}").Append(newLine);
        if (isBlock && !space.IsGlobalNamespace)
            source.Append('}').Append(newLine);

        step.Edits.Add(SourceFile.New(Path.Combine(Path.GetDirectoryName(part.SyntaxTree.FilePath)!, $"{name}.cs"), source.ToString()));
    }

    /// <summary>Finds a class to imitate: one of the same kind and target whose scope fits the new machine types best.</summary>
    /// <param name="family">The new machine types.</param>
    /// <returns>The class and its declaration; if there are no families yet, no class and the declaration of the catalogue.</returns>
    public (DeclaredClass? Class, TypeDeclarationSyntax Part) Neighbour(NewFamily family)
    {
        if (step.Types.Families.Count == 0)
            return (null, DeclaredAttribute.Of(family.Reply.Catalog.Symbol)[0].Part);

        var candidates = step.Types.Families.Where(type => type.SpansOf(family.Reply.Catalog).Any()).DefaultIfEmpty(step.Types.Families[0]).ToList();
        var alike = candidates.Where(type => type.Spans.Any(span => span.IsTrue("Unversioned") != family.IsVersioned)).ToList();
        var scopes = (alike.Count > 0 ? alike : candidates).GroupBy(type => type.Symbol.BaseType!, (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);
        var all = scopes.OrderByDescending(same => same.Count()).ToList();

        // A scope that few classes use has to match clearly better than the usual one.
        var best = all.OrderByDescending(same => Fit(same.First(), family) + (same == all[0] ? 2 : 0)).First();
        var chosen = best.GroupBy(type => Path.GetDirectoryName(type.Spans.First().Part.SyntaxTree.FilePath)).OrderByDescending(same => same.Count()).First().First();
        return (chosen, chosen.Spans.First().Part);
    }

    // The nearest scope of a class whose board defaults the new machine types have at the start of their lists: a class cannot undo what its scopes declare.
    private DeclaredClass? ScopeOf(DeclaredClass neighbour, NewFamily family)
    {
        var scopes = neighbour.Chain.SkipLast(1).ToList();
        while (scopes.Count > 0 && family.Machines.Any(machine => machine.Compat is { } entries && !_entries.Starts(family.Reply.Catalog, scopes, entries)))
            scopes.RemoveAt(scopes.Count - 1);

        return scopes.LastOrDefault();
    }

    // Counts what the scopes of a class declare and the reply has; what the reply does not have weighs more.
    private int Fit(DeclaredClass type, NewFamily family)
    {
        var machine = family.Machines[^1];
        var scopes = type.Chain.SkipLast(1).ToList();
        var defaults = scopes.SelectMany(scope => scope.Attributes).Where(attribute => attribute.Is("Compat") && attribute.Named("UpTo") is null && step.IsIn(attribute));
        var fit = machine.Compat is { } entries
            ? defaults.Sum(attribute => entries.Any(entry => entry.Driver == attribute.At(0) && entry.Property == attribute.At(1) && entry.Value == attribute.At(2)) ? 1 : -3)
            : 0;
        foreach (var (name, property) in step.Types.Properties)
        {
            if (scopes.LastOrDefault(scope => StepValues.Of(scope, property.Symbol).Any()) is { } declaring && values.Current(declaring, property.Symbol) is [.., var last])
                fit += Equals(values.Value(last, family.Reply.Catalog), machine.Properties.TryGetValue(name, out var value) ? value : (PropertyValue?)null) ? 1 : -2;
        }

        return fit;
    }

    private string NameOf(string family, INamespaceSymbol space)
    {
        var identifiers = new Identifiers(space.ToDisplayString());
        while (true)
        {
            var name = identifiers.Take(family, "Machine");
            if (_taken.Add(space.IsGlobalNamespace ? name : $"{space.ToDisplayString()}.{name}"))
                return name;
        }
    }
}
