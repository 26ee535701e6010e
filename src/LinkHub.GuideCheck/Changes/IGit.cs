namespace LinkHub.GuideCheck.Changes;

/// <summary>Runs git.</summary>
public interface IGit
{
    /// <summary>Runs a command in a folder and waits for its end; null where there is no git.</summary>
    GitAnswer? Run(string folder, params IReadOnlyList<string> arguments);
}
