namespace LinkHub.BrowserCheck.Visits;

/// <summary>The scripts that visits run in a page, as they were written.</summary>
internal static class Scripts
{
    public static readonly string ShownForm = Read("shown-form.js");

    public static readonly string LeftBehind = Read("left-behind.js");

    public static readonly string Parent = Read("parent.js");

    public static readonly string Axe = Read("axe-run.js");

    public static readonly string Clear = Read("clear.js");

    private static string Read(string name)
    {
        using var stream = typeof(Scripts).Assembly.GetManifestResourceStream($"visits/{name}")
            ?? throw new InvalidOperationException($"the program was built without `{name}`");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
