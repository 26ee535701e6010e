using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Tests.Forms;

/// <summary>Forms of real definitions, which lie beside the repository where someone put them.</summary>
public sealed class CorpusFormTests
{
    [CorpusFact]
    public void Every_method_has_a_form_with_one_labelled_control_for_each_field_it_asks()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/linkhub.yaml", "host: {brand: tidegate}\n");
        folder.Write("content/brands/tidegate/brand.yaml", "name: TideGate\nhub: TideGate Harbour\nwhitelabel: false\n");
        foreach (var file in Directory.EnumerateFiles(CorpusFactAttribute.Folder, "*.yaml", SearchOption.AllDirectories))
        {
            folder.Write("content/connectors/" + Path.GetRelativePath(CorpusFactAttribute.Folder, file), File.ReadAllText(file));
        }

        var library = Library.Read(folder["content"], new LibraryOptions());
        var result = SiteBuild.Run(new SiteBuildOptions(folder["content"], folder["out"]) { IsChecked = false });
        Assert.True(result.IsPublished, result.Failure ?? "refused");

        var parser = new HtmlParser();
        List<string> wrong = [];
        var forms = 0;
        foreach (var connector in library.Connectors)
        {
            foreach (var method in connector.Methods.DistinctBy(method => method.Slug))
            {
                var path = folder[$"out/tidegate/embed/{connector.Key.Value}/{method.Slug}/index.html"];
                wrong.AddRange(Wrong(parser.ParseDocument(File.ReadAllText(path)), method).Select(line => $"{path}: {line}"));
                forms++;
            }
        }

        Assert.Empty(wrong);
        Assert.True(forms > 100, $"only {forms} forms");
    }

    private static IEnumerable<string> Wrong(IHtmlDocument page, AuthMethod method)
    {
        var asked = AskedFields.Of(method, GuideKind.LinkAccount).Where(field => !field.IsReadOnly).ToList();
        var boxes = page.QuerySelectorAll("[data-key]").ToList();
        if (!asked.Select(field => field.Key.Value).SequenceEqual(boxes.Select(box => box.GetAttribute("data-key"))))
        {
            yield return "other fields than are asked";
        }

        foreach (var control in page.QuerySelectorAll("form input:not([type=hidden]), form select, form textarea"))
        {
            if (!page.QuerySelectorAll("label").Cast<IHtmlLabelElement>().Any(label => label.Control == control || label.Contains(control)))
            {
                yield return $"no label: {control.OuterHtml}";
            }
        }

        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1))
        {
            yield return $"id twice: {id.Key}";
        }

        foreach (var element in page.QuerySelectorAll("[style], form [pattern], form script, [type=password][value]"))
        {
            yield return element.OuterHtml;
        }
    }
}
