
namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A content folder of five exported guides as they are, with definitions and brands written for the test.</summary>
internal static class SeedFolder
{
    /// <summary>The optional folder of exported guides beside the checkout; null where it is absent.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds))
            {
                return seeds;
            }
        }

        return null;
    }

    public static void Write(string seeds, string content)
    {
        Write(content, "linkhub.yaml", """
            host:
              brand: stackone
              domains: [stackone.com]
            """);
        Write(content, "brands/stackone/brand.yaml", Brand("StackOne", "StackOne Hub", isWhitelabel: false));
        Write(content, "brands/meadow/brand.yaml", Brand("Meadow", "Meadow Connect", isWhitelabel: true));
        Write(content, "pages/guides/accounts-section.mdx", """
            ---
            title: Accounts
            description: Where linked accounts are listed.
            ---

            ## Linking accounts

            Choose one of three ways to link an account.
            """);
        Definition(content, "salesloft", "Salesloft", "API Key", "API Key");
        Definition(content, "keap", "Keap", "API Key (PAT / SAK)", "API Key (PAT or SAK)");
        Definition(content, "gladly", "Gladly", "API Key", "Organization Slug", "Agent Email", "API Token");
        Definition(content, "apollo", "Apollo", "API Key", "API Key");
        Definition(content, "lattice", "Lattice", "API Key", "API Key");
        foreach (var file in Directory.EnumerateFiles(seeds, "*.txt"))
        {
            var target = Path.Combine(content, "guides", Path.GetFileName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            File.SetAttributes(target, FileAttributes.Normal);
        }
    }

    private static string Brand(string name, string hub, bool isWhitelabel) => $"""
        name: {name}
        hub: {hub}
        whitelabel: {(isWhitelabel ? "true" : "false")}
        url: https://connect.{name.ToLowerInvariant()}.example
        """;

    private static void Definition(string content, string key, string title, string method, params string[] fields)
    {
        var list = string.Concat(fields.Select((label, index) =>
            $"\n        - {{key: field{index}, label: {label}, type: text, required: true, secret: false}}"));
        Write(content, $"connectors/{key}/{key}.connector.s1.yaml", $"""
            info:
              title: {title}
              key: {key}
              version: 1.0.0
              description: {title} account
            authentication:
              - custom:
                  type: custom
                  label: {method}
                  configFields:{list.Replace("\n        ", "\n          ", StringComparison.Ordinal)}
            """);
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
