namespace LinkHub.DocGen.Forms;

/// <summary>One of several things to choose from.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is shown.</param>
public sealed record ChoiceView(string Value, string Label);
