namespace LinkHub.Fuzz.Audits;

/// <summary>Looks at every file of a folder that a program wrote.</summary>
internal sealed class OutputAudit(FuzzCounts counts, string settings)
{
    private static readonly HashSet<string> Binary = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2",
    };

    /// <summary>What is wrong, as faults of a target.</summary>
    /// <param name="target">The target that wrote the folder.</param>
    /// <param name="folder">A hub, or an export.</param>
    public IEnumerable<FuzzFault> Faults(string target, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var extension = Path.GetExtension(path).ToLowerInvariant();
            var bytes = File.ReadAllBytes(file);
            counts.AddOutput(extension.Length > 0 ? extension[1..] : "other", bytes.Length);
            if (Binary.Contains(extension))
            {
                continue;
            }

            var (text, problem) = TextAudit.Decode(bytes);
            if (problem is not null)
            {
                yield return new FuzzFault(target, "encoding", problem, path);
            }
            else if (extension == ".html")
            {
                foreach (var fault in Page(target, folder, path, text))
                {
                    yield return fault;
                }
            }
            else if (extension == ".md" && TwinAudit.Problem(text) is { } difference)
            {
                yield return new FuzzFault(target, "twin", difference, path);
            }
            else if (TextAudit.Problem(extension, text) is { } other)
            {
                yield return new FuzzFault(target, extension[1..], other, path);
            }
        }
    }

    private IEnumerable<FuzzFault> Page(string target, string folder, string path, string text)
    {
        var (document, problem) = HtmlMarkup.Read(text);
        if (document is null)
        {
            yield return new FuzzFault(target, "markup", problem ?? "", path);
            yield break;
        }

        using (document)
        {
            var safety = new HtmlSafety(file => File.Exists(Path.Combine(folder, file)), settings, target.StartsWith("export", StringComparison.Ordinal));
            foreach (var sentence in safety.Problems(document, path))
            {
                yield return new FuzzFault(target, "safety", sentence, path);
            }
        }
    }
}
