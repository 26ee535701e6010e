using System.Collections.Frozen;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>
/// Finds the field that an item of a list begins with: <c>**API key** - …</c>, <c>API key: …</c>.
/// </summary>
internal static class ItemClaims
{
    private const int MaximumWords = 8;

    /// <summary>
    /// The claims of one item: none if it names no field, several in <c>**A** and **B** - …</c>.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="kind">The kind of list; an overview's item must have more behind the name, or nothing at
    /// all.</param>
    /// <param name="allowsPlain">Whether a name may stand there without being bold.</param>
    public static IReadOnlyList<FieldClaim> Of(ListItemNode item, ClaimKind kind, bool allowsPlain)
    {
        var pieces = InlinePiece.Of(FirstLine(item)).Where(p => !string.IsNullOrWhiteSpace(p.Text)).ToList();
        return pieces switch
        {
            [{ IsMark: true }, ..] => Marks(pieces, "", kind),
            [{ Kind: InlinePieceKind.Plain } lead, { IsMark: true }, ..] when IsLead(lead.Text) =>
                Marks(pieces[1..], lead.Text.TrimStart(), kind),
            [{ Kind: InlinePieceKind.Plain } plain, ..] when allowsPlain
                && Plain(plain, string.Concat(pieces.Skip(1).Select(p => p.Text)), kind) is { } claim =>
                [claim],
            _ => [],
        };
    }

    /// <summary>The text of an item before its first block, or its first paragraph.</summary>
    public static IEnumerable<Node> FirstLine(ListItemNode item) =>
        item.Children.FirstOrDefault(child => !NodeTree.IsBlank(child)) is ParagraphNode paragraph
            ? paragraph.Children
            : item.Children.TakeWhile(InlinePiece.IsInline);

    private static List<FieldClaim> Marks(List<InlinePiece> pieces, string lead, ClaimKind kind)
    {
        var last = 0;
        while (last + 2 < pieces.Count && pieces[last + 1].IsAnd && pieces[last + 2].IsMark)
        {
            last += 2;
        }

        var rest = string.Concat(pieces.Skip(last + 1).Select(p => p.Text));
        return
        [
            .. pieces.Take(last + 1)
                .Where(piece => piece.IsMark && IsNamed(piece, rest, kind))
                .Select(
                    mark =>
                        FieldLabel.Claim(mark.Text, mark.Span, kind, FieldLabel.SaysOptional(lead + rest)))
                .OfType<FieldClaim>(),
        ];
    }

    // "**Admin access** to your account" is no field, "**API key** - …", "**API key** (optional)" and "**API
    // key**" are.
    private static bool IsNamed(InlinePiece mark, string rest, ClaimKind kind)
    {
        if (kind != ClaimKind.Overview || mark.Text.EndsWith(':'))
        {
            return mark.Kind == InlinePieceKind.Strong || kind != ClaimKind.Overview || IsSeparator(rest);
        }

        return rest.Length == 0 || IsSeparator(rest);
    }

    private static bool IsSeparator(string rest) =>
        rest.AsSpan().TrimStart() is [':' or '-' or '–' or '—' or '(' or '[', ..];

    private static bool IsLead(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        return word is "(optional)" or "[optional]" || ClaimWords.Articles.Contains(word);
    }

    private static FieldClaim? Plain(InlinePiece piece, string rest, ClaimKind kind)
    {
        var words = piece.Text;
        var start = words.Length - words.TrimStart().Length;
        var end = SeparatorAt(words, start);
        if (end < 0 && (kind == ClaimKind.Overview || rest.Length > 0))
        {
            return null;
        }

        var name = words[start..(end < 0 ? words.Length : end)].TrimEnd();
        var firstWord = name.Split(' ')[0].ToLowerInvariant();
        var isVerb = ClaimWords.Enter.Contains(firstWord) || ClaimWords.Other.Contains(firstWord);
        if (isVerb || name.Count(c => c == ' ') >= MaximumWords)
        {
            return null;
        }

        var isVerbatim = piece.Span.Length == words.Length;
        var span = isVerbatim ? piece.Span.Slice(start, name.Length) : piece.Span;
        return FieldLabel.Claim(
            name, span, kind, FieldLabel.SaysOptional((end < 0 ? "" : words[end..]) + rest));
    }

    private static int SeparatorAt(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var isBreak = text[i] is '-' or '–' or '—' or '(' && i > from && text[i - 1] == ' ';
            if (isBreak || text[i] is ':')
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Finds the fields in a table that has a column for them.</summary>
internal static class TableClaims
{
    private static readonly FrozenSet<string> Names =
        FrozenSet.Create("field", "fields", "field name", "form field", "credential", "credentials");

    /// <summary>
    /// A claim for each row, or nothing if no column is headed <c>Field</c> or <c>Credential</c>.
    /// </summary>
    public static IEnumerable<FieldClaim> Of(TableNode table)
    {
        var rows = table.Children.OfType<TableRowNode>().ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        var heads = Texts(rows[0]);
        var name = heads.FindIndex(Names.Contains);
        var required = heads.FindIndex(h => h is "required" or "required?" or "mandatory");
        var optional = heads.FindIndex(h => h is "optional" or "optional?");
        if (name < 0)
        {
            yield break;
        }

        foreach (var row in rows.Skip(1))
        {
            var texts = Texts(row);
            var isOptional = Cell(texts, required) is "no" or "false" or "optional"
                || Cell(texts, optional) is "yes" or "true"
                || texts.Where((_, i) => i != name).Any(FieldLabel.SaysOptional);
            if (name < row.Children.Count && Claim(row.Children[name], isOptional) is { } claim)
            {
                yield return claim;
            }
        }
    }

    private static FieldClaim? Claim(Node cell, bool isOptional)
    {
        var pieces = InlinePiece.Of(cell.Children).Where(p => !string.IsNullOrWhiteSpace(p.Text)).ToList();
        if (pieces.Count == 0)
        {
            return null;
        }

        var mark = pieces.Find(p => p.IsMark) ?? pieces[0];
        var rest = string.Concat(pieces.Where(p => p != mark).Select(p => p.Text));
        return FieldLabel.Claim(
            mark.Text, mark.Span, ClaimKind.Table, isOptional || FieldLabel.SaysOptional(rest));
    }

    private static List<string> Texts(TableRowNode row) =>
        [.. row.Children.Select(cell => NodeText.Of(cell.Children).ToString().ToLowerInvariant())];

    private static string Cell(List<string> texts, int column) =>
        column >= 0 && column < texts.Count ? texts[column] : "";
}
