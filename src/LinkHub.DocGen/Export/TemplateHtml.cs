using System.Globalization;
using System.Text;
using LinkHub.DocGen.Html;
using LinkHub.Guides.Markup;

namespace LinkHub.DocGen.Export;

/// <summary>Writes texts that may hold variables as HTML; variables stay as they are written.</summary>
internal static class TemplateHtml
{
    /// <summary>Text with variables as they are written.</summary>
    public static void Append(StringBuilder html, TemplateText text) => html.AppendText(text.ToString());

    /// <summary>An attribute with a space before it; nothing where the value is null.</summary>
    public static void AppendAttribute(StringBuilder html, string name, TemplateText? value) =>
        html.AppendAttribute(name, value?.ToString());

    /// <summary>An attribute with a number; nothing where the value is null.</summary>
    public static void AppendAttribute(StringBuilder html, string name, int? value) =>
        html.AppendAttribute(name, value?.ToString(CultureInfo.InvariantCulture));
}
