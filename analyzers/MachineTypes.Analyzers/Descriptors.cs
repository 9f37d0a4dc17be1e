using MachineTypes.Model;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers;

/// <summary>Every rule: its id, its title in plain words, and the message that gives the facts.</summary>
internal static class Descriptors
{
    private const string Definitions = "MachineTypes.Definitions";

    public static readonly DiagnosticDescriptor EarlyFlip = new(
        Model.EarlyFlip.Id,
        "Property flips before its grace period ends",
        "'{0}' flips to {1} on {2}, but its deprecation was announced in {3} and has {4}: the earliest machine type that may flip is that of {5}",
        Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Consumers may be older than the product. A property that takes something away from them keeps its old value on every machine type until the grace period since the announcement has passed.",
        helpLinkUri: HelpLinks.For(Model.EarlyFlip.Id));

    public static readonly DiagnosticDescriptor UnannouncedFlip = new(
        Model.UnannouncedFlip.Id,
        "Flag flips without an announced deprecation, and is not declared additive",
        "'{0}' flips to {1} on {2}, but no deprecation was announced for it: add [Deprecates(..., AnnouncedIn = ...)] to the property, or declare it Additive if consumers only gain",
        Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A flag that flips either takes something away from consumers, which has to be announced first, or only gives them something, which its declaration says.",
        helpLinkUri: HelpLinks.For(Model.UnannouncedFlip.Id));

    public static readonly DiagnosticDescriptor UnknownRelease = new(
        Model.UnknownRelease.Id,
        "Release is not on the release train",
        "'{0}' is not a release of {1}{2}",
        Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A declaration that names a release which its train does not have says nothing about any machine type.",
        helpLinkUri: HelpLinks.For(Model.UnknownRelease.Id));
}
