using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Guides.Outline;

/// <summary>Cuts a body into sections: at headings of level 1 to 3 and at <c>section</c> elements.</summary>
/// <remarks>
/// A heading such as <c>### Step 2: …</c> opens a step of the section it stands under. Where that section's
/// own heading is not above it, the step belongs to a section without a title, so that steps in a row stay
/// together.
/// </remarks>
internal sealed class SectionReader
{
    private readonly List<GuideSection> _sections = [];
    private readonly List<Node> _blocks = [];
    private Located<TemplateText>? _title;
    private int _level;
    private int _stepLevel;
    private SourceSpan? _span;
    private Conditions _conditions = Conditions.None;
    private Conditions _ownConditions = Conditions.None;

    private SectionReader()
    {
    }

    /// <summary>The sections of a body in order; none without blocks and title.</summary>
    public static IReadOnlyList<GuideSection> Read(IReadOnlyList<Node> body)
    {
        var reader = new SectionReader();
        reader.Add(body);
        reader.Close();
        return reader._sections;
    }

    private void Add(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is ElementNode { IsInline: false } element && IsSection(element))
            {
                AddContainer(element);
            }
            else if (node is HeadingNode heading && Opens(heading))
            {
                Open(heading);
            }
            else
            {
                AddBlock(node);
            }
        }
    }

    private void AddContainer(ElementNode element)
    {
        Close();
        var outer = _conditions;
        (_conditions, _span) = (outer.And(element.Conditions), element.Span.Slice(0, 0));
        Add(element.Children);
        Extend(element.Span.Slice(element.Span.Length, 0));
        Close();
        _conditions = outer;
    }

    private void Open(HeadingNode heading)
    {
        if (_title is not null || _blocks.Count > 0)
        {
            Close();
        }

        Extend(heading.Span);
        (_title, _level, _ownConditions) = (NodeText.Located(heading), heading.Level, heading.Conditions);
    }

    private void AddBlock(Node node)
    {
        if (StepHeading.Of(node) is { } step)
        {
            if (_title is not null && step.Level <= _level)
            {
                Close();
            }

            _stepLevel = _stepLevel == 0 ? step.Level : Math.Min(_stepLevel, step.Level);
        }

        if (!NodeTree.IsBlank(node))
        {
            Extend(node.Span);
            _blocks.Add(node);
        }
    }

    private void Extend(SourceSpan span)
    {
        if (_span is not { } old)
        {
            _span = span;
        }
        else if (old.File == span.File)
        {
            _span = old.To(span);
        }
    }

    // A heading under a step is part of the step.
    private bool Opens(HeadingNode heading) =>
        heading.Level <= 3 && StepHeading.Of(heading) is null
            && (_stepLevel == 0 || heading.Level <= _stepLevel);

    private void Close()
    {
        if (_span is { } span && (_title is not null || _blocks.Count > 0))
        {
            IReadOnlyList<Node> blocks = [.. _blocks];
            var conditions = _conditions.And(_ownConditions);
            _sections.Add(new GuideSection(_title, _level, blocks, StepReader.Read(blocks, conditions), span)
            {
                Conditions = conditions,
            });
        }

        (_title, _level, _stepLevel, _span, _ownConditions) = (null, 0, 0, null, Conditions.None);
        _blocks.Clear();
    }

    private static bool IsSection(ElementNode element) => element.Name switch
    {
        "section" => true,
        "div" => element.Children.Any(HoldsHeading),
        _ => false,
    };

    private static bool HoldsHeading(Node node) => node switch
    {
        HeadingNode heading => heading.Level <= 3,
        ElementNode { Name: "section" or "div" } inner => IsSection(inner),
        _ => false,
    };
}
