using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

/// <summary>A release train with the shape of its value type.</summary>
public sealed record TrainSpec(TrainDefinition Definition, TypeShape Shape);
