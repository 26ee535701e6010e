using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Reading;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Looks;

/// <summary>What axe-core finds on every kind of page, of every brand, narrow and wide, light and dark: nothing.</summary>
public sealed class AxeTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private const int Narrow = 320;

    // All of axe where the page changes its shape, which brands without a theme do not; where only its colours change,
    // what looks at colours.
    private const string Run = """
        async (colours) => {
          const { violations } = await axe.run(document, {
            resultTypes: ["violations"],
            ...(colours ? { runOnly: ["color-contrast", "link-in-text-block"] } : {}),
          });
          return violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(" and ")}`);
        }
        """;

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    public static TheoryData<string> Brands => new(ExampleStage.Host, "fernbank", ExampleStage.Themed);

    [BrowserTheory]
    [MemberData(nameof(Brands))]
    public async Task Axe_finds_nothing(string brand)
    {
        var found = new ConcurrentBag<string>();
        var scenes = Scene.All.Where(scene => scene.IsKind && (brand == ExampleStage.Host || !scene.IsHostOnly));
        await Parallel.ForEachAsync(scenes, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (scene, _) =>
        {
            await using var visit = await stage.Visit(new()
            {
                ViewportSize = new() { Width = Narrow, Height = 800 },
                ReducedMotion = ReducedMotion.Reduce,
            });
            await visit.Page.GotoAsync(stage.HubOf(brand) + scene.Address);
            await scene.Act(visit.Page);
            await visit.Page.EvaluateAsync(Axe.Value);
            foreach (var (width, scheme, onlyColours) in new[]
            {
                (Narrow, ColorScheme.Light, false),
                (Narrow, ColorScheme.Dark, true),
                (1440, ColorScheme.Dark, brand is not (ExampleStage.Host or ExampleStage.Themed)),
                (1440, ColorScheme.Light, true),
            })
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var line in await visit.Page.EvaluateAsync<string[]>(Run, onlyColours))
                {
                    found.Add($"{scene.Name}, {scheme}, {width} px: {line}");
                }
            }
        });

        Assert.Empty(found.Order(StringComparer.Ordinal));
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_without_script()
    {
        var found = new List<string>();
        await using var visit = await stage.Visit(new() { ViewportSize = new() { Width = Narrow, Height = 800 } });

        // As for those who switched it off; axe itself is one.
        await visit.Context.RouteAsync("**/*.js", route => route.AbortAsync());
        foreach (var address in new[] { "", ExampleStage.Guide, "connectors/salesloft/", "troubleshooting/" })
        {
            await visit.Page.GotoAsync(stage.Hub + address);
            await visit.Page.EvaluateAsync(Axe.Value);
            found.AddRange((await visit.Page.EvaluateAsync<string[]>(Run, false)).Select(line => $"{address}: {line}"));
        }

        Assert.Empty(found);
    }
}
