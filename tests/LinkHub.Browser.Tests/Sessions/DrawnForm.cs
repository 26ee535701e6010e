using LinkHub.Browser.Tests.Forms;

namespace LinkHub.Browser.Tests.Sessions;

/// <summary>What a person sees of a form, as lines: whom it is for, whether it takes values, and what it says.</summary>
internal static class DrawnForm
{
    private const string Draw =
        """
        (panel) => {
          const text = (selector) => {
            const element = panel.querySelector(selector);
            return element?.checkVisibility({ visibilityProperty: true }) ? element.textContent.trim().replace(/\s+/g, " ") : "";
          };
          const controls = ":is(input[id$=-input], textarea, select):not([readonly])";
          const inputs = [...panel.querySelectorAll(`.fields ${controls}`)];
          const boxed = (words) => (words ? `[${words}]` : "");
          return [
            text(".form-refused"),
            text(".form-mode"),
            text(".form-whom"),
            text(".form-user"),
            boxed(text(".form-leave")),
            ...inputs.filter((input) => input.value).map((input) => `${input.id} = ${input.value}`),
            !inputs.some((input) => input.checkVisibility({ visibilityProperty: true })) ? ""
              : inputs.every((input) => input.matches(":disabled")) ? "(closed)" : "(open)",
            boxed(text(".form-submit")),
            text(".form-alert") && `! ${text(".form-alert")}`,
            text(".form-status"),
            text(".form-done"),
          ].filter(Boolean).join("\n");
        }
        """;

    /// <summary>Waits until the form looks like that.</summary>
    /// <param name="form">The form.</param>
    /// <param name="expected">Its lines; line ends may be of either kind.</param>
    public static async Task Looks(LumenForm form, string expected)
    {
        var wanted = expected.ReplaceLineEndings("\n");
        var drawn = "";
        for (var tries = 0; tries < 60; tries++)
        {
            drawn = await form.Find(".form-panel").EvaluateAsync<string>(Draw);
            if (drawn == wanted)
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Equal(wanted, drawn);
    }
}
