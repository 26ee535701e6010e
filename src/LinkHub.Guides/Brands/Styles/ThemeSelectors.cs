namespace LinkHub.Guides.Brands.Styles;

/// <summary>
/// Decides which selectors of a theme might choose a credential form, a part of it, or an element around it.
/// </summary>
/// <remarks>
/// Only names decide, those of the element that a rule is for and those of what it has to stand in: what is
/// in brackets or after colons may hold at some moment on some page.
/// </remarks>
public static class ThemeSelectors
{
    // The beginnings of the classes of a form's parts, and the classes of the elements around a form.
    private static readonly string[] FormBeginnings =
        ["form", "field", "choice", "notice", "connect", "embed", "is-", "has-", "if-"];

    private static readonly HashSet<string> FormClasses = new(StringComparer.OrdinalIgnoreCase)
    {
        "button", "frame", "guide", "guide-side", "icon", "lightbox", "search", "sheet-bar", "sheet-close",
        "visually-hidden",
    };

    // No form stands in one of these or consists of them. Any other element may be met in a field's
    // description.
    private static readonly HashSet<string> OtherElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "aside", "blockquote", "caption", "col", "colgroup", "dd", "dl", "dt", "figcaption",
        "figure",
        "footer", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "nav", "picture", "pre", "progress",
        "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "video",
    };

    /// <summary>
    /// Elements that may be, or hold, a part of a form; the page's templates are held to it.
    /// </summary>
    public static bool MayBeFormElement(string name) => !OtherElements.Contains(name);

    /// <summary>
    /// Classes of a form, its parts and the elements around it; a test compares the page's templates with
    /// them.
    /// </summary>
    public static bool MayBeFormClass(string name) =>
        FormClasses.Contains(name)
        || FormBeginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>The scope of the block behind a list of selectors.</summary>
    internal static StyleScope Scope(
        IReadOnlyList<StyleToken> tokens, int start, int end, StyleScope around,
        Action<int, int, string, string> refuse)
    {
        RefuseValues(tokens, start, end, refuse);
        var mayBeForm = false;
        var isOther = false;
        var isInOther = false;
        for (var at = start; at < end; at++)
        {
            var token = tokens[at];
            if (token.Opens)
            {
                at = Behind(tokens, at, end) - 1;
            }
            else if (token.Is(','))
            {
                mayBeForm |= !(isOther || isInOther);
                (isOther, isInOther) = (false, false);
            }
            else if (token.Is('>') || IsDescent(tokens, start, at, end))
            {
                (isOther, isInOther) = (false, isInOther || isOther);
            }
            else if (token.Is('+') || token.Is('~'))
            {
                isOther = false;
            }
            else if (token.Is('.') && at + 1 < end)
            {
                isOther |= !MayBeFormClass(tokens[++at].Text);
            }
            else if (token.Is(':'))
            {
                // What follows is the name of a state, not of an element.
                at += at + 1 < end && tokens[at + 1].Kind is StyleTokenKind.Name ? 1 : 0;
            }
            else if (token.Is('&'))
            {
                isOther |= around is { HoldsDeclarations: true, MayBeForm: false };
            }
            else if (token.Kind is StyleTokenKind.Name)
            {
                isOther |= !MayBeFormElement(token.Text);
            }
            else if (token.Kind is not (StyleTokenKind.Blank or StyleTokenKind.Hash) && !token.Is('*'))
            {
                refuse(token.Start, token.End, "this is not a selector",
                    "Write names of elements, classes, ids, attributes and states.");
            }
        }

        return mayBeForm || !(isOther || isInOther) ? StyleScope.Form : StyleScope.Other;
    }

    // A rule that selects elements by their value reveals that value by what it loads or shows.
    private static void RefuseValues(
        IReadOnlyList<StyleToken> tokens, int start, int end, Action<int, int, string, string> refuse)
    {
        var isName = false;
        for (var at = start; at < end; at++)
        {
            isName = tokens[at].Is('[') || (isName && !tokens[at].Is('=') && !tokens[at].Is(']'));
            if (isName && tokens[at].Kind is StyleTokenKind.Name && tokens[at].IsNamed("value"))
            {
                refuse(tokens[at].Start, tokens[at].End, "a theme may not ask for values of fields",
                    "Choose elements by their classes.");
            }
        }
    }

    // Blanks stand for a combinator where there is no other one beside them.
    private static bool IsDescent(IReadOnlyList<StyleToken> tokens, int start, int at, int end)
    {
        if (tokens[at].Kind is not StyleTokenKind.Blank || at == start || at + 1 == end)
        {
            return false;
        }

        return !IsBetween(tokens[at - 1]) && !IsBetween(tokens[at + 1]);
    }

    private static bool IsBetween(StyleToken token) => token.Kind is StyleTokenKind.Blank
        || token.Is('>') || token.Is('+') || token.Is('~') || token.Is(',');

    private static int Behind(IReadOnlyList<StyleToken> tokens, int open, int end)
    {
        var depth = 0;
        for (var at = open; at < end; at++)
        {
            depth += tokens[at].Opens ? 1 : tokens[at].Closes ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return end;
    }
}

/// <summary>What a block of a style sheet may hold, and whether it may concern a form.</summary>
/// <param name="HoldsDeclarations">Whether declarations may stand in it.</param>
/// <param name="MayBeForm">Whether its selectors may choose a form, its parts or what it stands in.</param>
internal sealed record StyleScope(bool HoldsDeclarations, bool MayBeForm)
{
    public static readonly StyleScope Sheet = new(HoldsDeclarations: false, MayBeForm: false);

    /// <summary>A rule that chooses a form or might.</summary>
    public static readonly StyleScope Form = new(HoldsDeclarations: true, MayBeForm: true);

    /// <summary>A rule that chooses anything else.</summary>
    public static readonly StyleScope Other = new(HoldsDeclarations: true, MayBeForm: false);

    /// <summary>The inside of <c>@font-face</c> and <c>@page</c>.</summary>
    public static readonly StyleScope Descriptors = new(HoldsDeclarations: true, MayBeForm: false)
    {
        IsDescriptors = true,
    };

    public static readonly StyleScope Keyframes = new(HoldsDeclarations: false, MayBeForm: false)
    {
        IsKeyframes = true,
    };

    /// <summary>One step of an animation; no form may be given an animation.</summary>
    public static readonly StyleScope Keyframe = new(HoldsDeclarations: true, MayBeForm: false);

    /// <summary>
    /// Within a rule that is already refused: only the addresses that it loads are checked.
    /// </summary>
    public static readonly StyleScope Refused = new(HoldsDeclarations: true, MayBeForm: false)
    {
        IsDescriptors = true,
    };

    public bool IsDescriptors { get; private init; }

    public bool IsKeyframes { get; private init; }
}
