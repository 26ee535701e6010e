using LinkHub.Themes.Rendering;

namespace LinkHub.Themes.Models;

/// <summary>
/// The model of a template of <c>docgen export --template</c>: one guide, for use outside a hub. With a brand
/// all of it is in the brand's words. Without one it is as the guide has it, variables among it, and
/// <see cref="TemplateModel.Site"/> has no names.
/// </summary>
public sealed record ExportModel : TemplateModel
{
    public ExportModel() => Asset = ExportFiles.None;

    /// <summary>The guide's file, relative to the content folder: <c>guides/keap/api-key.mdx</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Empty where the guide has none.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The language of the guide, a BCP 47 tag: <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The provider's key, <c>keap</c>; null where the folder has no definition of it.</summary>
    public string? ProviderKey { get; init; }

    /// <summary>The provider's name, <c>Keap</c>; null where the folder has no definition of it.</summary>
    public string? ProviderName { get; init; }

    /// <summary>The label of the auth method; null where the folder has no definition of it.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// Whom the guide is for, <c>link-account</c> or <c>connector-profile</c>; null where no definition says.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary>The text as <c>--format html</c> writes it.</summary>
    public required HtmlPart Body { get; init; }

    /// <summary>The guide as <c>--format md</c> writes it, title and description among it.</summary>
    public required HtmlPart Markdown { get; init; }

    /// <summary>The parts of the text under its headings, in order.</summary>
    public IReadOnlyList<ExportPartModel> Parts { get; init; } = [];

    /// <summary>What the form beside the guide asks for, in its order; empty without a definition.</summary>
    public IReadOnlyList<FieldModel> Fields { get; init; } = [];

    /// <summary>The links of the text in order, each with its address as it is written.</summary>
    public IReadOnlyList<LinkModel> Links { get; init; } = [];

    /// <summary>The pictures of the text in order.</summary>
    public IReadOnlyList<PictureModel> Pictures { get; init; } = [];
}

/// <summary>
/// The model of a template of <c>docgen export --template</c> that makes one file of all guides: it begins
/// with <c>@model ExportListModel</c>.
/// </summary>
public sealed record ExportListModel : TemplateModel
{
    public ExportListModel() => Asset = ExportFiles.None;

    /// <summary>By <see cref="ExportModel.Path"/>, in ordinal order.</summary>
    public required IReadOnlyList<ExportModel> Guides { get; init; }
}

/// <summary>A part of a guide under one heading, or what stands before the first one.</summary>
/// <remarks>They are not called sections, since <c>@section</c> is a directive of Razor.</remarks>
public sealed record ExportPartModel
{
    /// <summary>The heading's words; null for what stands under no heading of its own.</summary>
    public string? Title { get; init; }

    /// <summary>The heading's level from 1 to 3; 0 without one.</summary>
    public required int Level { get; init; }

    /// <summary>All behind the heading up to the next part, steps included.</summary>
    public required HtmlPart Body { get; init; }

    /// <summary>The same as Markdown.</summary>
    public required HtmlPart Markdown { get; init; }

    public IReadOnlyList<ExportStepModel> Steps { get; init; } = [];
}

/// <summary>One thing to do.</summary>
public sealed record ExportStepModel
{
    /// <summary>Counted from 1 within its list of steps, or as its heading says.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>What the step says, without its title.</summary>
    public required HtmlPart Body { get; init; }

    /// <summary>The same as Markdown.</summary>
    public required HtmlPart Markdown { get; init; }
}

/// <summary>A picture of a text.</summary>
/// <param name="Source">Its address as the text has it.</param>
/// <param name="Alternative">What it shows, in words; empty where the text does not say.</param>
public sealed record PictureModel(string Source, string Alternative);

/// <summary>What an export has in the place of a theme's files.</summary>
internal static class ExportFiles
{
    public static string? None(string path) => throw new TemplateException(
        $"an export has no theme, so there is no file `{path}`; write its whole address");
}
