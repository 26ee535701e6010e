using System.Buffers;
using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors.Native;

/// <summary>
/// Finds <c>$.credentials.x</c> and <c>${credentials.x}</c> in a method that has no credential <c>x</c>.
/// </summary>
internal static class CredentialUses
{
    private const string Marker = "credentials.";

    /// <summary>
    /// The credentials that the platform itself adds while it connects (RFC 6749, OpenID Connect).
    /// </summary>
    private static readonly string[] Runtime =
    [
        "accessToken", "refreshToken", "idToken", "tokenType", "expiresIn", "expiresAt", "refreshTokenExpiresIn",
        "scope", "code", "codeVerifier", "codeChallenge", "state", "redirectUri",
    ];

    /// <summary>The credentials that a client receives when it registers itself.</summary>
    private static readonly string[] Registered = ["clientId", "clientSecret"];

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    public static void Check(
        YamlMapping method, AuthType type, IReadOnlyList<CredentialField> fields, DiagnosticBag diagnostics)
    {
        var known = fields.Select(field => field.Key.Value)
            .Concat(Runtime)
            .Concat(type == AuthType.Mcp ? Registered : [])
            .ToHashSet(StringComparer.Ordinal);
        string[] candidates = [.. fields.Select(field => field.Key.Value), .. Runtime];
        var suggestions = new Suggestions();
        foreach (var scalar in Scalars(method))
        {
            foreach (var use in Uses(scalar))
            {
                // A name is reported at its first use.
                if (known.Add(use.Value))
                {
                    diagnostics.Add(
                        DefinitionRules.UndeclaredCredential,
                        use.Span,
                        $"no field of the method has the key `{use.Value}`",
                        suggestions.Help(use.Value, candidates, "Declare the field, or correct the name."));
                }
            }
        }
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries
            .Where(entry => entry.Key.Value != "support")
            .SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };

    private static IEnumerable<Located<string>> Uses(YamlScalar scalar)
    {
        var text = scalar.Value;
        var searchInFile = scalar.Span.Start;
        for (var at = 0; (at = text.IndexOf(Marker, at, StringComparison.Ordinal)) >= 0;)
        {
            var start = at + Marker.Length;
            var isUse = text.AsSpan(0, at).EndsWith("$.", StringComparison.Ordinal)
                || text.AsSpan(0, at).EndsWith("${", StringComparison.Ordinal)
                || text.AsSpan(0, at).EndsWith("${$.", StringComparison.Ordinal);
            var length = text.AsSpan(start).IndexOfAnyExcept(NameCharacters);
            var name = length < 0 ? text[start..] : text.Substring(start, length);
            at = start + name.Length;
            if (isUse && name.Length > 0)
            {
                var place = Place(scalar.Span, Marker + name, searchInFile);
                searchInFile = place.End;
                yield return new Located<string>(name, place);
            }
        }
    }

    /// <summary>The name in the file; the whole scalar where escapes or folding hide it.</summary>
    private static SourceSpan Place(SourceSpan scalar, string written, int from)
    {
        var file = scalar.File;
        var found = from < scalar.End
            ? file.Text.IndexOf(written, from, scalar.End - from, StringComparison.Ordinal)
            : -1;
        return found < 0 ? scalar : file.Span(found + Marker.Length, found + written.Length);
    }
}
