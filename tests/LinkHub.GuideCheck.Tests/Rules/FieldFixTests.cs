using FsCheck;
using FsCheck.Fluent;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Tests.Pages;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Rules;

/// <summary>
/// Safe fixes bring a generated list of fields into line with its form, whatever state it is in.
/// </summary>
public sealed class FieldFixTests
{
    private const string GuidePath = "guides/acme/link-account/api-key.mdx";
    private const int MostRounds = 6;
    private const int Tries = 15;

    private static readonly string[] Labels = ["Subdomain", "API Key", "Team ID", "Region", "Client Secret"];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Safe_fixes_end_with_the_forms_list(string lineEnd)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Tries);
        Check.One(config, Prop.ForAll(Forms(), Lists(), (form, list) =>
        {
            using var folder = new CaseFolder(RulePageFiles.Base, Files(form, list), lineEnd);
            Fix(folder.Path);
            var expected = form.Select(field => Item(field.Label, !field.IsRequired));
            return Items(folder.Path, lineEnd).SequenceEqual(expected);
        }));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_safe_fix_takes_its_finding_away(string lineEnd)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Tries);
        Check.One(config, Prop.ForAll(Forms(), Lists(), (form, list) =>
        {
            using var folder = new CaseFolder(RulePageFiles.Base, Files(form, list), lineEnd);
            foreach (var finding in Fixable(folder.Path).Take(1))
            {
                Apply(folder.Path, finding.Fix!);
                if (Fixable(folder.Path).Any(left => (left.Rule, left.Message) == (finding.Rule, finding.Message)))
                {
                    return false;
                }
            }

            return true;
        }));
    }

    private static void Fix(string folder)
    {
        for (var round = 0; round < MostRounds * Labels.Length; round++)
        {
            if (Fixable(folder).FirstOrDefault() is not { } finding)
            {
                return;
            }

            Apply(folder, finding.Fix!);
        }

        Assert.Fail("the fixes do not end");
    }

    private static List<Diagnostic> Fixable(string folder) =>
    [
        .. CheckRun.Of(Library.Read(folder, LibraryOptions.Default), RuleCatalogue.Rules, threads: 1)
            .Where(finding => finding.Rule.Id.StartsWith("LH1", StringComparison.Ordinal))
            .Where(finding => finding.Fix is { IsSafe: true }),
    ];

    private static void Apply(string folder, Fix fix)
    {
        var path = Path.Combine(folder, GuidePath);
        var text = File.ReadAllText(path);
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Span.Start))
        {
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        File.WriteAllText(path, text);
    }

    private static string[] Items(string folder, string lineEnd) =>
    [
        .. File.ReadAllText(Path.Combine(folder, GuidePath)).Split(lineEnd)
            .Where(line => line.StartsWith("    <li>", StringComparison.Ordinal))
            .Select(line => line.Trim()),
    ];

    private static string Item(string label, bool isOptional) =>
        $"<li><strong>{label}</strong>{(isOptional ? " (Optional)" : "")}</li>";

    private static Arbitrary<(string Label, bool IsRequired)[]> Forms() =>
        (from count in Gen.Choose(1, Labels.Length)
         from labels in Gen.Shuffle(Labels)
         from required in Gen.Elements(true, false).ArrayOf(count)
         select labels.Take(count).Zip(required).ToArray()).ToArbitrary();

    // Of the form's fields only, so that nothing is left that only a person can decide.
    private static Arbitrary<(string Name, bool IsOptional)[]> Lists() =>
        (from names in Gen.Shuffle(Labels)
         from count in Gen.Choose(1, Labels.Length)
         from optional in Gen.Elements(true, false).ArrayOf(count)
         from changed in Gen.Elements("as it is", "lower", "plural", "your").ArrayOf(count)
         select names.Take(count).Zip(changed, Changed).Zip(optional).ToArray()).ToArbitrary();

    private static string Changed(string label, string how) => how switch
    {
        "lower" => label.ToLowerInvariant(),
        "plural" => label + "s",
        "your" => "Your " + label,
        _ => label,
    };

    private static IEnumerable<(string, string?)> Files(
        (string Label, bool IsRequired)[] form, (string Name, bool IsOptional)[] list)
    {
        var fields = form.Select((field, i) => (field.Label, Key: $"f{i}", Required: field.IsRequired ? "true" : "false"))
            .Select(field => $"    - {{key: {field.Key}, label: {field.Label}, type: text, required: {field.Required}}}\n");
        yield return ("connectors/acme/acme.connector.s1.yaml", """
            info: {title: Acme, key: acme, version: 1.0.0, description: Orders}
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  configFields:

            """.ReplaceLineEndings("\n") + string.Concat(fields.Select(field => "        " + field)));
        var known = list.Where(item => form.Any(field => IsNameOf(item.Name, field.Label))).ToList();
        var items = known.Count > 0 ? known : [(form[0].Label, false)];
        yield return (GuidePath, $"""
            ---
            title: Connect Acme with API Key
            description: Make an API key in Acme.
            ---

            <div data-whitelabel-hide>
              Fill out the following fields using details from your provider:

              <ul>
            {string.Join('\n', items.Select(item => "    " + Item(item.Name, item.IsOptional)))}
              </ul>
            </div>

            """);
    }

    private static bool IsNameOf(string name, string label) =>
        new[] { "as it is", "lower", "plural", "your" }.Any(how => Changed(label, how) == name);
}
