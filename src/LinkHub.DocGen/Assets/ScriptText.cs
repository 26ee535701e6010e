using System.Text;
using LinkHub.DocGen.Words;

namespace LinkHub.DocGen.Assets;

/// <summary>Gives the scripts their words: one constant that stands before them.</summary>
internal static class ScriptText
{
    /// <summary>Strings escaped so that they end neither early nor a line, whatever the words are.</summary>
    public static string Of(ScriptWords words) => "const say = " + Table(
        ("copy", words.Copy), ("copied", words.Copied), ("pressKeys", words.PressKeys), ("close", words.Close),
        ("enlarge", words.Enlarge), ("colours", words.Colours), ("auto", words.Auto), ("light", words.Light),
        ("dark", words.Dark), ("oneStep", words.OneStep), ("steps", words.Steps), ("stepsDone", words.StepsDone),
        ("stepDone", words.StepDone), ("chosen", words.Chosen), ("separator", words.Separator)) + ";\n";

    /// <summary>The words that only the search says, added to those of <see cref="Of"/>.</summary>
    public static string OfSearch(ScriptWords words) => "Object.assign(say, " + Table(
        ("search", words.Search), ("searchFor", words.SearchFor), ("searchFails", words.SearchFails),
        ("nothing", words.Nothing), ("oneHit", words.OneHit), ("hits", words.Hits), ("keys", words.Keys),
        ("recent", words.Recent), ("inPart", words.InPart)) + ");\n";

    private static string Table(params (string Name, string Words)[] all)
    {
        var script = new StringBuilder("{\n");
        foreach (var (name, text) in all)
        {
            script.Append(name).Append(": \"");
            foreach (var sign in text)
            {
                Append(script, sign);
            }

            script.Append("\",\n");
        }

        return script.Append('}').ToString();
    }

    private static void Append(StringBuilder script, char sign)
    {
        if (sign is '"' or '\\' or '<' or '\u2028' or '\u2029' || char.IsControl(sign))
        {
            script.Append("\\u").Append(((int)sign).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            script.Append(sign);
        }
    }
}
