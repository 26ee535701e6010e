namespace LinkHub.DocGen.Publish;

/// <summary>Deletes a folder with all it holds; links are removed, never followed.</summary>
internal static class DeletedTree
{
    public static void Delete(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            File.Delete(path);
        }
        else if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
