using System.Globalization;
using System.Text;
using System.Xml;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Site.Images;

/// <summary>Reads an SVG picture and writes it again with only what is on the allow-list.</summary>
public static class SvgCleaner
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Xlink = "http://www.w3.org/1999/xlink";
    private const int MaxDepth = 64;

    /// <summary>The clean picture, or null with a finding if the file is not an SVG picture.</summary>
    /// <remarks>
    /// Anything that could run or load is left out with a finding, the notes of drawing programs without one.
    /// </remarks>
    public static CleanSvg? Clean(SourceFile file, DiagnosticBag diagnostics)
    {
        var output = new StringBuilder(file.Text.Length);
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), ReaderSettings());
            using var writer = XmlWriter.Create(output, WriterSettings());
            return Copy(reader, writer, file, diagnostics) is var (width, height)
                ? Finished(writer, output, width, height)
                : null;
        }
        catch (XmlException problem)
        {
            var place = Place(file, problem.LineNumber, problem.LinePosition);
            Refuse(place, "the picture is not well-formed XML", diagnostics);
            return null;
        }
        catch (ArgumentException)
        {
            // The writer refuses characters that XML cannot hold, such as a lone surrogate.
            Refuse(file.Span(0, 0), "the picture holds characters that XML does not allow", diagnostics);
            return null;
        }
    }

    // Document types are skipped, never processed: an entity they define is unknown and thereby an error.
    private static XmlReaderSettings ReaderSettings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static XmlWriterSettings WriterSettings() =>
        new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None };

    private static CleanSvg Finished(XmlWriter writer, StringBuilder output, int? width, int? height)
    {
        writer.Flush();
        return new CleanSvg(output.ToString(), width, height);
    }

    private static (int? Width, int? Height)? Copy(
        XmlReader reader,
        XmlWriter writer,
        SourceFile file,
        DiagnosticBag diagnostics)
    {
        (int? Width, int? Height)? size = null;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && size is null)
            {
                if (reader.LocalName != "svg")
                {
                    Refuse(Here(reader, file), $"`<{reader.LocalName}>` is not a picture", diagnostics);
                    return null;
                }

                if (!IsSvg(reader))
                {
                    var message =
                        $"`<svg>` is in the namespace `{reader.NamespaceURI}`, and browsers draw only `{Svg}`";
                    Refuse(Here(reader, file), message, diagnostics);
                    return null;
                }

                size = SvgSize.Of(reader.GetAttribute);
            }

            if (reader.Depth > MaxDepth)
            {
                Refuse(Here(reader, file), $"the picture nests more than {MaxDepth} elements", diagnostics);
                return null;
            }

            CopyNode(reader, writer, file, diagnostics);
        }

        return size;
    }

    private static void CopyNode(
        XmlReader reader, XmlWriter writer, SourceFile file, DiagnosticBag diagnostics)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when !IsKept(reader, file, diagnostics):
                reader.Skip();
                return;
            case XmlNodeType.Element when reader.LocalName == "style":
                CopyStyle(reader, writer, file, diagnostics);
                return;
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.LocalName, Svg);
                if (reader.Depth == 0)
                {
                    writer.WriteAttributeString("xmlns", Svg);
                }

                CopyAttributes(reader, writer, file, diagnostics);
                if (isEmpty)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.Whitespace when reader.Depth > 0:
                writer.WriteWhitespace(reader.Value);
                break;
        }

        reader.Read();
    }

    // Without a namespace the picture gets the right one.
    private static bool IsSvg(XmlReader reader) => reader.NamespaceURI is Svg or "";

    private static bool IsKept(XmlReader reader, SourceFile file, DiagnosticBag diagnostics)
    {
        if (!IsSvg(reader))
        {
            return false;
        }

        if (SvgAllowList.AllowsElement(reader.LocalName))
        {
            return true;
        }

        if (!SvgAllowList.IsIdleElement(reader.LocalName))
        {
            Report(
                Here(reader, file), $"`<{reader.LocalName}>` is not allowed in a picture and was left out",
                diagnostics);
        }

        return false;
    }

    private static void CopyStyle(
        XmlReader reader, XmlWriter writer, SourceFile file, DiagnosticBag diagnostics)
    {
        var place = Here(reader, file);
        var css = reader.ReadElementContentAsString();
        if (SvgAllowList.AllowsStyle(css))
        {
            writer.WriteElementString("style", Svg, css);
        }
        else
        {
            Report(place, "`<style>` loads something or uses escapes, and was left out", diagnostics);
        }
    }

    private static void CopyAttributes(
        XmlReader reader, XmlWriter writer, SourceFile file, DiagnosticBag diagnostics)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            var name = reader.LocalName;
            var isForeign = reader.NamespaceURI is not ("" or Xlink);
            if (isForeign || (reader.NamespaceURI == Xlink && name != "href"))
            {
                continue;
            }

            if (SvgAllowList.AllowsAttribute(name) && SvgAllowList.AllowsValue(name, reader.Value))
            {
                // Both spellings of a reference become the one of SVG 2; the first wins.
                if (name != "href" || reader.NamespaceURI != Xlink || !HasPlainReference(reader))
                {
                    writer.WriteAttributeString(name, reader.Value);
                }
            }
            else if (SvgAllowList.AllowsAttribute(name)
                || name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                Report(
                    Here(reader, file), $"`{name}` runs or loads something, and was left out", diagnostics);
            }
        }

        reader.MoveToElement();
    }

    private static bool HasPlainReference(XmlReader reader) => reader.GetAttribute("href") is not null;

    // The name of the element or attribute that the reader stands on.
    private static SourceSpan Here(XmlReader reader, SourceFile file)
    {
        var place = reader is IXmlLineInfo info
            ? Place(file, info.LineNumber, info.LinePosition)
            : file.Span(0, 0);
        return file.Text.AsSpan(place.Start).StartsWith(reader.Name)
            ? file.Span(place.Start, place.Start + reader.Name.Length)
            : place;
    }

    // XML counts lines as source files do, both from 1.
    private static SourceSpan Place(SourceFile file, int line, int column)
    {
        var before = 0;
        for (var i = 1; i < Math.Min(line, file.LineCount); i++)
        {
            before += file.Line(i).Length;
            before += file.Text.AsSpan(before).StartsWith("\r\n") ? 2 : 1;
        }

        var offset = Math.Clamp(before + column - 1, 0, file.Text.Length);
        return file.Span(offset, offset);
    }

    private static void Refuse(SourceSpan place, string message, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ConfigurationRules.UnsafeAsset, place, message, "Export the picture again as a plain SVG.");

    private static void Report(SourceSpan place, string message, DiagnosticBag diagnostics) =>
        diagnostics.Add(new Diagnostic(ConfigurationRules.UnsafeAsset, message, place)
        {
            Severity = Severity.Warning,
            Help = "Delete it from the picture.",
        });
}

/// <summary>
/// The size an SVG picture asks for: its <c>width</c> and <c>height</c>, else its <c>viewBox</c>.
/// </summary>
internal static class SvgSize
{
    /// <param name="attribute">Gives an attribute of the outermost element, or null.</param>
    public static (int? Width, int? Height) Of(Func<string, string?> attribute)
    {
        var (width, height) = (Pixels(attribute("width")), Pixels(attribute("height")));
        if (width is not null && height is not null)
        {
            return (width, height);
        }

        var box = (attribute("viewBox") ?? "").Split(
            [' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 ? (Pixels(box[2]), Pixels(box[3])) : (null, null);
    }

    private static int? Pixels(string? length)
    {
        var number = length is null ? "" : length.Trim();
        number = number.EndsWith("px", StringComparison.Ordinal) ? number[..^2] : number;
        var isNumber = double.TryParse(
            number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        return isNumber && value is > 0 and <= 100_000 ? (int)Math.Ceiling(value) : null;
    }
}

/// <summary>An SVG picture without anything that could run or reach out.</summary>
/// <param name="Text">The picture; UTF-8 when published.</param>
/// <param name="Width">In CSS pixels, or null if the picture does not say.</param>
/// <param name="Height">In CSS pixels, or null if the picture does not say.</param>
public sealed record CleanSvg(string Text, int? Width, int? Height);
