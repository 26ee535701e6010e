using System.Globalization;

namespace LinkHub.GuideCheck.Audits;

/// <summary>The most that one page may take to show, each compressed as servers do, in kilobytes of 1,000 bytes.</summary>
/// <param name="Html">The page itself.</param>
/// <param name="Css">All its style sheets.</param>
/// <param name="Js">All its scripts.</param>
public sealed record PageBudget(int Html, int Css, int Js)
{
    /// <summary>A page that a phone shows after one round trip.</summary>
    public static readonly PageBudget Default = new(Html: 14, Css: 10, Js: 10);

    private const int Largest = 1_000_000;

    /// <summary>Reads <c>html=14,css=10,js=10</c>; what is not named keeps its default.</summary>
    /// <returns>Null where it is written otherwise.</returns>
    public static PageBudget? Parse(string text)
    {
        var budget = Default;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=') is not [var name, var number]
                || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                || most is < 1 or > Largest
                || budget.With(name, most) is not { } changed)
            {
                return null;
            }

            budget = changed;
        }

        return budget;
    }

    private PageBudget? With(string name, int most) => name switch
    {
        "html" => this with { Html = most },
        "css" => this with { Css = most },
        "js" => this with { Js = most },
        _ => null,
    };
}
