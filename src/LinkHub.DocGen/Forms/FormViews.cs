using LinkHub.DocGen.Pages;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Forms;

/// <summary>Makes what pages show of a method's form.</summary>
public static class FormViews
{
    /// <summary>The form beside a guide.</summary>
    public static FormView Form(AuthMethod method, GuideKind kind, string provider, PageWriting writing)
    {
        var words = writing.Words;
        var isSetup = kind == GuideKind.ConnectorProfile;
        var fields = Fields(method, kind, writing);
        var signsIn = !isSetup && method.Type.Value != AuthType.Custom && method.GrantType?.Value != "client_credentials";
        var lead = fields.Count == 0 ? words.FormWithoutFields : isSetup ? words.SetupFormLead : words.FormLead;
        var title = isSetup ? words.SetupFormTitle : words.FormTitle;
        return new FormView(title, Wording.About(lead, provider), fields)
        {
            Environments = method.Environments.Count > 1 ? [.. method.Environments.Select(e => writing.Text(e.Name))] : [],
            NoticesAfter = Notices(NoticesOf(method, kind), writing, IsLast),
            NextStep = signsIn ? Wording.About(words.ContinueTo, provider) : null,
        };

        bool IsLast(FieldNotice notice) => !IsAnchored(notice, method, kind)
            && (notice.Position == NoticePosition.Bottom || fields.Count == 0);
    }

    /// <summary>The asked fields in the form's order, each with the remarks before it.</summary>
    public static IReadOnlyList<FieldView> Fields(AuthMethod method, GuideKind kind, PageWriting writing)
    {
        var asked = AskedFields.Of(method, kind);
        return [.. asked.Select((field, index) => Field(field, Before(field, index == 0), writing))];

        IReadOnlyList<NoticeView> Before(CredentialField field, bool isFirst) => Notices(
            NoticesOf(method, kind),
            writing,
            notice => IsAnchored(notice, method, kind)
                ? notice.Anchor!.Value.Value == field.Key.Value
                : isFirst && notice.Position == NoticePosition.Top);
    }

    private static FieldView Field(CredentialField field, IReadOnlyList<NoticeView> notices, PageWriting writing) =>
        new($"f-{AnchorNames.Of(field.Key.Value)}", writing.Text(field.Label), Hint(field, writing.Words), field.IsRequired)
        {
            IsSecret = field.IsSecret,
            DescriptionHtml = writing.Html(field.Description),
            Tooltip = writing.Text(field.Tooltip),
            Placeholder = writing.Text(field.Placeholder) ?? writing.Text(field.Example),
            Value = field.IsReadOnly ? writing.Text(field.Value) : null,
            Prefix = writing.Text(field.Prefix),
            Suffix = writing.Text(field.Suffix),
            Options = [.. field.Options.Select(option => writing.Text(option.Label))],
            Notices = notices,
        };

    private static string Hint(CredentialField field, Wording words) => field switch
    {
        { IsReadOnly: true } => words.CopyThis,
        { Type.Value: FieldType.Select } => words.Choice,
        { Type.Value: FieldType.Password } or { IsSecret: true } => words.Secret,
        { Type.Value: FieldType.TextArea } => words.LongText,
        _ => field.Validation?.Format?.Value switch
        {
            FieldFormat.Email => words.EmailAddress,
            FieldFormat.Url or FieldFormat.Uri => words.WebAddress,
            FieldFormat.Uuid => words.Uuid,
            FieldFormat.Date or FieldFormat.DateTime => words.Date,
            FieldFormat.HostName => words.HostName,
            _ => words.Text,
        },
    };

    private static IReadOnlyList<FieldNotice> NoticesOf(AuthMethod method, GuideKind kind) =>
        kind == GuideKind.LinkAccount ? method.ConfigNotices : method.SetupNotices;

    // An anchor that names no asked field places nothing: the position decides.
    private static bool IsAnchored(FieldNotice notice, AuthMethod method, GuideKind kind) => notice.Anchor is { } anchor
        && AskedFields.Of(method, kind).Any(field => field.Key.Value == anchor.Value);

    private static IReadOnlyList<NoticeView> Notices(
        IReadOnlyList<FieldNotice> notices, PageWriting writing, Func<FieldNotice, bool> isHere) =>
        [.. notices.Where(isHere).Select(notice =>
            new NoticeView(notice.Type == NoticeType.Warning, writing.Html(notice.Description) ?? ""))];
}
