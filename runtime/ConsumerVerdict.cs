namespace MachineTypes;

// See docs/decisions/0048-consumer-verdicts.md.
/// <summary>The result of checking whether a release of a consumer works with a machine type. Creating it allocates nothing; <see cref="Reason"/> is composed when it is read.</summary>
public readonly struct ConsumerVerdict
{
    private readonly string? _machine;
    private readonly string? _train;
    private readonly string? _version;
    private readonly string? _adoptedIn;
    private readonly MachineFlip _flip;

    private ConsumerVerdict(ConsumerOutcome outcome, string machine, string train, string version, MachineFlip flip, string? adoptedIn)
    {
        Outcome = outcome;
        (_machine, _train, _version, _flip, _adoptedIn) = (machine, train, version, flip, adoptedIn);
    }

    /// <summary>Gets the outcome.</summary>
    public ConsumerOutcome Outcome { get; }

    /// <summary>Gets the name under which the property that causes the outcome is reported; null if no property does.</summary>
    public string? Property => _flip.Property.Length == 0 ? null : _flip.Property;

    /// <summary>Gets the reason for the outcome, as a sentence.</summary>
    public string Reason
    {
        get
        {
            if (string.IsNullOrEmpty(_machine))
            {
                return "no machine type is specified";
            }

            if (string.IsNullOrEmpty(_version))
            {
                return "no release of the consumer is specified";
            }

            if (Property is null)
            {
                return $"{_train} {_version} honours all that {_machine} has flipped";
            }

            if (Outcome == ConsumerOutcome.NotKnown)
            {
                return $"it is not known whether {_flip.Property} has flipped on {_machine}, and {_train} {_version} does not honour it";
            }

            var first = _adoptedIn is null ? $"no {_train} does" : $"{_train} {_adoptedIn} is the first that does";
            var instead = _flip.Replacement is null ? "" : $"; {_flip.Replacement} takes its place";
            return $"{_flip.Property} has flipped on {_machine}, and {_train} {_version} does not honour it ({first}): "
                + (Outcome == ConsumerOutcome.Unsupported
                    ? $"it uses {_flip.Feature}, which {_machine} refuses{instead}"
                    : $"a guest starts with {_flip.Feature}, and cannot migrate to a host whose {_train} honours {_flip.Property}{instead}");
        }
    }

    /// <summary>Creates the verdict on a consumer that honours every property that has flipped.</summary>
    /// <typeparam name="TConsumer">The release value of the consumer.</typeparam>
    /// <param name="machine">The name of the machine type.</param>
    /// <param name="consumer">The consumer's release.</param>
    /// <returns>The outcome <see cref="ConsumerOutcome.Works"/>; <see cref="ConsumerOutcome.Unsupported"/> if the machine type or the release is the default value.</returns>
    public static ConsumerVerdict Fine<TConsumer>(string machine, TConsumer consumer)
        where TConsumer : IRelease =>
        new(machine.Length == 0 || consumer.Index < 0 ? ConsumerOutcome.Unsupported : ConsumerOutcome.Works, machine, consumer.Train, consumer.Version, default, null);

    /// <summary>Creates the verdict on a consumer that does not honour a property that has flipped.</summary>
    /// <typeparam name="TConsumer">The release value of the consumer.</typeparam>
    /// <typeparam name="TRelease">The release value of the product that is consumed.</typeparam>
    /// <param name="machine">The name of the machine type.</param>
    /// <param name="consumer">The consumer's release.</param>
    /// <param name="flip">The flip.</param>
    /// <returns>The outcome <see cref="ConsumerOutcome.Unsupported"/> if the old use is refused; otherwise, <see cref="ConsumerOutcome.StartsButCannotMigrate"/>.</returns>
    public static ConsumerVerdict AtFault<TConsumer, TRelease>(string machine, TConsumer consumer, MachineFlip flip)
        where TConsumer : IConsumer<TRelease>
        where TRelease : struct =>
        consumer.Index < 0 ? Fine(machine, consumer) : new(
            flip.WhenFlipped == OldUse.Refused ? ConsumerOutcome.Unsupported : ConsumerOutcome.StartsButCannotMigrate,
            machine,
            consumer.Train,
            consumer.Version,
            flip,
            consumer.AdoptedIn(flip.Attribute));

    /// <summary>Creates the verdict on a consumer that does not honour a property that may have flipped.</summary>
    /// <typeparam name="TConsumer">The release value of the consumer.</typeparam>
    /// <typeparam name="TRelease">The release value of the product that is consumed.</typeparam>
    /// <param name="machine">The name of the machine type.</param>
    /// <param name="consumer">The consumer's release.</param>
    /// <param name="flip">The flip.</param>
    /// <returns>The outcome <see cref="ConsumerOutcome.NotKnown"/>; <see cref="ConsumerOutcome.Unsupported"/> if the release is the default value.</returns>
    public static ConsumerVerdict NotKnown<TConsumer, TRelease>(string machine, TConsumer consumer, MachineFlip flip)
        where TConsumer : IConsumer<TRelease>
        where TRelease : struct =>
        consumer.Index < 0 ? Fine(machine, consumer) : new(ConsumerOutcome.NotKnown, machine, consumer.Train, consumer.Version, flip, consumer.AdoptedIn(flip.Attribute));

    /// <summary>Returns the verdict as a string.</summary>
    /// <returns>The outcome and the reason.</returns>
    public override string ToString() => $"{Outcome}: {Reason}";
}
