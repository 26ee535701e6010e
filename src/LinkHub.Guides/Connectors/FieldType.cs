namespace LinkHub.Guides.Connectors;

/// <summary>The control a field is shown as.</summary>
public enum FieldType
{
    Text,
    Password,
    TextArea,
    Select,
}
