namespace LinkHub.Guides.Guides.Claims;

/// <summary>
/// Finds field names in running text: <c>Enter your **A** and **B**</c>, <c>the **C** field</c>.
/// </summary>
/// <remarks>
/// A word decides what a name after it is: a verb such as "enter" makes it a value for the form, one such as
/// "click" a button, a preposition a place, and "and" leads back to the verb.
/// </remarks>
internal sealed class SentenceClaims
{
    private enum Object
    {
        Unknown,
        Entry,
        Place,
        Role,
    }

    private readonly IReadOnlyList<InlinePiece> _pieces;
    private readonly bool _isForm;
    private Object _object = Object.Unknown;
    private string _word = "";
    private readonly List<FieldClaim> _claims = [];
    private int _brackets;
    private int _entered;
    private (int First, int Last) _joined = (-1, -1);
    private bool _isExample;
    private bool _isOptional;

    private SentenceClaims(IReadOnlyList<InlinePiece> pieces, bool isForm) =>
        (_pieces, _isForm) = (pieces, isForm);

    /// <param name="pieces">One block's text.</param>
    /// <param name="isForm">Whether the text is about the form, so that what it says to enter is a
    /// field.</param>
    public static IEnumerable<FieldClaim> Of(IReadOnlyList<InlinePiece> pieces, bool isForm) =>
        new SentenceClaims(pieces, isForm).Read();

    private List<FieldClaim> Read()
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            if (!piece.IsMark)
            {
                ReadWords(piece);
            }
            else if (KindOf(i) is { } kind
                && FieldLabel.Claim(piece.Text, piece.Span, kind, IsOptional(i)) is { } claim)
            {
                Add(claim);
            }
        }

        return _claims;
    }

    // In "enter the **token** in the **API Token** field" and "enter the **token** as **Password**" the first
    // name is the value's, the second the field's.
    private void Add(FieldClaim claim)
    {
        if (_object == Object.Role || (_object == Object.Place && claim.Kind == ClaimKind.Mention))
        {
            _claims.RemoveRange(_entered, _claims.Count - _entered);
            _entered = _claims.Count + 1;
        }

        _claims.Add(claim with { IsAboutForm = _isForm });
    }

    private ClaimKind? KindOf(int i)
    {
        if (IsMention(i))
        {
            return ClaimKind.Mention;
        }

        var isEntry = _isForm && _object is Object.Entry or Object.Role && _brackets == 0 && !_isExample
            && !Describes(i) && !IsControl(i);
        return isEntry
            && (_pieces[i].Kind == InlinePieceKind.Strong || FieldLabel.IsNameLike(_pieces[i].Text))
            ? ClaimKind.EnterStep
            : null;
    }

    // "your `sandbox` **Client ID**": the code says which of several.
    private bool Describes(int i) =>
        _pieces[i].Kind == InlinePieceKind.Code
        && _pieces.Skip(i + 1).FirstOrDefault(piece => !string.IsNullOrWhiteSpace(piece.Text))
            is { Kind: InlinePieceKind.Strong };

    private bool IsControl(int i) => i + 1 < _pieces.Count && ClaimWords.IsControl(_pieces[i + 1].Text);

    // "the **A** field", and every name of "the **A**, **B** and **C** fields".
    private bool IsMention(int i)
    {
        if (_pieces[i].Kind == InlinePieceKind.Code && !FieldLabel.IsNameLike(_pieces[i].Text))
        {
            return false;
        }

        var (first, last) = JoinedAround(i);
        return last + 1 < _pieces.Count && StartsWithField(_pieces[last + 1].Text, isPlural: last > i)
            && first > 0 && LastWord(_pieces[first - 1].Text) == "the";
    }

    // The names that are joined to a name, from the first to the last; names are asked about in their order.
    private (int First, int Last) JoinedAround(int i)
    {
        if (i > _joined.Last)
        {
            _joined = (i, i);
            while (_joined.Last + 2 < _pieces.Count && IsJoin(_pieces[_joined.Last + 1])
                && _pieces[_joined.Last + 2].IsMark)
            {
                _joined.Last += 2;
            }
        }

        return _joined;
    }

    private bool IsOptional(int i)
    {
        if (_isOptional)
        {
            return true;
        }

        for (var next = i + 1; next < _pieces.Count && _pieces[next].Kind == InlinePieceKind.Plain; next++)
        {
            if (FieldLabel.SaysOptional(_pieces[next].Text))
            {
                return true;
            }
        }

        return i > 0
            && _pieces[i - 1].Text.TrimEnd().EndsWith("(optional)", StringComparison.OrdinalIgnoreCase);
    }

    private void ReadWords(InlinePiece piece)
    {
        if (piece.Kind == InlinePieceKind.Break)
        {
            EndSentence();
            return;
        }

        var text = piece.Text;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’' or '-'))
            {
                continue;
            }

            if (i > start)
            {
                ReadWord(text[start..i].ToLowerInvariant(), text.AsSpan(i));
            }

            if (i < text.Length)
            {
                ReadMark(text, i);
            }

            start = i + 1;
        }
    }

    private void ReadWord(string word, ReadOnlySpan<char> rest)
    {
        var before = _word;
        _word = word;
        _isOptional |= word == "optionally";
        var isChosen = rest.StartsWith(" your") || IsOnly(rest, "the");
        if (word is "select" or "choose" && isChosen)
        {
            Enter();
        }
        else if (ClaimWords.Enter.Contains(word))
        {
            Enter();
        }
        else if (ClaimWords.Other.Contains(word))
        {
            _object = Object.Unknown;
        }
        else if (word == "as" && _isForm)
        {
            As(before);
        }
        else if (ClaimWords.Place.Contains(word) && _object == Object.Entry && before != "fill")
        {
            _object = Object.Place;
        }
        else if (ClaimWords.Again.Contains(word) && _object is Object.Place or Object.Role)
        {
            Enter();
        }
    }

    private static bool IsOnly(ReadOnlySpan<char> text, string word)
    {
        var words = text.TrimStart();
        return words.StartsWith(word) && words[word.Length..].IsWhiteSpace();
    }

    // "As well as" goes on, "such as" gives an example, any other "as" says what the value is in the form.
    private void As(string before)
    {
        if (before == "well")
        {
            Enter();
        }
        else
        {
            _object = before == "such" ? Object.Place : Object.Role;
        }
    }

    private void Enter() => (_object, _entered) = (Object.Entry, _claims.Count);

    private void ReadMark(string text, int i)
    {
        switch (text[i])
        {
            case '(':
                _brackets++;
                break;
            case ')':
                _brackets = Math.Max(0, _brackets - 1);
                break;
            case ',' when _object is Object.Place or Object.Role:
                Enter();
                break;
            case '.' when _word is "e" or "g" or "i":
                _isExample = true;
                break;
            case '.' or '!' or '?' or ';' when i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]):
                EndSentence();
                break;
        }
    }

    private void EndSentence() =>
        (_object, _word, _brackets, _isExample, _isOptional, _entered) =
            (Object.Unknown, "", 0, false, false, _claims.Count);

    private static bool IsJoin(InlinePiece piece) =>
        piece.Kind == InlinePieceKind.Plain
        && piece.Text.Trim() is "," or "and" or ", and" or "or" or ", or" or "/" or "&";

    private static bool StartsWithField(string text, bool isPlural)
    {
        var words = text.TrimStart();
        var word = isPlural ? "fields" : "field";
        return words.Length < text.Length && words.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (words.Length == word.Length || !char.IsLetter(words[word.Length])
                || words.StartsWith("fields", StringComparison.OrdinalIgnoreCase));
    }

    private static string LastWord(string text)
    {
        var words = text.AsSpan().TrimEnd();
        var last = words[(words.LastIndexOfAny(" \n(") + 1)..];
        return text.Length == words.Length ? "" : last.ToString().ToLowerInvariant();
    }
}
