using System.Security.Cryptography;
using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Reports;

/// <summary>
/// What stays the same of a finding while lines move: its rule, what it is about, what it names and quotes.
/// </summary>
/// <remarks>
/// SHA-256, the first 32 hexadecimal digits, over the rule's id, the subject, the names in back-ticks of the
/// message and the first 200 letters of the marked text with each run of white space as one blank, joined by
/// line feeds. No line number and no wording goes in.
/// </remarks>
public static class Fingerprint
{
    private const int MostText = 200;

    /// <param name="finding">Any finding.</param>
    /// <param name="subject">The connector's key, or the file's path where no connector is concerned.</param>
    public static string Of(Diagnostic finding, string subject)
    {
        var names = finding.Message.Split('`').Where((_, index) => index % 2 == 1);
        var parts = string.Join('\n', [finding.Rule.Id, subject, .. names, Normal(finding.Span)]);
        var hash = SHA256.HashData(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(parts));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    private static string Normal(SourceSpan span)
    {
        var text = new StringBuilder(MostText);
        foreach (var letter in span.File.Text.AsSpan(span.Start, span.Length))
        {
            if (text.Length == MostText)
            {
                break;
            }

            if (!char.IsWhiteSpace(letter))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }
}
