using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Commands;
using LinkHub.GuideCheck.Tests.Pages;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Tests;

/// <summary>A sound content folder with some files over it, and the program run on it.</summary>
internal sealed class CheckFolder : IDisposable
{
    private readonly CaseFolder _folder;

    /// <param name="files">Paths in the content folder with their texts; a null text takes a file away.</param>
    public CheckFolder(params (string Path, string? Text)[] files) => _folder = new CaseFolder(RulePageFiles.Base, files, "\n");

    public string Path => _folder.Path;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    /// <summary>Runs the program on the folder; its own folder's path is taken out of what it says.</summary>
    public CheckOutcome Run(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, errors, TextStyle.Plain);
        var code = GuideCheckCommands.Run([Path, .. options], terminal);
        return new CheckOutcome(code, Without(output.ToString()), Without(errors.ToString()));
    }

    /// <summary>All findings, in the order of reports.</summary>
    public IReadOnlyList<Diagnostic> Findings() =>
        CheckRun.Of(Library.Read(Path, LibraryOptions.Default), RuleCatalogue.Rules, threads: 1);

    public void Dispose() => _folder.Dispose();

    private string Without(string text) => text.Replace(Path + "/", "", StringComparison.Ordinal)
        .Replace(Path, "content", StringComparison.Ordinal);
}
