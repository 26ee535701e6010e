using System.Text.Json.Nodes;

namespace LinkHub.GuideCheck.Tests.Reports;

/// <summary>
/// The part of the SARIF 2.1.0 schema (OASIS, sarif-schema-2.1.0.json) that the report uses: for each object
/// its properties, required ones with <c>!</c>, and what their values are.
/// </summary>
internal static class SarifSchema
{
    private static readonly Dictionary<string, string> Objects = new(StringComparer.Ordinal)
    {
        ["log"] = "$schema:uri version!:=2.1.0 runs!:[run",
        ["run"] = "tool!:tool columnKind:=utf16CodeUnits|unicodeCodePoints results:[result",
        ["tool"] = "driver!:component",
        ["component"] = "name!:text version:text rules:[rule",
        ["rule"] = "id!:text name:text shortDescription:multiformat help:multiformat defaultConfiguration:configuration",
        ["configuration"] = "level:=none|note|warning|error",
        ["multiformat"] = "text!:text markdown:text",
        ["result"] = "ruleId:text ruleIndex:count level:=none|note|warning|error message!:message locations:[location "
            + "relatedLocations:[location partialFingerprints:map fixes:[fix",
        ["message"] = "text:text",
        ["location"] = "id:count physicalLocation:physical message:message",
        ["physical"] = "artifactLocation:artifact region:region",
        ["artifact"] = "uri:uri",
        ["region"] = "startLine:number startColumn:number endLine:number endColumn:number",
        ["fix"] = "description:message artifactChanges!:[change",
        ["change"] = "artifactLocation!:artifact replacements!:[replacement",
        ["replacement"] = "deletedRegion!:region insertedContent:content",
        ["content"] = "text:text",
    };

    public static IReadOnlyList<string> Problems(JsonObject log)
    {
        var problems = new List<string>();
        Check(log, "log", "", problems);
        foreach (var run in log["runs"]!.AsArray())
        {
            var rules = run!["tool"]!["driver"]!["rules"]!.AsArray();
            problems.AddRange(run["results"]!.AsArray()
                .Where(result => (string)rules[(int)result!["ruleIndex"]!]!["id"]! != (string)result["ruleId"]!)
                .Select(result => $"{result!["ruleId"]} is not the rule at its index"));
        }

        return problems;
    }

    private static void Check(JsonNode? node, string type, string path, List<string> problems)
    {
        if (node is not JsonObject value)
        {
            problems.Add($"{path} is no object");
            return;
        }

        var known = Objects[type].Split(' ').Select(property => property.Split(':', 2)).ToList();
        foreach (var (name, child) in value)
        {
            var property = known.Find(property => property[0].TrimEnd('!') == name);
            if (property is null)
            {
                problems.Add($"{path}/{name} is not known");
            }
            else
            {
                CheckValue(child, property[1], $"{path}/{name}", problems);
            }
        }

        problems.AddRange(known.Where(property => property[0].EndsWith('!') && !value.ContainsKey(property[0].TrimEnd('!')))
            .Select(property => $"{path} has no {property[0]}"));
        if (type == "region" && IsBackward(value))
        {
            problems.Add($"{path} ends before it begins");
        }
    }

    private static void CheckValue(JsonNode? node, string type, string path, List<string> problems)
    {
        if (type.StartsWith('['))
        {
            foreach (var (index, item) in node!.AsArray().Index())
            {
                Check(item, type[1..], $"{path}/{index}", problems);
            }

            return;
        }

        var isRight = type switch
        {
            "text" => node is JsonValue text && text.TryGetValue<string>(out _),
            "count" => (int)node! >= 0,
            "number" => (int)node! >= 1,
            "uri" => Uri.IsWellFormedUriString((string)node!, UriKind.RelativeOrAbsolute),
            "map" => node!.AsObject().All(pair => pair.Value!.AsValue().TryGetValue<string>(out _)),
            ['=', ..] => type[1..].Split('|').Contains((string)node!),
            _ => true,
        };
        if (!isRight)
        {
            problems.Add($"{path} is no {type}");
        }

        if (Objects.ContainsKey(type))
        {
            Check(node, type, path, problems);
        }
    }

    private static bool IsBackward(JsonObject region) =>
        ((int)region["endLine"]!, (int)region["endColumn"]!).CompareTo(((int)region["startLine"]!, (int)region["startColumn"]!)) < 0;
}
