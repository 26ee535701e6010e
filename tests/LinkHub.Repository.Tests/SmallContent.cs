
namespace LinkHub.Repository.Tests;

/// <summary>A folder with a content folder of one guide, which names a field that the form does not have.</summary>
internal sealed class SmallContent : IDisposable
{
    public SmallContent()
    {
        Write("content/linkhub.yaml", "host: {brand: northwind}\n");
        Write("content/brands/northwind/brand.yaml", "name: Northwind\nwhitelabel: false\nurl: https://connect.northwind.example\n");
        Write("content/connectors/acme/acme.connector.s1.yaml", """
            info: {key: acme, title: Acme}
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  configFields:
                    - {key: apiKey, label: API Key, type: password, required: true}
            """);
        Guide("Paste the **API Key** into the **API Key** field. See [the rest](/nowhere-at-all.mdx).");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("small-content-").FullName;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public void Guide(string body) => Write(
        "content/guides/acme/link-account/api-key.mdx",
        $"---\ntitle: Connect Acme with API Key\ndescription: Make a key and link your account.\n---\n\n{body}\n");

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
