using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;

namespace LinkHub.Fuzz.Audits;

/// <summary>Whether an output file is what its name says, for everything but HTML.</summary>
internal static partial class TextAudit
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>A file's text, or what is wrong with its bytes.</summary>
    public static (string Text, string? Problem) Decode(byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            var at = text.IndexOf('\0', StringComparison.Ordinal);
            return (text, at < 0 ? null : $"a NUL at character {at}");
        }
        catch (DecoderFallbackException problem)
        {
            return ("", $"no UTF-8: {problem.Message}");
        }
    }

    /// <summary>What is wrong with a text that its extension says is JSON, XML, SVG or CSS.</summary>
    public static string? Problem(string extension, string text) => extension switch
    {
        ".json" or ".sarif" or ".webmanifest" => JsonProblem(text),
        ".xml" => XmlProblem(text, isDrawing: false),
        ".svg" => XmlProblem(text, isDrawing: true),
        ".css" => CssProblem(text),
        _ => null,
    };

    private static string? CssProblem(string text) =>
        ForeignUrl().Matches(text).FirstOrDefault(match => match.Groups["foreign"].Success) is { } foreign
            ? $"`{foreign.Value}` in a style sheet"
            : null;

    // Escapes may spell a name; a picture within the sheet is loaded from nowhere. What other strings say is shown.
    [GeneratedRegex(
        @"(?<foreign>@import|expression\s*\(|url\(\s*[""']?\s*(?!data:image/)(?:[a-z][a-z0-9+.-]*:|//|\\))"
            + @"|""(?:[^""\\]|\\.)*""|'(?:[^'\\]|\\.)*'",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ForeignUrl();

    private static string? JsonProblem(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1_000 });
            return null;
        }
        catch (JsonException problem)
        {
            return $"no JSON: {problem.Message}";
        }
    }

    private static string? XmlProblem(string text, bool isDrawing)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Xml);
            while (reader.Read())
            {
                if (isDrawing && reader.NodeType == XmlNodeType.Element && DrawingProblem(reader) is { } problem)
                {
                    return problem;
                }
            }

            return null;
        }
        catch (XmlException problem)
        {
            return $"no XML: {problem.Message}";
        }
    }

    private static string? DrawingProblem(XmlReader reader)
    {
        if (reader.LocalName is "script" or "foreignObject" or "iframe" or "handler" or "set" or "animate" or "image" or "feImage")
        {
            return $"`<{reader.LocalName}>` in a drawing";
        }

        while (reader.MoveToNextAttribute())
        {
            var value = string.Concat(reader.Value.Where(sign => sign > ' ')).ToLowerInvariant();
            // Only `href` is an address; a script's scheme in any other attribute is a value that drawings ignore.
            var isBad = reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (reader.LocalName == "href" && !value.StartsWith('#'))
                || (value.Contains("url(", StringComparison.Ordinal) && !value.Contains("url(#", StringComparison.Ordinal)
                    && !value.Contains("url('#", StringComparison.Ordinal) && !value.Contains("url(\"#", StringComparison.Ordinal));
            if (isBad)
            {
                return $"`{reader.Name}=\"{reader.Value}\"` in a drawing";
            }
        }

        return null;
    }
}
