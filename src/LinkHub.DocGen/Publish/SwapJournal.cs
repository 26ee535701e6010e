using System.Globalization;
using System.Text;
using LinkHub.Guides.Files;

namespace LinkHub.DocGen.Publish;

/// <summary>
/// Records which hubs are about to be put in place or removed, so that the next build completes what a killed
/// build began: all hubs that one build publishes are then in place, as all were whole before the first swap.
/// </summary>
/// <remarks>
/// One line for each step: <c>swap TIME HUB</c> or <c>remove TIME HUB</c>. A folder is recognised by the time
/// of its last change, which stays the same wherever it is moved.
/// </remarks>
/// <param name="disk">Carries out the steps.</param>
/// <param name="folder">The output folder, in full.</param>
/// <param name="staging">Its staging folder, in full.</param>
internal sealed class SwapJournal(IOutputDisk disk, string folder, string staging)
{
    private const string Swap = "swap";
    private const string Remove = "remove";

    /// <summary>
    /// Whether the disk refused both a step and undoing it: the journal and the files that it needs must
    /// stay.
    /// </summary>
    public bool IsHalfDone { get; private set; }

    private string File => Path.Combine(staging, OutputNames.Journal);

    private string MarkerDraft => Path.Combine(staging, OutputNames.Marker);

    /// <summary>
    /// Puts hubs in place, removes others, and moves the list of hubs into the output folder.
    /// </summary>
    /// <param name="swaps">Hubs that are staged.</param>
    /// <param name="removals">Hubs of the output folder.</param>
    /// <exception cref="IOException">The disk refuses; everything is as it was, or
    /// <see cref="IsHalfDone"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Publish(IReadOnlyList<string> swaps, IReadOnlyList<string> removals)
    {
        var lines = swaps.Select(hub => $"{Swap} {Stamp(Staged(hub))} {hub}\n")
            .Concat(removals.Select(hub => $"{Remove} {Stamp(Target(hub))} {hub}\n"));
        var draft = File + ".draft";
        disk.Write(
            draft, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(string.Concat(lines)));
        disk.ReplaceFile(File, draft);
        var undo = new Stack<Action>();
        try
        {
            foreach (var hub in swaps)
            {
                undo.Push(PutInPlace(hub));
            }

            foreach (var hub in removals)
            {
                undo.Push(TakeAway(hub));
            }

            disk.ReplaceFile(Path.Combine(folder, OutputNames.Marker), MarkerDraft);
        }
        catch (Exception exception) when (DiskProblem.Is(exception))
        {
            Undo(undo);
            throw;
        }
    }

    // A step that cannot be undone either is left for the next build to complete.
    private void Undo(Stack<Action> undo)
    {
        IsHalfDone = true;
        foreach (var step in undo)
        {
            step();
        }

        disk.DeleteFile(File);
        IsHalfDone = false;
    }

    /// <summary>Completes what a killed build began.</summary>
    public void Complete()
    {
        if (!System.IO.File.Exists(File))
        {
            return;
        }

        foreach (var line in System.IO.File.ReadAllLines(File))
        {
            if (line.Split(' ', 3) is not [var step, var stamp, var hub] || !OutputPath.IsHubName(hub))
            {
                continue;
            }

            if (step == Swap && IsFolder(Staged(hub)) && Stamp(Staged(hub)) == stamp)
            {
                PutInPlace(hub);
            }
            else if (step == Remove && IsFolder(Target(hub)) && Stamp(Target(hub)) == stamp)
            {
                TakeAway(hub);
            }
        }

        if (System.IO.File.Exists(MarkerDraft))
        {
            disk.ReplaceFile(Path.Combine(folder, OutputNames.Marker), MarkerDraft);
        }
    }

    /// <summary>Deletes the journal, without which nothing of the staging folder is ever published.</summary>
    public void Forget() => disk.DeleteFile(File);

    /// <summary>Whether a path is a folder itself, and not a link to one.</summary>
    public static bool IsFolder(string path) =>
        Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null;

    private Action PutInPlace(string hub)
    {
        var (target, staged) = (Target(hub), Staged(hub));
        var isNew = !Path.Exists(target) && new FileInfo(target).LinkTarget is null;
        disk.Swap(target, staged);
        return isNew ? () => disk.MoveFolder(target, staged) : () => disk.Swap(target, staged);
    }

    private Action TakeAway(string hub)
    {
        var (target, aside) = (Target(hub), Path.Combine(staging, OutputNames.Removed + hub));
        disk.MoveFolder(target, aside);
        return () => disk.MoveFolder(aside, target);
    }

    private string Staged(string hub) => Path.Combine(staging, hub);

    private string Target(string hub) => Path.Combine(folder, hub);

    private static string Stamp(string path) =>
        Directory.GetLastWriteTimeUtc(path).Ticks.ToString(CultureInfo.InvariantCulture);
}
