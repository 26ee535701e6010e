using System.Collections.Frozen;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>Finds the fields in a table that has a column for them.</summary>
internal static class TableClaims
{
    private static readonly FrozenSet<string> Names =
        FrozenSet.Create("field", "fields", "field name", "form field", "credential", "credentials");

    /// <summary>
    /// A claim for each row; nothing where no column is headed <c>Field</c> or <c>Credential</c>.
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
        return FieldLabel.Claim(mark.Text, mark.Span, ClaimKind.Table, isOptional || FieldLabel.SaysOptional(rest));
    }

    private static List<string> Texts(TableRowNode row) =>
        [.. row.Children.Select(cell => NodeText.Of(cell.Children).ToString().ToLowerInvariant())];

    private static string Cell(List<string> texts, int column) =>
        column >= 0 && column < texts.Count ? texts[column] : "";
}
