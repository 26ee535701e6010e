using System.Diagnostics;
using System.Text;
using LinkHub.Themes.Models;

namespace LinkHub.Themes.Rendering;

/// <summary>
/// One rendering of a template with all it includes: how long it may take, how much it may write, and on
/// request where each part of what it wrote stands in the templates.
/// </summary>
/// <param name="render">Renders a template of the theme.</param>
/// <param name="limit">How long it may take.</param>
/// <param name="places">Receives what the marks in the output stand for; null makes no marks.</param>
internal sealed class RenderRun(
    Func<RenderRun, string, TemplateModel, string> render, TimeSpan limit, PlaceList? places)
{
    private const int DeepestInclude = 50;
    private const int TurnsBetweenLooks = 1_024;
    private const long MostBytesHeld = 2_000_000_000;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly long _bytes = GC.GetAllocatedBytesForCurrentThread();
    private int _depth;
    private int _turns;

    /// <summary>What a template has that nobody renders.</summary>
    public static readonly RenderRun None = new((_, _, _) => "", TimeSpan.Zero, places: null);

    public string Include(string name, TemplateModel model)
    {
        if (++_depth > DeepestInclude)
        {
            throw new TemplateException($"templates include each other more than {DeepestInclude} deep");
        }

        var html = render(this, name, model);
        _depth--;
        return html;
    }

    public void NextTurn()
    {
        if (++_turns % TurnsBetweenLooks != 0)
        {
            return;
        }

        if (Stopwatch.GetElapsedTime(_start) > limit)
        {
            throw new EndlessTemplateException(limit);
        }

        if (GC.GetAllocatedBytesForCurrentThread() - _bytes > MostBytesHeld)
        {
            throw new EndlessTemplateException("the template takes more than 2 GB of memory");
        }
    }

    /// <summary>A mark to write before a literal; null where nobody asks for places.</summary>
    public string? Place(string template, string literal) =>
        places is null ? null : OutputMarks.Mark(places.Add(template, literal));
}

/// <summary>Marks in the output of a rendering that asks for places.</summary>
internal static class OutputMarks
{
    private const char Begin = '\uE0F0';
    private const char End = '\uE0F1';

    public static string Mark(int index) => $"{Begin}{index}{End}";

    /// <summary>Takes the marks out.</summary>
    /// <returns>The output, and for each mark where it stood in it.</returns>
    public static (string Text, IReadOnlyList<(int Offset, int Index)> Marks) Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<(int, int)>();
        for (var i = 0; i < marked.Length; i++)
        {
            var end = marked[i] == Begin ? marked.IndexOf(End, i) : -1;
            if (end > i && int.TryParse(marked.AsSpan(i + 1, end - i - 1), out var index))
            {
                marks.Add((text.Length, index));
                i = end;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), marks);
    }
}
