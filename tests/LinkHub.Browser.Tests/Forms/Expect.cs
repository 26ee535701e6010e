using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Forms;

/// <summary>Waits for what should come true.</summary>
internal static class Expect
{
    public static Task Text(ILocator element, string text) =>
        Assertions.Expect(element).ToContainTextAsync(text);

    public static Task Visible(ILocator element) => Assertions.Expect(element).ToBeVisibleAsync();

    public static Task Hidden(ILocator element) => Assertions.Expect(element).ToBeHiddenAsync();

    public static Task Empty(ILocator input) => Assertions.Expect(input).ToHaveValueAsync("");

    public static Task Value(ILocator input, string value) => Assertions.Expect(input).ToHaveValueAsync(value);

    public static Task Focus(ILocator element) => Assertions.Expect(element).ToBeFocusedAsync();

    /// <summary>Waits until the window is at an address and its page is loaded.</summary>
    /// <param name="page">The window.</param>
    /// <param name="address">A pattern that is somewhere in the address.</param>
    public static async Task Address(IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address, RegexOptions.None, Timeout.InfiniteTimeSpan));
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Waits until a script says true.</summary>
    public static Task True(IPage page, string script) => page.WaitForFunctionAsync(script);
}
