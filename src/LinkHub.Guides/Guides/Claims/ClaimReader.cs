using System.Text;
using LinkHub.Guides.Guides.Outline;
using LinkHub.Guides.Markup;

namespace LinkHub.Guides.Guides.Claims;

/// <summary>Finds every place where a guide says that the form has a field.</summary>
internal sealed class ClaimReader
{
    private enum Announced
    {
        Nothing,
        Needs,
        Choices,
        Entries,
        LinkingBlock,
    }

    private readonly List<FieldClaim> _claims = [];
    private readonly StringBuilder _formText = new();
    private bool _hasOverview;
    private bool _isSubmitted;

    private ClaimReader()
    {
    }

    /// <summary>The statements of a body about the form.</summary>
    public static SaidOfForm Read(IReadOnlyList<Node> body)
    {
        var reader = new ClaimReader();
        reader.Blocks(body, ClaimScope.Other);
        return new SaidOfForm(reader._claims, reader._formText.ToString());
    }

    private void Blocks(IReadOnlyList<Node> nodes, ClaimScope outer)
    {
        var (scope, level, announced) = (outer, 0, Announced.Nothing);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is HeadingNode heading)
            {
                (scope, level) = Under(heading, outer, scope, level);
                announced = Announced.Nothing;
            }
            else if (InlinePiece.IsInline(nodes[i]))
            {
                var line = nodes.Skip(i).TakeWhile(InlinePiece.IsInline).ToList();
                i += line.Count - 1;
                announced = Line(line, scope, announced);
            }
            else if (nodes[i] is ParagraphNode paragraph)
            {
                announced = Line(paragraph.Children, scope, announced);
            }
            else
            {
                Block(nodes[i], scope, announced);
                announced = Announced.Nothing;
            }
        }
    }

    // An overview ends at the next heading; the part about the form at the next one that is not below its
    // own.
    private (ClaimScope Scope, int Level) Under(
        HeadingNode heading, ClaimScope outer, ClaimScope scope, int level)
    {
        var title = (StepHeading.Of(heading)?.Title.Value ?? NodeText.Of(heading.Children)).ToString();
        var own = ClaimWords.OfHeading(title);
        AddFormText(title, own == ClaimScope.Form);
        if (own != ClaimScope.Other)
        {
            _isSubmitted = false;
            return (own, heading.Level);
        }

        return scope == ClaimScope.Form && level > 0 && heading.Level > level ? (scope, level) : (outer, 0);
    }

    private Announced Line(IReadOnlyList<Node> line, ClaimScope scope, Announced before)
    {
        var text = NodeText.Of(line).ToString();
        if (text.Length == 0)
        {
            return before;
        }

        // A value entered after the form was sent goes into the provider's window.
        var isForm = (scope == ClaimScope.Form && !_isSubmitted) || ClaimWords.MentionsForm(text);
        _isSubmitted |= isForm && ClaimWords.SendsForm(text);
        AddFormText(text, isForm);
        _claims.AddRange(SentenceClaims.Of(InlinePiece.Of(line), isForm));
        if (ClaimWords.AnnouncesLinkingBlock(text))
        {
            return Announced.LinkingBlock;
        }

        if (ClaimWords.AnnouncesChoices(text))
        {
            return Announced.Choices;
        }

        if (ClaimWords.AnnouncesNeeds(text))
        {
            return Announced.Needs;
        }

        return isForm && ClaimWords.AnnouncesEntries(text) ? Announced.Entries : Announced.Nothing;
    }

    private void Block(Node node, ClaimScope scope, Announced announced)
    {
        switch (node)
        {
            case ListNode list:
                List(list, scope, announced);
                break;
            case TableNode table when scope != ClaimScope.Other || announced != Announced.Nothing:
                _claims.AddRange(TableClaims.Of(table));
                break;
            case ElementNode { Name: "Step" } step:
                var title = step.Attribute("title")?.Value?.ToString() ?? "";
                var own = ClaimWords.OfStep(title);
                AddFormText(title, own == ClaimScope.Form);
                Blocks(step.Children, own == ClaimScope.Form ? own : scope);
                break;
            default:
                Blocks(node.Children, scope);
                break;
        }
    }

    private void List(ListNode list, ClaimScope scope, Announced announced)
    {
        ClaimKind? kind = announced switch
        {
            Announced.LinkingBlock => ClaimKind.LinkingBlock,
            Announced.Entries => ClaimKind.EnterStep,
            Announced.Needs => ClaimKind.Overview,
            Announced.Choices => null,
            _ => scope == ClaimScope.Overview && IsOverviewList(list) ? ClaimKind.Overview : null,
        };
        foreach (var item in list.Children.OfType<ListItemNode>())
        {
            var allowsPlain = announced != Announced.Nothing;
            var claims = kind is { } known ? ItemClaims.Of(item, known, allowsPlain) : [];
            if (claims.Count > 0)
            {
                _claims.AddRange(claims);
                _hasOverview |= kind == ClaimKind.Overview;
            }
            else
            {
                Blocks(item.Children, scope == ClaimScope.Overview ? ClaimScope.Other : scope);
            }

            // After the form was opened, the reader is in the form.
            if (scope == ClaimScope.Other && ClaimWords.OpensForm(NodeText.Of(item.Children).ToString()))
            {
                scope = ClaimScope.Form;
            }
        }
    }

    private void AddFormText(string text, bool isForm)
    {
        if (isForm)
        {
            _formText.Append(text).Append('\n');
        }
    }

    // The first list names the fields; a later one says more about them, unless it goes on counting.
    private bool IsOverviewList(ListNode list) => !_hasOverview || (list.IsOrdered && list.Start > 1);
}
