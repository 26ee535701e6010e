using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Tests.Pages;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Rules;

/// <summary>A guide for Acme in the base folder of the rules' pages, checked by all rules.</summary>
internal static class RuleTrial
{
    public const string GuidePath = "guides/acme/link-account/api-key.mdx";

    private const string Head = "---\ntitle: Connect Acme\ndescription: How to connect.\n---\n\n";

    /// <summary>A rule's findings in a guide of this body.</summary>
    public static IReadOnlyList<Diagnostic> Find(string id, string body, string lineEnd = "\n", params (string Path, string? Text)[] files)
    {
        using var folder = new CaseFolder(RulePageFiles.Base, [(GuidePath, Head + body + "\n"), .. files], lineEnd);
        return [.. CheckRun.Of(Library.Read(folder.Path, LibraryOptions.Default), RuleCatalogue.Rules, threads: 1)
            .Where(finding => finding.Rule.Id == id)];
    }

    /// <summary>The body after all of a rule's safe fixes, line ends as they were given.</summary>
    public static string Fixed(string id, string body, string lineEnd)
    {
        var text = (Head + body + "\n").ReplaceLineEndings(lineEnd);
        var edits = Find(id, body, lineEnd).Where(finding => finding.Fix is { IsSafe: true })
            .SelectMany(finding => finding.Fix!.Edits)
            .OrderByDescending(edit => edit.Span.Start);
        foreach (var edit in edits)
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        }

        return text[Head.ReplaceLineEndings(lineEnd).Length..^lineEnd.Length];
    }
}
