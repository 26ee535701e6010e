using System.Globalization;

namespace LinkHub.Guides.Whitelabel;

/// <summary>Domain labels outside ASCII as they travel: <c>xn--…</c> (RFC 3492).</summary>
internal static class Punycode
{
    /// <summary>The ASCII form, or the domain as it is where it is not a valid name.</summary>
    public static string Encode(string domain)
    {
        try
        {
            return new IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    /// <summary>The readable form of one <c>xn--</c> label, or null where it is none.</summary>
    public static string? Decode(string label)
    {
        try
        {
            return new IdnMapping().GetUnicode(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
