namespace LinkHub.BrowserCheck.Visits;

/// <summary>Where a form is met.</summary>
public enum VisitView
{
    /// <summary>Beside its guide.</summary>
    Page,

    /// <summary>In a frame of another page.</summary>
    Embed,
}
