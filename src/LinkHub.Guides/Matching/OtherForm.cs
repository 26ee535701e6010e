using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;

namespace LinkHub.Guides.Matching;

/// <summary>Tells a guide that speaks of the other form of its method.</summary>
public static class OtherForm
{
    /// <summary>
    /// The fields of the other form that the guide claims, where they are half of them at least and no claim
    /// has a word of its own form's fields; else none.
    /// </summary>
    public static IReadOnlyList<CredentialField> NamedIn(SaidOfForm said, AuthMethod method, GuideKind kind)
    {
        var other = kind == GuideKind.LinkAccount ? GuideKind.ConnectorProfile : GuideKind.LinkAccount;
        var theirs = AskedFields.Of(method, other);
        if (theirs.Count == 0)
        {
            return [];
        }

        var claimed = said.Claims.Select(claim => Slug.Of(claim.Label.Value)).ToHashSet(StringComparer.Ordinal);
        var named = theirs.Where(field => claimed.Contains(Slug.Of(field.Label.Value))).ToList();
        var ownWords = AskedFields.Of(method, kind)
            .SelectMany(field => Words(Slug.Of(field.Label.Value))).ToHashSet(StringComparer.Ordinal);
        return named.Count * 2 < theirs.Count || claimed.SelectMany(Words).Any(ownWords.Contains) ? [] : named;
    }

    private static string[] Words(string slug) => slug.Split('-');
}
