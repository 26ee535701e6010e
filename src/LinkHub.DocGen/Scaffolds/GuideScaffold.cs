using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.DocGen.Scaffolds;

/// <summary>
/// The first text of a guide, in the format of finished ones: a section to fill in, and the linking block.
/// </summary>
internal static class GuideScaffold
{
    public static string Text(Connector connector, AuthMethod method, GuideKind kind)
    {
        var fields = AskedFields.Of(method, kind);
        var provider = connector.Title.Value;
        var doer = kind == GuideKind.LinkAccount ? "link an account" : "set up the connector";
        var title = $"Connect {provider} with {method.Label.Value}";
        return
            $"""
            ---
            title: {ScaffoldText.Yaml(title)}
            description: {ScaffoldText.Yaml($"Find what {provider} needs to {doer} with {method.Label.Value}.")}
            ---

            <section data-guide-section data-guide-scopes="">
              <h2>Find the details in {ScaffoldText.Markdown(provider)}</h2>

              <Steps>
                <Step title="Sign in to {ScaffoldText.Attribute(provider)}">
                  <div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="">
                    <p>Sign in to {ScaffoldText.Markdown(provider)} as a user with the rights this needs.</p>
                  </div>
                </Step>
            {string.Concat(fields.Select(FieldStep))}  </Steps>
            </section>

            {LinkingBlock(fields, kind)}
            """.ReplaceLineEndings("\n");
    }

    private static string FieldStep(CredentialField field) =>
        $"""

                <Step title="Get the {ScaffoldText.Attribute(field.Label.Value)}">
                  <div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="">
                    <p>Open the page that shows it, and copy it for the <strong>{ScaffoldText.Markdown(field.Label.Value)}</strong> field.</p>
                  </div>
                </Step>

            """;

    private static string LinkingBlock(IReadOnlyList<CredentialField> fields, GuideKind kind) =>
        $$"""
        <div data-whitelabel-hide>
          <h2>{{(kind == GuideKind.LinkAccount ? "Linking the account from {brand.hub}" : "Setting up the connector in {brand.hub}")}}</h2>

          <Steps>
            <Step title="Open the form">
              Open the {provider.name} form in {brand.hub}.
            </Step>
        {{(fields.Count == 0 ? "" : FieldList(fields))}}
            <Step title="{{(kind == GuideKind.LinkAccount ? "Connect" : "Save")}}">
              Click <strong>{{(kind == GuideKind.LinkAccount ? "Connect" : "Save")}}</strong> and wait until {brand.name} says that it worked.
            </Step>
          </Steps>
        </div>

        """;

    private static string FieldList(IReadOnlyList<CredentialField> fields) =>
        $"""

            <Step title="Enter the details">
              Fill out the following fields using details from your provider:

              <ul>
        {string.Concat(fields.Select(FieldItem))}      </ul>
            </Step>

        """;

    private static string FieldItem(CredentialField field) =>
        $"        <li><strong>{ScaffoldText.Markdown(field.Label.Value)}</strong>{(field.IsRequired ? "" : " (Optional)")}</li>\n";
}
