namespace LinkHub.Guides.Guides;

/// <summary>What an <see cref="InlinePiece"/> is.</summary>
internal enum InlinePieceKind
{
    Plain,
    Strong,
    Code,
    Break,
}
