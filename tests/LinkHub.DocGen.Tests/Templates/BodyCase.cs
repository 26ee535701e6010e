namespace LinkHub.DocGen.Tests.Templates;

/// <summary>A text and the HTML it becomes; line ends and indentation of the HTML do not count.</summary>
public sealed record BodyCase(string Name, string Markup, string Html)
{
    public string ExpectedHtml => string.Concat(Html.Split('\n').Select(line => line.Trim()));

    public override string ToString() => Name;
}
