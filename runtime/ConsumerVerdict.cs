namespace MachineTypes;

/// <summary>How a release of a consumer gets on with a machine type, and why. It is made without an allocation; the words are put together when they are read.</summary>
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

    /// <summary>How it gets on.</summary>
    public ConsumerOutcome Outcome { get; }

    /// <summary>The property at fault, by the name under which it is reported; null where none is.</summary>
    public string? Property => _flip.Property.Length == 0 ? null : _flip.Property;

    /// <summary>Why, in words.</summary>
    public string Reason
    {
        get
        {
            if (string.IsNullOrEmpty(_machine))
            {
                return "no machine type is asked about";
            }

            if (string.IsNullOrEmpty(_version))
            {
                return "no release of the consumer is asked about";
            }

            if (Property is null)
            {
                return $"{_train} {_version} honours all that {_machine} has flipped";
            }

            var first = _adoptedIn is null ? $"no {_train} does" : $"{_train} {_adoptedIn} is the first that does";
            var instead = _flip.Replacement is null ? "" : $"; {_flip.Replacement} takes its place";
            return $"{_flip.Property} has flipped on {_machine}, and {_train} {_version} does not honour it ({first}): "
                + (Outcome == ConsumerOutcome.Unsupported
                    ? $"it uses {_flip.Feature}, which {_machine} refuses{instead}"
                    : $"a guest starts with {_flip.Feature}, and cannot migrate to a host whose {_train} honours {_flip.Property}{instead}");
        }
    }

    /// <summary>The verdict on a consumer that honours all that there is to honour.</summary>
    /// <typeparam name="TConsumer">The release value of the consumer.</typeparam>
    /// <param name="machine">The machine type's name.</param>
    /// <param name="consumer">The consumer's release.</param>
    /// <returns>That it works; where machine type or release is none, that it is not supported.</returns>
    public static ConsumerVerdict Fine<TConsumer>(string machine, TConsumer consumer)
        where TConsumer : IRelease =>
        new(machine.Length == 0 || consumer.Index < 0 ? ConsumerOutcome.Unsupported : ConsumerOutcome.Works, machine, consumer.Train, consumer.Version, default, null);

    /// <summary>The verdict on a consumer that does not honour a property which has flipped.</summary>
    /// <typeparam name="TConsumer">The release value of the consumer.</typeparam>
    /// <typeparam name="TRelease">The release value of the product that is consumed.</typeparam>
    /// <param name="machine">The machine type's name.</param>
    /// <param name="consumer">The consumer's release.</param>
    /// <param name="flip">The flip.</param>
    /// <returns>That it is not supported where the old use is refused, or else that a guest cannot migrate.</returns>
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

    /// <summary>The verdict in words.</summary>
    /// <returns>Outcome and reason.</returns>
    public override string ToString() => $"{Outcome}: {Reason}";
}
