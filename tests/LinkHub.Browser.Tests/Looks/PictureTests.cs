using LinkHub.Browser.Tests.Reading;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Looks;

/// <summary>
/// Pictures for people to look at: every scene, light and dark, on three screens, of the host, a partner and one with a theme.
/// </summary>
/// <remarks><c>LINKHUB_SCENES=home,rule</c> takes only those.</remarks>
public sealed class PictureTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private static readonly string[] Brands = [ExampleStage.Host, "fernbank", ExampleStage.Themed];

    [PictureFact]
    public async Task Takes_pictures_of_every_scene()
    {
        var folder = PictureFactAttribute.Folder!;
        Directory.CreateDirectory(folder);
        var wanted = Environment.GetEnvironmentVariable("LINKHUB_SCENES")?.Split(',');
        var shots =
            from brand in Brands
            from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
            from width in new[] { 360, 768, 1440 }
            select (brand, scheme, width);
        await Parallel.ForEachAsync(shots, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (shot, _) =>
        {
            foreach (var scene in Scene.All.Where(scene =>
                (wanted is null || wanted.Contains(scene.Name)) && !(scene.IsHostOnly && shot.brand != ExampleStage.Host)))
            {
                await using var visit = await stage.Visit(new()
                {
                    ViewportSize = new() { Width = shot.width, Height = shot.width < 768 ? 740 : 900 },
                    ColorScheme = shot.scheme,
                    ReducedMotion = ReducedMotion.Reduce,
                    IsMobile = shot.width < 768,
                    HasTouch = shot.width < 768,
                });
                await visit.Page.GotoAsync(stage.HubOf(shot.brand) + scene.Address);
                await scene.Act(visit.Page);
                var name = $"{scene.Name}-{shot.brand}-{shot.scheme.ToString().ToLowerInvariant()}-{shot.width}.png";
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = scene.IsWhole });
            }
        });
        Assert.NotEmpty(Directory.EnumerateFiles(folder, "*.png"));
    }
}
