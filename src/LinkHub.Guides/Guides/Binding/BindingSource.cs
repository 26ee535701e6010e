namespace LinkHub.Guides.Guides.Binding;

/// <summary>What told which connector and method a guide is about, strongest first.</summary>
public enum BindingSource
{
    /// <summary><c>connector</c> or <c>auth</c> in the front matter.</summary>
    FrontMatter,

    /// <summary>The folders the file lies in and its name.</summary>
    Path,

    /// <summary>A title such as "Connect X with Y".</summary>
    Title,
}
