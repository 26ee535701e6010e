using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace LinkHub.Themes.Models;

/// <summary>
/// A finished part of a page: safe HTML that a template writes as it is, <c>@Model.Body</c>. It is made when
/// it is first written, so a part that a template leaves out costs nothing.
/// </summary>
public sealed class HtmlPart : IHtmlContent
{
    public static readonly HtmlPart Empty = new("");

    private readonly Lazy<string> _text;

    public HtmlPart(string text) => _text = new Lazy<string>(text);

    /// <param name="make">Called once at most.</param>
    public HtmlPart(Func<string> make) => _text = new Lazy<string>(make);

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => _text.Value.Length == 0;

    public override string ToString() => _text.Value;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_text.Value);
}
