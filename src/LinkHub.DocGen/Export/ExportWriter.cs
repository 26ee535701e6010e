using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Files;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Export;

/// <summary>Writes guides in some way.</summary>
internal interface IExportConsumer : ITextConsumer
{
    /// <summary>The files whose guides the brand does not show; their findings do not count.</summary>
    IReadOnlyCollection<string> Hidden { get; }

    /// <summary>What is wrong with the templates, in order.</summary>
    IReadOnlyList<Diagnostic> InTemplates => [];

    /// <summary>Whether the files may be put in place.</summary>
    bool IsFit => true;
}

/// <summary>Writes each guide of a folder that the brand shows as a file of its own.</summary>
/// <param name="files">Receives the files.</param>
/// <param name="brand">The brand whose words they use; null for the folder's own words.</param>
/// <param name="format">How they are written.</param>
internal sealed class ExportWriter(ExportedFiles files, BrandContext? brand, ExportFormat format)
    : IExportConsumer
{
    private readonly ConcurrentBag<string> _hidden = [];

    /// <summary>The extension of the files of a format, with its dot.</summary>
    public static string Extension(ExportFormat format) => $".{format.ToString().ToLowerInvariant()}";

    /// <summary>The file of a guide, relative to the output folder.</summary>
    /// <param name="file">The guide's.</param>
    /// <param name="extension">With its dot.</param>
    public static string Target(ContentFile file, string extension) =>
        Path.ChangeExtension(file.Path, extension);

    public IReadOnlyCollection<string> Hidden => _hidden;

    public void Take(ContentText text, DiagnosticBag findings)
    {
        if (text is not LooseText { Guide: var guide, Binding: var binding } loose)
        {
            return;
        }

        if (brand is not null && !ExportBrand.Shows(guide, binding, brand))
        {
            _hidden.Add(loose.Path);
            return;
        }

        if (brand is not null)
        {
            var report = new BrandReport();
            guide = ExportBrand.Apply(guide, ExportBrand.PageOf(binding, brand), report);
            findings.AddRange(report.Diagnostics);
        }

        files.Write(Target(loose.File, Extension(format)), Bytes(guide, binding));
    }

    public void Finish(OrderedWork work, DiagnosticBag findings)
    {
    }

    private byte[] Bytes(Guide guide, GuideBinding? binding)
    {
        if (format == ExportFormat.Json)
        {
            var json = new ArrayBufferWriter<byte>();
            GuideJson.Write(json, guide, binding);
            return json.WrittenSpan.ToArray();
        }

        var text = format == ExportFormat.Html
            ? PlainHtmlWriter.Write(guide.Document.Body)
            : GuideMarkdown.Write(guide.Document);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
    }
}
