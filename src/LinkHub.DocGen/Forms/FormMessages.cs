using LinkHub.Guides.Brands;

namespace LinkHub.DocGen.Forms;

/// <summary>
/// The messages of a form's script, as attributes of the form: the script itself has no words.
/// </summary>
internal static class FormMessages
{
    /// <summary>
    /// Attributes <c>data-say-…</c> with their values: the messages that this form can show.
    /// </summary>
    public static IReadOnlyDictionary<string, object> Of(FormView form)
    {
        var words = form.Words;
        List<(string Name, string Text)> says =
        [
            ("missing", words.Missing), ("choice", words.MissingChoice), ("long", words.Long),
            ("shape", words.Pattern),
            ("blanks", words.CutBlanks), ("unseen", words.CutUnseen), ("lines", words.CutLines),
            ("quotes", words.CutQuotes), ("bearer", words.CutBearer), ("affix", words.CutAffix),
            ("hand", words.CopyByHand), ("problem", words.OneProblem), ("problems", words.Problems),
            ("outside", words.FrameRefused),
            .. form.Fields.Select(field => field.Format).OfType<string>().Distinct().Select(Format),
            .. form.Target.Mode == "preview" ? [("preview", words.PreviewDone)] : Sent(form),
        ];
        return says.ToDictionary(
            say => $"data-say-{say.Name}", say => (object)form.Say(say.Text), StringComparer.Ordinal);

        (string Name, string Text) Format(string name) => (name, name switch
        {
            "email" => words.Email,
            "url" => words.Url,
            "uri" => words.Uri,
            "uuid" => words.Uuid,
            "date" => words.Date,
            "datetime" => words.Datetime,
            _ => words.Hostname,
        });
    }

    private static IEnumerable<(string Name, string Text)> Sent(FormView form)
    {
        var words = form.Words;
        yield return ("account", words.DoneAccount);
        yield return ("sending", words.Sending);
        yield return ("slow", words.Slow);
        yield return ("waiting", words.Waiting);
        yield return ("unconfirmed", words.Unconfirmed);
        yield return ("expired", words.Expired);
        yield return ("many", words.TooMany);
        yield return ("again", words.TryAgain);
        yield return ("broken", words.Broken);
        yield return ("offline", words.Offline);
        yield return ("late", words.Late);
        yield return ("refused", words.Refused);
        yield return ("alone", form.Target.Connect.Mode == ConnectMode.Message
            ? words.OnlyInside
            : words.NoSession);
        yield return ("whom", words.ForAccount);
        yield return ("user", words.SignedInAs);
        yield return ("for", words.OnButton);
        yield return ("switched", words.Switched);
        yield return ("left", words.Left);
        if (form.Target.Mode == "post")
        {
            yield return ("checking", words.Checking);
            yield return ("unnamed", words.Unnamed);
            yield return ("used", words.UsedLink);
            yield return ("unreached", words.Unreached);
            yield return ("another", words.AnotherLink);
        }

        if (form.SignsIn)
        {
            yield return ("window", words.Window);
            yield return ("blocked", words.WindowBlocked);
            yield return ("closed", words.WindowClosed);
            yield return ("unapproved", words.NotApproved);
        }
    }
}
