using LinkHub.Guides.Text;

namespace LinkHub.Fuzz.Audits;

/// <summary>Whether findings say where they are, and say it in words that can be shown.</summary>
internal static class SpanAudit
{
    public static IEnumerable<FuzzFault> Faults(string target, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            var spans = finding.Related.Select(related => related.Span).Append(finding.Span)
                .Concat(finding.Fix?.Edits.Select(edit => edit.Span) ?? []);
            foreach (var span in spans)
            {
                if (span.File is null || span.Position.Line < 1 || span.Position.Column < 1 || span.EndPosition.Line < span.Position.Line)
                {
                    yield return new FuzzFault(target, "span", $"{finding.Rule.Id} is nowhere", "");
                }
            }

            if (finding.Message.Length == 0 || finding.Message.Any(char.IsControl))
            {
                yield return new FuzzFault(target, "message", $"{finding.Rule.Id} has a control character or nothing in its message", "");
            }
        }
    }
}
