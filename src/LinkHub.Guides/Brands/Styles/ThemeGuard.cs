using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Brands.Styles;

/// <summary>
/// Checks the style sheet of a brand or a theme before it is published: it may change how pages look. It may
/// neither load anything from elsewhere nor change which parts of a credential form are seen.
/// </summary>
/// <remarks>
/// The sheet is read as the CSS Syntax Module says. Whatever is not plainly a rule or a declaration is
/// refused, so that no browser reads it differently.
/// </remarks>
public sealed class ThemeGuard
{
    private const int DeepestNesting = 16;
    private const int MostFindings = 100;
    private const string SyntaxHelp =
        "Write rules of selectors and declarations, and close every bracket and string.";

    private static readonly HashSet<string> Groups =
        new(StringComparer.OrdinalIgnoreCase) { "media", "supports", "container", "layer" };

    private readonly SourceFile _file;
    private readonly IReadOnlyList<StyleToken> _tokens;
    private readonly ThemeValues _values;
    private readonly DiagnosticBag _diagnostics;
    private int _at;
    private bool _isStopped;

    private ThemeGuard(SourceFile file, Func<string, bool>? isAsset, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _tokens = StyleTokens.Of(file.Text);
        _values = new ThemeValues(_tokens, isAsset, Refuse);
    }

    private bool IsOpen => !_isStopped && _at < _tokens.Count;

    /// <summary>
    /// Whether nothing in a brand's <c>theme.css</c> is refused; each refusal is a finding at its place.
    /// </summary>
    public static bool Accepts(SourceFile file, DiagnosticBag diagnostics) =>
        Accepts(file, isAsset: null, diagnostics);

    /// <summary>
    /// Whether nothing in a sheet among the assets of a theme is refused; each refusal is a finding at its
    /// place. Such a sheet names files beside it, and may arrange what is not a form as it likes.
    /// </summary>
    /// <param name="file">The sheet.</param>
    /// <param name="isAsset">Whether an address, as the sheet writes it, leads to an asset.</param>
    /// <param name="diagnostics">Receives what is refused.</param>
    public static bool Accepts(SourceFile file, Func<string, bool>? isAsset, DiagnosticBag diagnostics)
    {
        var guard = new ThemeGuard(file, isAsset, new DiagnosticBag());
        var zero = file.Text.IndexOf('\0');
        if (zero >= 0)
        {
            guard.Refuse(zero, zero + 1, "a theme holds no zero character", "Delete it.");
        }

        guard.Rules(StyleScope.Sheet, depth: 0);
        if (guard.IsOpen)
        {
            guard.Refuse(guard._tokens[guard._at], "`}` closes nothing", SyntaxHelp);
        }

        diagnostics.AddRange(guard._diagnostics);
        return guard._diagnostics.Count == 0;
    }

    // Goes through rules, and in a style rule through declarations, up to the bracket that closes them.
    private void Rules(StyleScope scope, int depth)
    {
        while (IsOpen && !_tokens[_at].Is('}'))
        {
            var token = _tokens[_at];
            if (token.Kind is StyleTokenKind.Blank || (scope.HoldsDeclarations && token.Is(';')))
            {
                _at++;
            }
            else if (token.Kind is StyleTokenKind.AtKeyword)
            {
                AtRule(scope, depth);
            }
            else
            {
                RuleOrDeclaration(scope, depth);
            }
        }
    }

    private void RuleOrDeclaration(StyleScope scope, int depth)
    {
        var start = _at;
        var isOwn = scope.HoldsDeclarations && _tokens[start].Text.StartsWith("--", StringComparison.Ordinal);
        var end = EndOfHead(stopsAtBlock: !isOwn);
        if (end < 0)
        {
            return;
        }

        if (end < _tokens.Count && _tokens[end].Is('{'))
        {
            var inner = scope.IsKeyframes
                ? StyleScope.Keyframe
                : ThemeSelectors.Scope(_tokens, start, end, scope, Refuse);
            if (inner.MayBeForm && ThemeContrast.Unreadable(_tokens, end, _file.Text) is { } color)
            {
                Refuse(
                    color,
                    $"`{VisibleText.Of(color.Text)}` can hardly be told from the background of the same rule",
                    "Choose colours with a contrast of at least 4.5 to 1.");
            }

            Block(end, inner, depth);
        }
        else if (scope.HoldsDeclarations)
        {
            _values.Check(start, end, scope);
            _at = end;
        }
        else
        {
            Stop(start, "this is not a rule");
        }
    }

    private void AtRule(StyleScope scope, int depth)
    {
        var start = _at++;
        var name = _tokens[start].Text;
        var end = EndOfHead(stopsAtBlock: true);
        if (end < 0)
        {
            return;
        }

        _values.CheckAddresses(start, end, property: null);
        var inner = name.ToLowerInvariant() switch
        {
            _ when Groups.Contains(name) => scope,
            "font-face" or "page" when scope == StyleScope.Sheet => StyleScope.Descriptors,
            "keyframes" or "-webkit-keyframes" when scope == StyleScope.Sheet => StyleScope.Keyframes,
            _ => null,
        };
        if (name.Equals("layer", StringComparison.OrdinalIgnoreCase)
            && (end == _tokens.Count || _tokens[end].Is(';')))
        {
            // The order of layers alone.
            _at = Math.Min(end + 1, _tokens.Count);
            return;
        }

        if (inner is null || end == _tokens.Count || !_tokens[end].Is('{'))
        {
            Refuse(_tokens[start], $"`@{VisibleText.Of(name)}` may not stand here in a theme",
                "Write plain rules, `@media`, `@supports`, `@container`, `@layer`, `@keyframes` or `@font-face`.");
            inner = StyleScope.Refused;
        }

        if (end < _tokens.Count && _tokens[end].Is('{'))
        {
            Block(end, inner, depth);
        }
        else
        {
            _at = Math.Min(end + 1, _tokens.Count);
        }
    }

    private void Block(int open, StyleScope scope, int depth)
    {
        if (depth >= DeepestNesting)
        {
            Stop(open, $"rules are nested more than {DeepestNesting} deep");
            return;
        }

        _at = open + 1;
        Rules(scope, depth + 1);
        if (_isStopped)
        {
            return;
        }

        if (_at == _tokens.Count)
        {
            Stop(open, "this block is not closed");
            return;
        }

        _at++;
    }

    // Where the selectors, the condition or the declaration that begins here ends; below zero where it is
    // broken.
    private int EndOfHead(bool stopsAtBlock)
    {
        var open = new Stack<char>();
        for (var at = _at; at < _tokens.Count; at++)
        {
            var token = _tokens[at];
            if (token.Kind is StyleTokenKind.Broken)
            {
                return Stop(
                    at, "this string, address or comment is not closed or holds a sign it may not hold");
            }

            if (open.Count == 0 && (token.Is(';') || token.Is('}') || (stopsAtBlock && token.Is('{'))))
            {
                return at;
            }

            if (token.Opens)
            {
                open.Push(token.Is('[') ? ']' : token.Is('{') ? '}' : ')');
            }
            else if (token.Closes && (open.Count == 0 || !token.Is(open.Pop())))
            {
                return Stop(at, $"`{token.Text}` closes nothing");
            }
        }

        return open.Count == 0 ? _tokens.Count : Stop(_at, "a bracket in this is not closed");
    }

    private int Stop(int at, string message)
    {
        Refuse(_tokens[at], message, SyntaxHelp);
        _isStopped = true;
        return -1;
    }

    private void Refuse(StyleToken token, string message, string help) =>
        Refuse(token.Start, token.End, message, help);

    private void Refuse(int start, int end, string message, string help)
    {
        _diagnostics.Add(ConfigurationRules.UnsafeStyle, _file.Span(start, end), message, help);
        _isStopped |= _diagnostics.Count >= MostFindings;
    }
}
