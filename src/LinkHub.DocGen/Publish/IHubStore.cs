namespace LinkHub.DocGen.Publish;

/// <summary>Where a hub's files go: a folder that is published later, or memory while somebody writes.</summary>
/// <remarks>Paths are relative to the hub, with <c>/</c> between their parts. For use by several
/// threads.</remarks>
public interface IHubStore
{
    /// <summary>Writes a file.</summary>
    /// <returns>Null when it is written.</returns>
    PublishError? Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Writes a file that is too large to be held at once; the parts are taken one after another.</summary>
    /// <returns>Null when it is written.</returns>
    PublishError? Write(string path, IEnumerable<ReadOnlyMemory<byte>> parts);

    /// <summary>A file that was written before, or null where there is none.</summary>
    ReadOnlyMemory<byte>? Read(string path);

    /// <summary>Whether that file was written.</summary>
    bool Has(string path);
}
