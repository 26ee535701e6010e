using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen.Tests.Publish;

/// <summary>A disk that refuses its nth step.</summary>
/// <param name="failsAt">The step, from 1.</param>
/// <param name="andThen">Which later steps it refuses too, by the word that their names begin with.</param>
internal sealed class FailingDisk(int failsAt, params string[] andThen) : IOutputDisk
{
    /// <summary>What needs room on a disk.</summary>
    public static readonly string[] Room = ["make", "write", "create"];

    private readonly OutputDisk _disk = new();
    private readonly List<string> _taken = [];

    /// <summary>The steps that were asked for: a word and a path.</summary>
    public IReadOnlyList<string> Taken => _taken;

    /// <summary>The step that failed first; null where none did.</summary>
    public string? Failed { get; private set; }

    public void MakeFolder(string path)
    {
        Step($"make {path}");
        _disk.MakeFolder(path);
    }

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Step($"write {path}");
        _disk.Write(path, bytes);
    }

    public Stream Create(string path)
    {
        Step($"create {path}");
        return _disk.Create(path);
    }

    public byte[] Read(string path)
    {
        Step($"read {path}");
        return _disk.Read(path);
    }

    public void ReplaceFile(string path, string draft)
    {
        Step($"replace {path}");
        _disk.ReplaceFile(path, draft);
    }

    public void Swap(string target, string staged)
    {
        Step($"swap {target}");
        _disk.Swap(target, staged);
    }

    public void MoveFolder(string from, string to)
    {
        Step($"move {from}");
        _disk.MoveFolder(from, to);
    }

    public void DeleteFile(string path)
    {
        Step($"forget {path}");
        _disk.DeleteFile(path);
    }

    public void DeleteTree(string path)
    {
        Step($"delete {path}");
        _disk.DeleteTree(path);
    }

    private void Step(string what)
    {
        lock (_taken)
        {
            _taken.Add(what);
            if (_taken.Count == failsAt || (_taken.Count > failsAt && andThen.Contains(what.Split(' ')[0])))
            {
                Failed ??= what;
                throw new IOException("No space left on device", 28);
            }
        }
    }
}
