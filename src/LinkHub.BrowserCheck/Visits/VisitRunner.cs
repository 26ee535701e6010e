using System.Diagnostics;
using Deque.AxeCore.Playwright;
using LinkHub.BrowserCheck.Hosting;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>Makes one visit in a browser context of its own, so that nothing of another can help or hinder.</summary>
/// <param name="browser">A running browser.</param>
/// <param name="options">What to look for.</param>
internal sealed class VisitRunner(IBrowser browser, VisitOptions options)
{
    private const int Patience = 15_000;

    public async Task<VisitResult> Run(Visit visit, HubServer server)
    {
        var time = Stopwatch.StartNew();
        List<VisitFinding> findings = [];
        byte[]? picture = null;
        await using var context = await browser.NewContextAsync(Screen(visit));
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        try
        {
            await Look(visit, server, context, page, findings);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            var first = problem.Message.ReplaceLineEndings("\n").Split('\n')[0];
            findings.Add(new VisitFinding(VisitRules.PageDead, $"the page could not be used: {first}"));
        }

        if (options.KeepsPictures || findings.Count > 0)
        {
            picture = await Picture(page);
        }

        return new VisitResult(visit, findings, time.Elapsed) { Picture = picture };
    }

    private async Task Look(
        Visit visit, HubServer server, IBrowserContext context, IPage page, List<VisitFinding> findings)
    {
        var parent = visit.View == VisitView.Embed && visit.Hub.Parents is [var first, ..] ? first : null;
        var stub = new ConnectStub(server.Origin, parent);
        await context.RouteAsync("**/*", route => stub.Answer(route, server.Home));
        var watch = new PageWatch(page);
        var address = parent is null
            ? $"{server.Home}{visit.Address}#session=sample-session"
            : stub.ParentPage(visit, server.Home);
        var response = await page.GotoAsync(address);
        if (response is not { Ok: true })
        {
            findings.Add(new VisitFinding(VisitRules.PageDead, $"the page answers {response?.Status ?? 0}"));
            return;
        }

        if (await FrameOf(page, parent is not null) is not { } frame)
        {
            findings.Add(new VisitFinding(VisitRules.PageDead, "the frame with the form never came to life"));
            findings.AddRange(watch.Findings());
            return;
        }

        if (options.RunsAxe)
        {
            await FindInaccessible(page, findings);
        }

        await FindWords(visit, frame, findings);
        var trial = new FormTrial(visit, frame, stub, page);
        findings.AddRange(await trial.Run());
        await FindLeftBehind(trial.Typed, frame, page, watch, findings);
        findings.AddRange(watch.Findings());
        findings.AddRange(stub.Foreign.Distinct(StringComparer.Ordinal).Select(
            url => new VisitFinding(VisitRules.ForeignRequest, $"the page asked for `{url}`")));
    }

    private static async Task<IFrame?> FrameOf(IPage page, bool isFramed)
    {
        if (!isFramed)
        {
            return page.MainFrame;
        }

        try
        {
            await page.WaitForFunctionAsync("() => window.heard?.includes('ready')");
        }
        catch (TimeoutException)
        {
            return null;
        }

        return page.Frames.FirstOrDefault(frame => frame != page.MainFrame);
    }

    private static async Task FindInaccessible(IPage page, List<VisitFinding> findings)
    {
        var result = await page.RunAxe();
        findings.AddRange(
            from violation in result.Violations
            let place = violation.Nodes.FirstOrDefault()?.Target?.ToString()
            select new VisitFinding(VisitRules.AccessibilityDefect, $"{violation.Help} ({violation.Id}) at {place}"));
    }

    private async Task FindWords(Visit visit, IFrame frame, List<VisitFinding> findings)
    {
        if (!options.Forbidden.TryGetValue(visit.Hub.Name, out var words) || words.Count == 0)
        {
            return;
        }

        var shown = await frame.ContentAsync();
        findings.AddRange(words
            .Where(word => shown.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(word => new VisitFinding(VisitRules.BrandWordShown, $"the page shows `{word}`")));
    }

    private static async Task FindLeftBehind(
        IReadOnlyList<string> typed, IFrame frame, IPage page, PageWatch watch, List<VisitFinding> findings)
    {
        if (typed.Count == 0)
        {
            return;
        }

        // A form that has not been sent may keep what is in its controls, and nothing else may.
        var isDone = await frame.Locator(".form-done").IsVisibleAsync();
        var places = await frame.EvaluateAsync<string[]>(Scripts.LeftBehind, typed);
        findings.AddRange(places.Where(place => isDone || place != "a control")
            .Select(place => new VisitFinding(VisitRules.ValueLeftBehind, $"a value that was typed is in {place}")));
        if (watch.Lines.Any(line => typed.Any(value => line.Contains(value, StringComparison.Ordinal))))
        {
            findings.Add(new VisitFinding(VisitRules.ValueLeftBehind, "a value that was typed is in the console"));
        }

        if (typed.Any(value => page.Url.Contains(value, StringComparison.Ordinal)))
        {
            findings.Add(new VisitFinding(VisitRules.ValueLeftBehind, "a value that was typed is in the address"));
        }
    }

    private static async Task<byte[]?> Picture(IPage page)
    {
        try
        {
            return await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true });
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            return null;
        }
    }

    private static BrowserNewContextOptions Screen(Visit visit) => visit.IsPhone
        ? new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            HasTouch = true,
            IsMobile = true,
            ReducedMotion = ReducedMotion.Reduce,
        }
        : new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        };
}
