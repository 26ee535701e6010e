using System.Diagnostics;
using LinkHub.BrowserCheck.Hosting;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>Makes one visit after another, each as if it were the first.</summary>
/// <param name="browser">A running browser.</param>
/// <param name="options">What to look for.</param>
internal sealed class VisitRunner(IBrowser browser, VisitOptions options) : IAsyncDisposable
{
    private readonly List<VisitWindow> _windows = [];

    public async Task<VisitResult> Run(Visit visit, HubServer server)
    {
        var time = Stopwatch.StartNew();
        List<VisitFinding> findings = [];
        byte[]? picture = null;
        var window = await WindowFor(visit, server);
        try
        {
            await Look(visit, window, findings);
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            var first = problem.Message.ReplaceLineEndings("\n").Split('\n')[0];
            findings.Add(new VisitFinding(VisitRules.PageDead, $"the page could not be used: {first}"));
        }

        if (options.KeepsPictures || findings.Count > 0)
        {
            picture = await Picture(window.Page);
        }

        if (findings.Count > 0 || !window.IsFresh || !await IsCleared(window))
        {
            _windows.Remove(window);
            await window.DisposeAsync();
        }

        return new VisitResult(visit, findings, time.Elapsed) { Picture = picture };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
        {
            await window.DisposeAsync();
        }
    }

    // One window for each kind of screen, of the hub that is being visited.
    private async Task<VisitWindow> WindowFor(Visit visit, HubServer server)
    {
        if (_windows.Find(one => one.IsPhone == visit.IsPhone) is { } known)
        {
            if (known.Server == server)
            {
                return known;
            }

            _windows.Remove(known);
            await known.DisposeAsync();
        }

        var window = await VisitWindow.Open(browser, server, visit.IsPhone);
        _windows.Add(window);
        return window;
    }

    private async Task Look(Visit visit, VisitWindow window, List<VisitFinding> findings)
    {
        var (page, server) = (window.Page, window.Server);
        var parent = visit.View == VisitView.Embed && visit.Hub.Parents is [var first, ..] ? first : null;
        var stub = new ConnectStub(server.Origin, server.Home, parent);
        window.Begin(stub, (float)options.Patience.TotalMilliseconds);
        using var watch = new PageWatch(page);
        var address = parent is null
            ? $"{server.Home}{visit.Address}#session=sample-ticket"
            : stub.ParentPage(visit);
        var response = await page.GotoAsync(address);
        if (response is not { Ok: true })
        {
            findings.Add(new VisitFinding(VisitRules.PageDead, $"the page answers {response?.Status ?? 0}"));
            return;
        }

        if (await FrameOf(page, watch, parent is not null) is not { } frame)
        {
            findings.Add(new VisitFinding(VisitRules.PageDead, "the frame with the form never came to life"));
            findings.AddRange(watch.Findings());
            return;
        }

        await new FormDriver(frame).TakesValues(FormTrial.Patience);
        if (options.RunsAxe)
        {
            findings.AddRange(await AxeRun.Of(frame));
        }

        await FindWords(visit, frame, findings);
        var trial = new FormTrial(visit, frame, stub, page);
        findings.AddRange(await trial.Run());
        await FindLeftBehind(trial.Typed, frame, page, watch, findings);
        findings.AddRange(watch.Findings());
        findings.AddRange(stub.Foreign.Distinct(StringComparer.Ordinal).Select(
            url => new VisitFinding(VisitRules.ForeignRequest, $"the page asked for `{url}`")));
    }

    // A frame says that it is ready, or its page was missing, or nothing happens any more.
    private static async Task<IFrame?> FrameOf(IPage page, PageWatch watch, bool isFramed)
    {
        if (!isFramed)
        {
            return page.MainFrame;
        }

        try
        {
            var ready = page.WaitForFunctionAsync("() => window.heard?.length > 0 || !window.ConnectHub");
            if (await Task.WhenAny(ready, watch.FrameLost) != ready || !await page.EvaluateAsync<bool>(
                "() => window.heard?.includes('ready') === true"))
            {
                return null;
            }
        }
        catch (TimeoutException)
        {
            return null;
        }

        return page.Frames.ToArray().FirstOrDefault(frame => frame != page.MainFrame);
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

        // A form that has not been sent may keep what is in its controls; nothing else may.
        var isDone = await frame.Locator(".form-done").IsVisibleAsync();
        var places = await frame.EvaluateAsync<string[]>(Scripts.LeftBehind, typed);
        findings.AddRange(places.Where(place => isDone || place != "a control")
            .Select(
                place =>
                    new VisitFinding(VisitRules.ValueLeftBehind, $"a value that was typed is in {place}")));
        if (watch.Lines.Any(line => typed.Any(value => line.Contains(value, StringComparison.Ordinal))))
        {
            findings.Add(
                new VisitFinding(VisitRules.ValueLeftBehind, "a value that was typed is in the console"));
        }

        if (typed.Any(value => page.Url.Contains(value, StringComparison.Ordinal)))
        {
            findings.Add(
                new VisitFinding(VisitRules.ValueLeftBehind, "a value that was typed is in the address"));
        }
    }

    private static async Task<bool> IsCleared(VisitWindow window)
    {
        try
        {
            await window.Clear();
            return true;
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            return false;
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
}
