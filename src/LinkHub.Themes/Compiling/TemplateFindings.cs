using System.Diagnostics;
using System.Globalization;
using LinkHub.Guides.Site.Themes;
using LinkHub.Guides.Text;
using LinkHub.Themes.Rendering;
using Microsoft.AspNetCore.Razor.Language;
using SourceSpan = LinkHub.Guides.Text.SourceSpan;

namespace LinkHub.Themes.Compiling;

/// <summary>Says what is wrong with a template, and where in the template.</summary>
internal static class TemplateFindings
{
    private const string SyntaxHelp = "Correct the template; the page on themes says what templates may use.";

    /// <summary>What Razor says of a template that it cannot read.</summary>
    public static Guides.Text.Diagnostic Of(RazorDiagnostic problem, SourceFile file)
    {
        var start = Math.Clamp(problem.Span.AbsoluteIndex, 0, file.Text.Length);
        var end = Math.Clamp(start + Math.Max(0, problem.Span.Length), start, file.Text.Length);
        return new(ThemeRules.TemplateSyntax, Clause(problem.GetMessage(CultureInfo.InvariantCulture)),
            OnOneLine(file.Span(start, end)))
        { Help = SyntaxHelp };
    }

    /// <summary>What the C# compiler says of a template; null of what is no error.</summary>
    /// <param name="problem">At its place in the C#.</param>
    /// <param name="files">The templates by path.</param>
    public static Guides.Text.Diagnostic? Of(
        Microsoft.CodeAnalysis.Diagnostic problem, IReadOnlyDictionary<string, SourceFile> files)
    {
        if (problem.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
        {
            return null;
        }

        var line = problem.Location.GetMappedLineSpan();
        var file = files.GetValueOrDefault(line.Path) ?? files.Values.First();
        var isMapped = files.ContainsKey(line.Path);
        var start = isMapped ? At(file, line.StartLinePosition.Line, line.StartLinePosition.Character) : 0;
        var end = isMapped ? At(file, line.EndLinePosition.Line, line.EndLinePosition.Character) : 0;
        var words = problem.Location.SourceTree?.GetText().ToString(problem.Location.SourceSpan) ?? "";
        return new(ThemeRules.TemplateSyntax, Clause(problem.GetMessage(CultureInfo.InvariantCulture)),
            isMapped ? Nearest(file, words, start, Math.Max(start, end)) : file.Span(0, 0))
        { Help = SyntaxHelp };
    }

    // Where the code stands far left in the template, what Razor writes before it moves it to the right.
    private static SourceSpan Nearest(SourceFile file, string words, int start, int end)
    {
        var lineStart = file.LineStart(file.PositionAt(start).Line);
        var isOnLine = words.Length > 0 && !words.AsSpan().ContainsAny('\r', '\n');
        var from = Math.Min(start + words.Length, file.Text.Length);
        var at = isOnLine
            ? file.Text.AsSpan(lineStart, from - lineStart).LastIndexOf(words, StringComparison.Ordinal)
            : -1;
        return at < 0
            ? OnOneLine(file.Span(start, end))
            : file.Span(lineStart + at, lineStart + at + words.Length);
    }

    /// <summary>What went wrong while a template was rendered.</summary>
    /// <param name="error">What the template threw.</param>
    /// <param name="template">The template that was asked for, where the error does not say one.</param>
    /// <param name="files">The templates by path.</param>
    public static Guides.Text.Diagnostic Of(
        Exception error, SourceFile template, IReadOnlyDictionary<string, SourceFile> files)
    {
        var frame = new StackTrace(error, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetFileName() is { } name && files.ContainsKey(name));
        var span = frame is null
            ? template.Span(0, 0)
            : LineOf(files[frame.GetFileName()!], frame.GetFileLineNumber());
        var message = error switch
        {
            TemplateException => error.Message,
            InsufficientExecutionStackException => "the template calls itself without end",
            _ => $"the template fails: {error.GetType().Name}, {Clause(error.Message)}",
        };
        return new(ThemeRules.TemplateFailure, message, span)
        {
            Help = "Correct the template; nothing is published until it renders every page.",
        };
    }

    private static SourceSpan LineOf(SourceFile file, int line)
    {
        if (line < 1 || line > file.LineCount)
        {
            return file.Span(0, 0);
        }

        var text = file.Line(line);
        var start = file.LineStart(line) + (text.Length - text.TrimStart().Length);
        return file.Span(start, start + text.Trim().Length);
    }

    // Lines and columns of compilers count from 0.
    private static int At(SourceFile file, int line, int column)
    {
        if (line >= file.LineCount)
        {
            return file.Text.Length;
        }

        return file.LineStart(line + 1) + Math.Min(column, file.Line(line + 1).Length);
    }

    private static SourceSpan OnOneLine(SourceSpan span)
    {
        var end = span.Text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? span : span.Slice(0, end);
    }

    private static string Clause(string message)
    {
        var brief = message.Split(" and no accessible extension method", 2)[0];
        var line = brief.ReplaceLineEndings(" ").Trim().TrimEnd('.').Replace('\'', '`');
        return line.Length > 1 && char.IsLower(line[1]) ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
