using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LinkHub.Guides.Text;
using LinkHub.Themes.Compiling;

namespace LinkHub.Themes;

/// <summary>
/// Keeps compiled themes on this machine, one file each, so that a template is compiled once. A file is named
/// for all that it was made from; one that cannot be read or written is no error, only slower.
/// </summary>
/// <param name="folder">Where the files are.</param>
public sealed class ThemeStore(string folder)
{
    private const int LengthBytes = sizeof(int);
    private const int MostKept = 50;

    /// <summary>The user's own cache; null where the machine has no place for it.</summary>
    public static ThemeStore? OfUser()
    {
        var root = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return root.Length == 0 ? null : new ThemeStore(Path.Combine(root, "linkhub", "themes"));
    }

    /// <summary>A name for what templates, this version of the contract and this program make.</summary>
    /// <param name="templates">
    /// All templates of the theme in a fixed order, each with the model that it has unless it names another.
    /// </param>
    internal static string KeyOf(IEnumerable<(SourceFile File, Type Model)> templates)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add($"{Theme.ContractVersion}");
        Add(typeof(Theme).Module.ModuleVersionId.ToString());
        Add(Environment.Version.ToString());
        foreach (var (file, model) in templates)
        {
            Add(file.Path);
            Add(file.Text);
            Add(model.FullName!);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text)
        {
            var bytes = Encoding.Unicode.GetBytes(text);
            var length = new byte[LengthBytes];
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
    }

    /// <summary>A theme that was kept; null where there is none that can be read.</summary>
    internal CompiledTheme? Find(string key)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(key));
            var digest = bytes.AsSpan(0, SHA256.HashSizeInBytes);
            var rest = bytes.AsSpan(SHA256.HashSizeInBytes);
            if (!digest.SequenceEqual(SHA256.HashData(rest)))
            {
                return null;
            }

            var length = BinaryPrimitives.ReadInt32LittleEndian(rest);
            return new CompiledTheme(
                rest.Slice(LengthBytes, length).ToArray(), rest[(LengthBytes + length)..].ToArray());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException
            or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps a theme, if the disk takes it.</summary>
    internal void Keep(string key, CompiledTheme theme)
    {
        var body = new byte[LengthBytes + theme.Code.Length + theme.Places.Length];
        BinaryPrimitives.WriteInt32LittleEndian(body, theme.Code.Length);
        theme.Code.CopyTo(body, LengthBytes);
        theme.Places.CopyTo(body, LengthBytes + theme.Code.Length);
        try
        {
            CreateFolder();
            var path = PathOf(key);
            var written = $"{path}.{Environment.ProcessId}";
            File.WriteAllBytes(written, [.. SHA256.HashData(body), .. body]);
            File.Move(written, path, overwrite: true);
            DeleteOld();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A theme that is not kept is compiled again.
        }
    }

    // Each change of a template makes a new file, and nobody asks for the old one again.
    private void DeleteOld()
    {
        foreach (var old in new DirectoryInfo(folder).GetFiles("*.theme")
            .OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostKept))
        {
            old.Delete();
        }
    }

    // What lies here is loaded as code: nobody else may write it.
    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(
                folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string PathOf(string key) => Path.Combine(folder, $"{key}.theme");
}
