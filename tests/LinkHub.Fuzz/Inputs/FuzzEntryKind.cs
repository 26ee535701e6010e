namespace LinkHub.Fuzz.Inputs;

/// <summary>What an entry of a content folder is.</summary>
internal enum FuzzEntryKind
{
    File,
    Folder,
    Link,
}
