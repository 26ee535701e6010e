using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Connectors;

/// <summary>Which fields a method asks for, in the form's order. The only place that decides it.</summary>
public static class AskedFields
{
    /// <summary>
    /// The fields of a kind without computed and hidden ones, in the order of the method's list. A read-only
    /// field is asked, for its value must be copied; so is one that shows only under a condition.
    /// </summary>
    public static IReadOnlyList<CredentialField> Of(AuthMethod method, GuideKind kind)
    {
        var fields = kind == GuideKind.LinkAccount ? method.ConfigFields : method.SetupFields;
        return [.. fields.Where(field => !field.IsComputed && !field.IsHidden)];
    }
}
