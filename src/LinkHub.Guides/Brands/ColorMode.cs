namespace LinkHub.Guides.Brands;

/// <summary>Which of its two colour schemes a hub shows.</summary>
public enum ColorMode
{
    Auto,
    Light,
    Dark,
}
