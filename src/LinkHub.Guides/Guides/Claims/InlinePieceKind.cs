namespace LinkHub.Guides.Guides.Claims;

/// <summary>What an <see cref="InlinePiece"/> is.</summary>
internal enum InlinePieceKind
{
    Plain,
    Strong,
    Code,
    Break,
}
