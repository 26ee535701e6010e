namespace LinkHub.GuideCheck.Rules;

/// <summary>Which work finds a rule's defects.</summary>
public enum RuleOrigin
{
    /// <summary>Found while files are read, by every program that reads them.</summary>
    Reading,

    /// <summary>Found by comparing what was read.</summary>
    Checking,

    /// <summary>Found while a brand's pages are made: only <c>docgen</c> knows what each brand shows.</summary>
    Publishing,

    /// <summary>Found in built pages.</summary>
    Auditing,
}
