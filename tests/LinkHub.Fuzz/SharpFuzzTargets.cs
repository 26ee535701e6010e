using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Fuzz;

/// <summary>Readers as targets of libFuzzer: an exception is a crash.</summary>
internal static class SharpFuzzTargets
{
    /// <param name="reader"><c>mdx</c>, <c>yaml</c> or <c>frontmatter</c>.</param>
    public static void Run(string reader) => SharpFuzz.Fuzzer.LibFuzzer.Run(bytes => Read(reader, bytes));

    internal static void Read(string reader, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var file = SourceDecoder.Decode($"input.{reader}", bytes, diagnostics);
        switch (reader)
        {
            case "yaml":
                YamlReader.Read(file, diagnostics);
                break;
            case "frontmatter":
                MarkupReader.Read(new SourceFile(file.Path, $"---\n{file.Text}\n---\n"), MarkupOptions.Default, diagnostics);
                break;
            default:
                MarkupReader.Read(file, MarkupOptions.Default, diagnostics);
                break;
        }
    }
}
