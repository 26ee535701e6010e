namespace LinkHub.GuideCheck.Rules;

/// <summary>What a machine can do about a rule's findings, at best.</summary>
public enum FixSafety
{
    /// <summary>Only a person can fix it.</summary>
    None,

    /// <summary>There is an edit, to be looked at by a person.</summary>
    Unsafe,

    /// <summary>There is an edit that can be applied without a look.</summary>
    Safe,
}
