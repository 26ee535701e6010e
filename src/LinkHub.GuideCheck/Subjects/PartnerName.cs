using LinkHub.Guides.Brands;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Subjects;

/// <summary>A name of a partner and the variable that says each hub's own in its place.</summary>
/// <param name="Brand">Whose name it is.</param>
/// <param name="Name">Where the brand says it.</param>
/// <param name="Variable">Without braces: <c>brand.hub</c>.</param>
public sealed record PartnerName(Brand Brand, Located<string> Name, string Variable);
