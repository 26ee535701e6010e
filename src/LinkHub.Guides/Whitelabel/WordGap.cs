namespace LinkHub.Guides.Whitelabel;

/// <summary>How well a word must be spelt to count although something stands between its letters.</summary>
internal enum WordGap
{
    /// <summary>However it is spelt: what parts the letters joins them into one word or one text.</summary>
    Any,

    /// <summary>As a name: like the word, in capitals, or each part with a capital.</summary>
    Named,

    /// <summary>Like the word or in capitals.</summary>
    Spelt,

    /// <summary>The same, and a part of it stands alone in its cell, item or paragraph.</summary>
    Alone,

    /// <summary>The letters are of different words.</summary>
    Never,
}
