namespace LinkHub.Guides.Brands;

/// <summary>How a brand's hub looks.</summary>
/// <param name="Accent">Colour of links and controls on light ground, <c>#rrggbb</c>.</param>
/// <param name="AccentDark">The same on dark ground, <c>#rrggbb</c>.</param>
/// <param name="Radius">Corner radius in CSS pixels, 0 to 24.</param>
/// <param name="Font">A file in the brand's folder, or null for the system's font.</param>
/// <param name="Mode">Light, dark, or as the reader's device says.</param>
public sealed record BrandTheme(string Accent, string AccentDark, int Radius, string? Font, ColorMode Mode);
