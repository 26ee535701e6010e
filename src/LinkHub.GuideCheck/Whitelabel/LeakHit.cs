namespace LinkHub.GuideCheck.Whitelabel;

/// <summary>A forbidden word in a text, by offsets in UTF-16 units.</summary>
internal readonly record struct LeakHit(string Word, int Start, int End, string Excerpt, bool IsAllowed);
