namespace LinkHub.GuideCheck.Rules;

/// <summary>What a rule looks at; a family's rules and pages lie in the folder of its name.</summary>
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
