namespace LinkHub.Guides.Whitelabel;

/// <summary>A text of a drawing that is placed by itself.</summary>
/// <param name="X">Where it begins, in units of the outermost drawing.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Runs">Its characters in the source; markup may stand between runs.</param>
/// <param name="Ids">The ids of the elements that hold it.</param>
internal sealed record DrawnLabel(double X, double Y, List<Range> Runs, IReadOnlyList<string> Ids);
