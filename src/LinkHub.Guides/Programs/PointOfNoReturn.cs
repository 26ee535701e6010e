namespace LinkHub.Guides.Programs;

/// <summary>
/// Tells a run whether its command has begun what it must end: it is then waited for, however long it takes.
/// </summary>
public sealed class PointOfNoReturn
{
    private volatile bool _isPassed;

    public bool IsPassed => _isPassed;

    public void Pass() => _isPassed = true;

    /// <summary>For a command that does its work more than once.</summary>
    public void Reset() => _isPassed = false;
}
