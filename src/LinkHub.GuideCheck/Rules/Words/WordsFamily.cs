namespace LinkHub.GuideCheck.Rules.Words;

/// <summary>Names of brands and providers, and spelling.</summary>
internal static class WordsFamily
{
    public static readonly IReadOnlyList<IRule> Rules =
    [
        new HostBrandHardCoded(),
        new ForeignBrand(),
        new WrongProvider(),
        new WrongArticle(),
        new CopyPaste(),
        new LabelMisspelt(),
        new RepeatedWord(),
    ];
}
