using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LinkHub.Themes.Models;
using RazorLight;

namespace LinkHub.Themes.Rendering;

/// <summary>What a template is compiled into: its markup, and the helpers that it may use.</summary>
/// <typeparam name="TModel">The model of the template.</typeparam>
public abstract class ThemePage<TModel> : TemplatePage<TModel>, IThemePage
    where TModel : TemplateModel
{
    private static readonly HtmlEncoder WholeUnicode = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    protected ThemePage() => HtmlEncoder = WholeUnicode;

    RenderRun IThemePage.Run { get; set; } = RenderRun.None;

    private RenderRun Run => ((IThemePage)this).Run;

    /// <summary>A text that the hub says by itself, in its language.</summary>
    /// <param name="key">As locales have it, such as <c>page.home</c>.</param>
    public string T(string key) =>
        Model.Site.Texts(key) ?? throw new TemplateException($"there is no text `{key}`");

    /// <summary>A day in the hub's language: <c>31 July 2025</c>.</summary>
    /// <param name="day">As models have it, <c>yyyy-MM-dd</c>.</param>
    public string Day(string day) => Model.Site.Days(day);

    /// <summary>A line drawing in the colour of the text around it, hidden from screen readers.</summary>
    /// <param name="name">As guides name it: <c>search</c>, <c>arrow-right</c>.</param>
    public HtmlPart Icon(string name) =>
        Model.Site.Icons(name) ?? throw new TemplateException($"there is no icon `{name}`");

    /// <summary>The address of a page of this hub, as this page writes it.</summary>
    /// <param name="path">From the first page on: <c>/troubleshooting/</c>.</param>
    public string Link(string path) => Model.Link(path);

    /// <summary>The address of a file of the theme, as this page writes it.</summary>
    /// <param name="path">Below <c>theme/assets</c>: <c>css/site.css</c>.</param>
    public string Asset(string path) => Model.Asset(path)
        ?? throw new TemplateException($"there is no file `{path}` below the theme's `assets`");

    /// <summary>Another template of the theme, with the model of this one.</summary>
    /// <param name="name">Its path in the theme without <c>.cshtml</c>: <c>parts/Menu</c>.</param>
    public HtmlPart Include(string name) => Include(name, Model);

    /// <summary>Another template of the theme.</summary>
    /// <param name="name">Its path in the theme without <c>.cshtml</c>: <c>parts/Menu</c>.</param>
    /// <param name="model">What that template is to show.</param>
    public HtmlPart Include(string name, TemplateModel model) => new(Run.Include(name, model));

    /// <summary>A value as one field of a CSV file: in quotes where it needs them, never encoded.</summary>
    /// <remarks>
    /// RFC 4180, section 2: a field with a comma, a quote or a line break stands in quotes, and a quote in it
    /// is written twice. The RFC knows no formulas; a spreadsheet may take a field that begins with <c>=</c>
    /// for one.
    /// </remarks>
    /// <param name="value">A text, a part or a number; null is an empty field.</param>
    public HtmlPart Csv(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return new HtmlPart(text.AsSpan().IndexOfAny(NeedQuotes) < 0
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    /// <summary>Called by each turn of a loop, so that one without end is a finding.</summary>
    protected void NextTurn() => Run.NextTurn();

    public override void WriteLiteral(string value)
    {
        if (Run.Place(Key, value) is { } mark)
        {
            base.WriteLiteral(mark);
        }

        base.WriteLiteral(value);
    }
}

/// <summary>A template while it is rendered, whatever its model.</summary>
internal interface IThemePage
{
    RenderRun Run { get; set; }
}

/// <summary>A template asked for what is not there.</summary>
/// <param name="message">One clause, names in back-ticks, no full stop.</param>
public class TemplateException(string message) : Exception(message);

/// <summary>A template that was stopped, as nobody knows whether it would ever end.</summary>
internal sealed class EndlessTemplateException(string message) : TemplateException(message)
{
    /// <param name="limit">How long it was let.</param>
    public EndlessTemplateException(TimeSpan limit)
        : this($"the template takes longer than {limit.TotalSeconds:0} s")
    {
    }
}

/// <summary>Asks whether a template may call on.</summary>
public static class CallDepth
{
    /// <summary>True, always.</summary>
    /// <exception cref="InsufficientExecutionStackException">The stack is nearly full.</exception>
    public static bool HasRoom()
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return true;
    }
}
