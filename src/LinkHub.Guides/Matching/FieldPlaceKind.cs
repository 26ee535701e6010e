namespace LinkHub.Guides.Matching;

/// <summary>A kind of place that lists the form's fields, by how much its word counts, most first.</summary>
public enum FieldPlaceKind
{
    /// <summary>The generated list, which repeats the form word by word.</summary>
    LinkingBlock,

    /// <summary>A table of the form's fields.</summary>
    Table,

    /// <summary>Where the guide says what to enter, with what it says there of "the **X** field".</summary>
    EnterStep,

    /// <summary>What the reader needs to have; it may have the provider's names for it.</summary>
    Overview,
}
