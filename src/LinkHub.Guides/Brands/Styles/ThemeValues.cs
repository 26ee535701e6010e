using System.Buffers;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands.Styles;

/// <summary>Checks the declarations of a theme.</summary>
/// <param name="tokens">The whole sheet.</param>
/// <param name="isAsset">
/// Whether an address leads to an asset of the sheet's theme; null for the sheet of a brand, which has none.
/// </param>
/// <param name="refuse">Receives offsets, message and help of what is refused.</param>
internal sealed class ThemeValues(
    IReadOnlyList<StyleToken> tokens, Func<string, bool>? isAsset, Action<int, int, string, string> refuse)
{
    private const int LongestShown = 60;
    private const string AddressHelp =
        "Name a file of the hub's own host by its path, or write the picture or font as a `data:` address.";

    private const string AssetHelp =
        "Name a file of the theme's assets, relative to the sheet, or write the picture or font as a `data:` address.";

    // Functions and properties that run code, draw by code, or put a value into an address.
    private static readonly HashSet<string> RefusedFunctions =
        new(StringComparer.OrdinalIgnoreCase) { "expression", "element", "-moz-element", "paint", "if" };

    private static readonly HashSet<string> Loading = new(StringComparer.OrdinalIgnoreCase)
    {
        "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade",
    };

    private readonly ThemeNames _names = new(tokens);

    /// <summary>Checks one declaration.</summary>
    /// <param name="start">The first token of its name.</param>
    /// <param name="end">Behind the last token of its value.</param>
    /// <param name="scope">The scope of its rule.</param>
    public void Check(int start, int end, StyleScope scope)
    {
        var colon = start + 1;
        while (colon < end && tokens[colon].Kind is StyleTokenKind.Blank)
        {
            colon++;
        }

        var name = tokens[start];
        if (name.Kind is not StyleTokenKind.Name || colon >= end || !tokens[colon].Is(':'))
        {
            refuse(name.Start, name.End, "this is not a declaration",
                "Write the name of a property, `:` and its value.");
            return;
        }

        CheckAddresses(colon + 1, end, name.Text);
        StyleToken[] value = [.. Enumerable.Range(colon + 1, end - colon - 1).Select(at => tokens[at])
            .Where(token => token.Kind is not StyleTokenKind.Blank)];
        var isFree = isAsset is not null;
        if (!scope.IsDescriptors
            && ThemeProperties.Problem(name.Text, value, _names, scope.MayBeForm, isFree) is { } problem)
        {
            var help = scope.MayBeForm
                ? "Choose other elements by a class of theirs: of forms only colours, type and borders may change."
                : "Leave it out: what a brand arranges may not lie over a form.";
            refuse(name.Start, name.End, $"`{VisibleText.Of(name.Text)}` {problem}", help);
        }
    }

    /// <summary>Refuses addresses outside the hub, and functions that are more than a plain value.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="property">The property they are the value of; null for an at-rule's condition.</param>
    public void CheckAddresses(int start, int end, string? property)
    {
        // A string may become an address where a function loads it, now or through a property of its own.
        var isOwn = property?.StartsWith("--", StringComparison.Ordinal) == true;
        var open = new Stack<bool>();
        for (var at = start; at < end; at++)
        {
            var token = tokens[at];
            var isFunction = token.Kind is StyleTokenKind.Function;
            if (isFunction && (RefusedFunctions.Contains(token.Text) || IsValueOfElement(token, property)))
            {
                var help = "Write the value itself.";
                var shown = VisibleText.Of(token.Text);
                refuse(token.Start, token.End, $"`{shown}()` may not stand in a theme", help);
            }

            var isLoaded = token.Kind is StyleTokenKind.Address
                || (token.Kind is StyleTokenKind.Text && open.TryPeek(out var loads) && loads);
            var mayBeLoaded = isLoaded || (token.Kind is StyleTokenKind.Text && isOwn);
            var problem = !mayBeLoaded ? null
                : ThemeAddress.Problem(token.Text) ?? (isLoaded ? AssetProblem(token.Text) : null);
            if (problem is not null)
            {
                var shown = token.Text.Length > LongestShown ? token.Text[..LongestShown] + "…" : token.Text;
                refuse(
                    token.Start, token.End, $"`{VisibleText.Of(shown)}` {problem}",
                    isAsset is null ? AddressHelp : AssetHelp);
            }

            if (token.Opens)
            {
                var isInside = open.TryPeek(out var outer) && outer;
                open.Push(isFunction && Loading.Contains(token.Text) || (isInside && !IsKind(token)));
            }
            else if (token.Closes && open.Count > 0)
            {
                open.Pop();
            }
        }
    }

    private string? AssetProblem(string address) =>
        isAsset?.Invoke(address) == false ? "is not a file of the theme's assets" : null;

    // The kind of a picture, as in `type("image/avif")`, is no address. A brand's sheet has no need of it.
    private bool IsKind(StyleToken token) => isAsset is not null && token.IsNamed("type");

    private static bool IsValueOfElement(StyleToken token, string? property) =>
        token.IsNamed("attr") && property?.Equals("content", StringComparison.OrdinalIgnoreCase) != true;
}

/// <summary>Decides which addresses a style sheet may hold.</summary>
internal static class ThemeAddress
{
    private static readonly SearchValues<char> SchemeSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    private static readonly string[] DataTypes =
        ["image/", "font/", "application/font-", "application/x-font-", "application/vnd.ms-fontobject"];

    private static readonly char[] Blanks = [.. Enumerable.Range(0, 0x21).Select(code => (char)code)];

    /// <summary>
    /// Why an address may not stand in a theme, as a clause that follows it, or null if it may.
    /// </summary>
    /// <param name="address">With its escapes resolved.</param>
    public static string? Problem(string address)
    {
        // As the URL standard reads it: line ends and tabs vanish, blanks around it do, and both slashes are
        // one.
        var plain = string.Concat(address.Where(sign => sign is not ('\t' or '\n' or '\r')))
            .Trim(Blanks).Replace('\\', '/');
        var scheme = Scheme(plain);
        if (scheme.Equals("data", StringComparison.OrdinalIgnoreCase))
        {
            var type = plain["data:".Length..].TrimStart();
            return DataTypes.Any(known => type.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                ? null
                : "is neither a picture nor a font";
        }

        return scheme.Length > 0 || plain.StartsWith("//", StringComparison.Ordinal) ? "leads elsewhere"
            : plain.Split('#')[0].Contains('?') ? "asks the host something"
            : null;
    }

    private static string Scheme(string plain)
    {
        var scheme = plain[..Math.Max(0, plain.IndexOf(':'))];
        return scheme is [var first, ..] && char.IsAsciiLetter(first)
            && scheme.AsSpan().IndexOfAnyExcept(SchemeSigns) < 0
            ? scheme
            : "";
    }
}
