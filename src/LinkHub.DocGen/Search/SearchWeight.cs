namespace LinkHub.DocGen.Search;

/// <summary>What a word is part of; the greater, the more a find counts. Three bits in a published index.</summary>
internal enum SearchWeight : byte
{
    Text = 1,
    Remark = 2,
    Description = 3,
    Heading = 4,
    Field = 5,
    Name = 6,
    Title = 7,
}
