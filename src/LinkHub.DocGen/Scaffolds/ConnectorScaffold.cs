namespace LinkHub.DocGen.Scaffolds;

/// <summary>The first definition of a connector.</summary>
internal static class ConnectorScaffold
{
    public static IReadOnlyList<ScaffoldFile> Files(string root, string key, string name) =>
    [
        new ScaffoldFile(
            $"{root}/{key}/{key}.connector.s1.yaml",
            $"""
            info:
              title: {ScaffoldText.Yaml(name)}
              key: {ScaffoldText.Yaml(key)}
              version: 1.0.0
              description: {ScaffoldText.Yaml($"The connection to {name}")}

            authentication:
              - custom:
                  type: custom
                  label: API Key
                  authorization:
                    type: bearer
                    token: $.credentials.apiKey
                  configFields:
                    - key: apiKey
                      label: API Key
                      type: password
                      required: true
                      secret: true
                      description: {ScaffoldText.Yaml($"The key that {ScaffoldText.Markdown(name)} gives to your account.")}

            """.ReplaceLineEndings("\n")),
    ];
}
