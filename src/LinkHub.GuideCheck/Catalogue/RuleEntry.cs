using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Catalogue;

/// <summary>A rule as the catalogue lists it, whichever program finds its defects.</summary>
public sealed record RuleEntry(DiagnosticRule Rule, RuleFamily Family, RuleOrigin Origin, FixSafety Fixes)
{
    /// <summary>Why the rule exists and what to do about its findings, with cases.</summary>
    public RulePage Page => RulePage.Of(Rule);
}

/// <summary>The subject of a rule. The rules and pages of a family are in the folder of its name.</summary>
public enum RuleFamily
{
    /// <summary>LH1xx: what the guide and the form disagree about.</summary>
    Fields,

    /// <summary>LH2xx: guides that are missing, lost, or bound to the wrong method.</summary>
    Guides,

    /// <summary>LH3xx: how a guide is put together.</summary>
    Structure,

    /// <summary>LH4xx: links, pictures and redirects.</summary>
    Links,

    /// <summary>LH5xx: examples, choices and secrets.</summary>
    Values,

    /// <summary>LH6xx: names of brands and providers, and spelling.</summary>
    Words,

    /// <summary>LH7xx: scopes, actions, and the parts shown for them.</summary>
    Scopes,

    /// <summary>LH8xx: connector definitions.</summary>
    Definitions,

    /// <summary>LH90x and LH91x: files that cannot be read, and the checker's own work.</summary>
    Checking,

    /// <summary>LH95x and LH96x: settings, brands and file names.</summary>
    Configuration,

    /// <summary>LH97x and LH98x: built pages.</summary>
    Audits,
}

/// <summary>The work that finds a rule's defects.</summary>
public enum RuleOrigin
{
    /// <summary>Found while files are read, by every program that reads them.</summary>
    Reading,

    /// <summary>Found by comparing texts and definitions after they were read.</summary>
    Checking,

    /// <summary>
    /// Found while a brand's pages are made: only <c>docgen</c> knows what each brand shows.
    /// </summary>
    Publishing,

    /// <summary>Found in built pages.</summary>
    Auditing,
}
