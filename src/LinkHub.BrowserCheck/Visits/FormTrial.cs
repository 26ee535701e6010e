using System.Text.Json;
using LinkHub.BrowserCheck.Samples;
using LinkHub.Guides.Text;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>
/// Tries a form: sends it empty, fills it with wrong values, fills it with right values and sends it, and
/// checks that no value is left behind.
/// </summary>
/// <param name="visit">What is looked at.</param>
/// <param name="frame">The page or frame that holds the form.</param>
/// <param name="stub">Receives what is sent.</param>
/// <param name="page">The page; for a framed form, the page around the frame.</param>
internal sealed class FormTrial(Visit visit, IFrame frame, ConnectStub stub, IPage page)
{
    /// <summary>How long a form may take for one action.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly FormDriver _driver = new(frame);
    private readonly List<VisitFinding> _findings = [];

    /// <summary>The values that were typed; none of them may be found anywhere afterwards.</summary>
    public IReadOnlyList<string> Typed { get; private set; } = [];

    public async Task<IReadOnlyList<VisitFinding>> Run()
    {
        if (await _driver.Read() is not { } form)
        {
            Find(VisitRules.FormDiffers, "the page has no credential form");
            return _findings;
        }

        stub.Endpoint = form.Endpoint;
        Compare(form);
        await _driver.Open();
        if (!await _driver.TakesValues(Patience))
        {
            Find(VisitRules.FormNotSent, $"the form takes no values: {await _driver.Said()}");
            return _findings;
        }

        await TryEmpty(form);
        await TryWrong(form);
        await TryRight(form);
        return _findings;
    }

    private void Find(DiagnosticRule rule, string message) => _findings.Add(new VisitFinding(rule, message));

    private void Compare(ShownForm form)
    {
        var shown = form.Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
        foreach (var asked in visit.Guide.Fields)
        {
            if (!shown.Remove(asked.Key, out var field))
            {
                // A read-only value is shown for copying and never sent.
                if (!form.Copied.Contains(asked.Label))
                {
                    Find(
                        VisitRules.FormDiffers, $"the form does not ask for `{asked.Label}` (`{asked.Key}`)");
                }
            }
            else if (field.Label != asked.Label)
            {
                Find(
                    VisitRules.FormDiffers,
                    $"the form calls `{asked.Label}` (`{asked.Key}`) `{field.Label}`");
            }
            else if (field.IsRequired != asked.IsRequired)
            {
                var asks = asked.IsRequired ? "required, but optional" : "optional, but required";
                Find(VisitRules.FormDiffers, $"`{asked.Label}` is {asks} in the form");
            }
            else if (asked.IsSecret && !field.IsSecret && field.Options.Count == 0)
            {
                Find(VisitRules.FormDiffers, $"`{asked.Label}` is secret, but shown while it is typed");
            }
        }

        foreach (var field in shown.Values)
        {
            Find(
                VisitRules.FormDiffers,
                $"the form asks for `{field.Label}` (`{field.Key}`), which nothing says it asks");
        }
    }

    private async Task TryEmpty(ShownForm form)
    {
        var required = form.Fields
            .Where(field => field is { IsRequired: true, IsVisible: true, Options.Count: 0 })
            .ToArray();
        if (required.Length == 0)
        {
            return;
        }

        await _driver.Submit();
        foreach (var field in required)
        {
            if (await _driver.Fault(field) is "")
            {
                Find(VisitRules.BadValueTaken, $"`{field.Label}` is required, and the form takes it empty");
            }
        }

        if (!stub.Sent.IsEmpty)
        {
            Find(VisitRules.BadValueTaken, "the form was sent though required fields were empty");
        }
    }

    private async Task TryWrong(ShownForm form)
    {
        foreach (var field in form.Fields.Where(field => field.IsVisible))
        {
            if (FieldSamples.Invalid(field) is { } value)
            {
                await _driver.Fill(field, value);
                if (await _driver.Fault(field) is "")
                {
                    Find(VisitRules.BadValueTaken, $"`{field.Label}` takes a value that breaks its rule");
                }
            }
        }
    }

    private async Task TryRight(ShownForm form)
    {
        var values = await FillAll();
        Typed =
        [
            .. values.Where(pair => pair.Field.Options.Count == 0 && pair.Value != pair.Field.Placeholder)
                .Select(pair => pair.Value)
                .Where(value => value.Length > 5),
        ];
        foreach (var (field, _) in values)
        {
            if (await _driver.Fault(field) is not "" and var fault)
            {
                Find(VisitRules.FormNotSent, $"`{field.Label}` refuses a value that keeps its rule: {fault}");
                return;
            }
        }

        await _driver.Submit();
        var isFramed = visit.View == VisitView.Embed && visit.Hub.Parents.Count > 0;
        if (form.Mode == "preview" || (form.Mode == "message" && !isFramed))
        {
            if (await _driver.Said() is "")
            {
                Find(VisitRules.FormNotSent, "the form says nothing when it is sent");
            }

            return;
        }

        if (!await _driver.IsDone(Patience))
        {
            Find(
                VisitRules.FormNotSent,
                $"the form was sent, and no success was shown: {await _driver.Said()}");
            return;
        }

        var body = form.Mode == "message"
            ? await page.EvaluateAsync<string?>("() => window.received")
            : stub.Sent.LastOrDefault();
        Sent(form, values, body);
    }

    private async Task<List<(ShownField Field, string Value)>> FillAll()
    {
        var filled = new Dictionary<string, (ShownField Field, string Value)>(StringComparer.Ordinal);
        for (var isMore = true; isMore;)
        {
            isMore = false;
            var fields = (await _driver.Read())!.Fields;
            foreach (var field in fields.Where(field => field.IsVisible && !filled.ContainsKey(field.Key)))
            {
                var value = FieldSamples.Valid(field, filled.Count + 1) ?? "";
                if (value.Length == 0 && field.IsRequired)
                {
                    Find(VisitRules.FormNotSent, $"no value could be made that `{field.Label}` takes");
                }

                await _driver.Fill(field, value);
                filled[field.Key] = (field, value);
                isMore = true;
            }
        }

        return [.. filled.Values];
    }

    private void Sent(ShownForm form, List<(ShownField Field, string Value)> values, string? body)
    {
        if (string.IsNullOrEmpty(body))
        {
            Find(VisitRules.FormNotSent, "success was shown, and nothing had been sent");
            return;
        }

        var sent = form.SignsIn ? FormFields(body) : JsonFields(body);
        var expected = values.Where(pair => pair.Value.Length > 0)
            .ToDictionary(pair => pair.Field.Key, pair => pair.Value);
        foreach (var key in expected.Keys.Union(sent.Keys).Order(StringComparer.Ordinal))
        {
            if (!sent.TryGetValue(key, out var value))
            {
                Find(VisitRules.FormNotSent, $"the value of `{key}` was typed and not sent");
            }
            else if (expected.GetValueOrDefault(key) != value)
            {
                Find(VisitRules.FormNotSent, $"what was sent as `{key}` is not what was typed");
            }
        }
    }

    private static Dictionary<string, string> JsonFields(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("fields").EnumerateObject()
            .ToDictionary(
                field => field.Name, field => field.Value.GetString() ?? "", StringComparer.Ordinal);
    }

    private static Dictionary<string, string> FormFields(string body) => body.Split('&')
        .Select(pair => pair.Split('=', 2))
        .Where(pair => pair.Length == 2 && pair[0].StartsWith("fields.", StringComparison.Ordinal))
        .Select(pair => (Key: Decoded(pair[0]["fields.".Length..]), Value: Decoded(pair[1])))
        .Where(pair => pair.Value.Length > 0)
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
