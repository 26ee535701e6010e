namespace LinkHub.Guides.Connectors.Verdicts;

/// <summary>What is wrong with a value, in the order in which it is looked for.</summary>
public enum FieldVerdict
{
    /// <summary>Nothing: the value may be sent.</summary>
    Fits,

    /// <summary>A required value is empty or nothing but blanks.</summary>
    Missing,

    /// <summary>Longer than any credential: see <see cref="FieldJudge"/>.</summary>
    TooLong,

    /// <summary>None of a select field's values.</summary>
    NoOption,

    /// <summary>Not of the named form, such as an e-mail address.</summary>
    BreaksFormat,

    /// <summary>Not what the pattern describes.</summary>
    BreaksPattern,
}
