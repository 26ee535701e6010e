namespace LinkHub.Guides.Site.Images;

/// <summary>An SVG picture without anything that could run or reach out.</summary>
/// <param name="Text">The picture; UTF-8 when published.</param>
/// <param name="Width">In CSS pixels; null where the picture does not say.</param>
/// <param name="Height">In CSS pixels; null where the picture does not say.</param>
public sealed record CleanSvg(string Text, int? Width, int? Height);
