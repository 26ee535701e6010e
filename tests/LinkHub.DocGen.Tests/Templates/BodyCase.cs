namespace LinkHub.DocGen.Tests.Templates;

/// <summary>A text, the HTML it becomes and what is found; line ends and indentation of the HTML do not count.</summary>
public sealed record BodyCase(string Name, string Markup, string Html, string Findings = "")
{
    public string ExpectedHtml => string.Concat(Html.Split('\n').Select(line => line.Trim()));

    public override string ToString() => Name;
}
