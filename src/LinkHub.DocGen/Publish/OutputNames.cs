namespace LinkHub.DocGen.Publish;

/// <summary>
/// What an output folder holds besides one folder a hub. The names say nothing of who made them.
/// </summary>
internal static class OutputNames
{
    /// <summary>Lists the hubs, so that a later build knows which folders it may replace.</summary>
    public const string Marker = ".hubs.json";

    /// <summary>Locked while a build runs; stays, empty, as two builds must meet at the same file.</summary>
    public const string Lock = ".lock";

    /// <summary>Tells who holds the lock; not there otherwise.</summary>
    public const string Holder = ".lock.pid";

    /// <summary>Files of hubs that are being made.</summary>
    public const string Staging = ".staging";

    /// <summary>
    /// In the staging folder, as are the next two: the swaps and removals that were begun. No hub begins with a
    /// full stop, so that none of these is ever the name of one.
    /// </summary>
    public const string Journal = ".swaps";

    /// <summary>Before the name of a hub that was taken out of the output folder.</summary>
    public const string Removed = ".removed-";

    /// <summary>Before the name of what a hub replaces, where a system cannot exchange two folders.</summary>
    public const string Aside = ".aside-";
}
