namespace MachineTypes.Model.Baselines;

/// <summary>Reads one line of a file as a fact. A reader is used for one line.</summary>
/// <param name="tokens">The tokens of the line after the first.</param>
internal sealed class FactLineReader(FactToken first, FactTokens tokens)
{
    /// <summary>What is wrong and where; null if the line is a fact.</summary>
    public (string What, int Column)? Problem { get; private set; }

    /// <summary>The subject of the line, as far as it could be read, even if the line is invalid.</summary>
    public FactKey? Key { get; private set; }

    /// <summary>The fact; null if there is a problem.</summary>
    public (FactKey Key, string? At, FactValue Value)? Read()
    {
        if (first.Is(FactKeywords.Deprecation))
        {
            return Word("the name of a property") is { } name && Word("the deprecated feature") is { } feature
                && (Key = new(FactKind.Deprecation, "", "", name, feature)) is { } deprecation && Terms() is { } terms
                ? End(deprecation, null, terms)
                : null;
        }

        if (Word("the name of a family") is not { } family || Token($"'{FactKeywords.Machine}', '{FactKeywords.Alias}', '{FactKeywords.Compat}' or '{FactKeywords.Property}'") is not { } kind)
        {
            return null;
        }

        return kind switch
        {
            { IsQuoted: false, Value: FactKeywords.Machine } => Machine(family),
            { IsQuoted: false, Value: FactKeywords.Alias } => Alias(family),
            { IsQuoted: false, Value: FactKeywords.Compat } => Compat(family),
            { IsQuoted: false, Value: FactKeywords.Property } => Property(family),
            _ => Fail($"expected '{FactKeywords.Machine}', '{FactKeywords.Alias}', '{FactKeywords.Compat}' or '{FactKeywords.Property}'", kind.Column),
        };
    }

    private (FactKey, string?, FactValue)? Machine(string family)
    {
        Key = new(FactKind.Machine, first.Value, family, "", "");
        if (Version("the version of a machine type") is not { } version)
        {
            return null;
        }

        var state = tokens.Next();
        return state is null ? End(Key.Value, version, FactValue.Exists)
            : state.Value.Is(FactKeywords.Deprecated) ? End(Key.Value, version, FactValue.Deprecated)
            : state.Value.Is(FactKeywords.Removed) ? End(Key.Value, version, FactValue.Removed)
            : Fail($"expected '{FactKeywords.Deprecated}', '{FactKeywords.Removed}' or the end of the line", state.Value.Column);
    }

    private (FactKey, string?, FactValue)? Alias(string family)
    {
        if (Word("an alias") is not { } alias)
        {
            return null;
        }

        Key = new(FactKind.Alias, first.Value, family, alias, "");
        return Value(Next(), "", token => token.Is(FactKeywords.Newest) ? FactValue.None : FactValue.Of(token.Value), $"a version or '{FactKeywords.Newest}'") is { } value
            ? End(Key.Value, null, value)
            : null;
    }

    private (FactKey, string?, FactValue)? Compat(string family)
    {
        if (Word("a driver") is not { } driver || Word("a property of the driver") is not { } property)
        {
            return null;
        }

        Key = new(FactKind.Compat, first.Value, family, driver, property);
        return At(FactKeywords.UpTo, token => token.IsQuoted ? FactValue.Of(token.Value) : null, "a quoted string");
    }

    private (FactKey, string?, FactValue)? Property(string family)
    {
        if (Word("the name of a property") is not { } name)
        {
            return null;
        }

        Key = new(FactKind.Property, first.Value, family, name, "");
        return At(
            FactKeywords.Since,
            token => token.IsQuoted ? FactValue.Of(token.Value)
                : token.Is(FactKeywords.None) ? FactValue.None
                : token.Is(FactKeywords.NotKnown) ? FactValue.NotKnown
                : null,
            $"a quoted string, '{FactKeywords.None}' or '{FactKeywords.NotKnown}'");
    }

    // The optional version, and the value.
    private (FactKey, string?, FactValue)? At(string word, Func<FactToken, FactValue?> read, string expected)
    {
        var token = Next();
        string? at = null;
        if (token is { } found && found.Is(word))
        {
            if (Version("a version") is not { } version)
            {
                return null;
            }

            (at, token) = (version, Next());
        }

        return Value(token, at is null ? $"'{word}', " : "", read, expected) is { } value ? End(Key!.Value, at, value) : null;
    }

    private FactValue? Value(FactToken? sign, string orElse, Func<FactToken, FactValue?> read, string expected)
    {
        if (sign is { } gone && gone.Is(FactKeywords.Removed))
        {
            return FactValue.Removed;
        }

        if (sign is not { } equals || !equals.Is(FactKeywords.Is))
        {
            Fail($"expected {orElse}'{FactKeywords.Is}' or '{FactKeywords.Removed}'", sign?.Column ?? tokens.Column);
            return null;
        }

        if (Token(expected) is not { } token)
        {
            return null;
        }

        if (read(token) is not { } value)
        {
            Fail($"expected {expected}", token.Column);
            return null;
        }

        return value;
    }

    private FactValue? Terms()
    {
        if (Next() is not { } start)
        {
            Fail($"expected '{FactKeywords.Announced}' or '{FactKeywords.Removed}'", tokens.Column);
            return null;
        }

        if (start.Is(FactKeywords.Removed))
        {
            return FactValue.Removed;
        }

        if (!start.Is(FactKeywords.Announced))
        {
            Fail($"expected '{FactKeywords.Announced}' or '{FactKeywords.Removed}'", start.Column);
            return null;
        }

        if (Word("a release") is not { } announced || Number(FactKeywords.Grace) is not { } releases || Number(FactKeywords.Months) is not { } months
            || Token($"'{FactKeywords.Refused}' or '{FactKeywords.Accepted}'") is not { } use)
        {
            return null;
        }

        if (!use.Is(FactKeywords.Refused) && !use.Is(FactKeywords.Accepted))
        {
            Fail($"expected '{FactKeywords.Refused}' or '{FactKeywords.Accepted}'", use.Column);
            return null;
        }

        return FactValue.Of(FactLine.Terms(announced, new(releases, months), use.Is(FactKeywords.Refused)));
    }

    private int? Number(string word)
    {
        if (Token($"'{word}'") is not { } token)
        {
            return null;
        }

        if (!token.Is(word))
        {
            Fail($"expected '{word}'", token.Column);
            return null;
        }

        var number = Next();
        if (FactLine.Count(number) is not { } count)
        {
            Fail("expected a number", number?.Column ?? tokens.Column);
            return null;
        }

        return count;
    }

    private string? Version(string expected)
    {
        if (Token(expected) is not { } token)
        {
            return null;
        }

        if (token.Value.Length == 0)
        {
            Fail($"expected {expected}", token.Column);
            return null;
        }

        return token.Value;
    }

    private string? Word(string expected) => Token(expected)?.Value;

    private FactToken? Token(string expected)
    {
        if (Next() is { } token)
        {
            return token;
        }

        Fail($"expected {expected}", tokens.Column);
        return null;
    }

    private FactToken? Next() => tokens.Next();

    private (FactKey, string?, FactValue)? End(FactKey key, string? at, FactValue value)
    {
        if (Next() is { } more)
        {
            return Fail("expected the end of the line", more.Column);
        }

        return tokens.Problem is null ? (key, at, value) : Fail("", 0);
    }

    // The tokenizer's own problem is more specific than the expected token.
    private (FactKey, string?, FactValue)? Fail(string what, int column)
    {
        Problem ??= tokens.Problem is { } problem ? (problem, tokens.Column) : (what, column);
        return null;
    }
}
