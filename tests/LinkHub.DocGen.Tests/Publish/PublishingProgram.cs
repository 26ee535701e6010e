using System.Globalization;
using LinkHub.DocGen.Publish;
using Microsoft.Win32.SafeHandles;

namespace LinkHub.DocGen.Tests.Publish;

/// <summary>A program that publishes one version after another until it is killed. It says when it wrote a file.</summary>
internal static class PublishingProgram
{
    public static readonly string[] Brands = ["acme", "birch", "cedar"];

    /// <summary>What a version of a hub holds.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int version) => Enumerable.Range(0, 12).Select(i =>
        ($"page-{i}/index.html", string.Create(CultureInfo.InvariantCulture, $"version {version % 2} of page {i}")));

    public static int Main(string[] args)
    {
        using var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        for (var version = 1; args is [var folder]; version++)
        {
            Publish(folder, version, output);
        }

        return 2;
    }

    public static void Publish(string folder, int version, Stream? progress)
    {
        var claimed = OutputFolder.Claim(folder, new OutputOptions());
        using var output = claimed.Value ?? throw new InvalidOperationException(claimed.Error!.Message);
        var hubs = Brands.Select(brand => output.Stage(brand).Value!).ToArray();
        foreach (var hub in hubs)
        {
            foreach (var (path, text) in Files(version))
            {
                hub.Write(path, Whitelabel.TestHubs.Utf8(text));
            }

            progress?.WriteByte((byte)'.');
        }

        progress?.WriteByte((byte)'!');
        if (output.Publish(hubs) is { } error)
        {
            throw new InvalidOperationException(error.Message);
        }
    }
}
