namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>A pattern as instructions for <see cref="PatternMachine"/>.</summary>
internal sealed class PatternProgram
{
    private const int Longest = 50_000;

    private readonly List<PatternCode> _codes = [];
    private int _registers;

    private PatternProgram(int groups) => _registers = (groups + 1) * 2;

    public IReadOnlyList<PatternCode> Codes => _codes;

    public int Registers => _registers;

    /// <summary>The instructions of a pattern that is not <see cref="IsTooLong"/>.</summary>
    public static PatternProgram Of(PatternNode node, int groups)
    {
        var program = new PatternProgram(groups);
        program.Add(node, isBackward: false);
        program.Emit(new(PatternCodeKind.Done));
        return program;
    }

    /// <summary>Whether counts, written out, make the instructions too many.</summary>
    public static bool IsTooLong(PatternNode node) => Size(node) > Longest;

    // Never less than there will be.
    private static long Size(PatternNode node)
    {
        var inner = Math.Min(node.Children.Sum(Size), Longest + 1L);
        return node switch
        {
            PatternNode.Repeat repeat => ((inner + 4) * Math.Max(1, Math.Max(repeat.Least + (repeat.Most < 0
                ? 1 : 0), repeat.Most))) + 2,
            PatternNode.Choice choice => inner + (choice.Options.Count * 2),
            _ => inner + 2,
        };
    }

    private void Add(PatternNode node, bool isBackward)
    {
        var direction = isBackward ? 1 : 0;
        switch (node)
        {
            case PatternNode.Row row:
                foreach (var item in isBackward ? row.Items.Reverse() : row.Items)
                {
                    Add(item, isBackward);
                }

                break;
            case PatternNode.Choice choice:
                Add(choice, isBackward);
                break;
            case PatternNode.One one:
                Emit(new(PatternCodeKind.One, Y: direction, Set: one.Set));
                break;
            case PatternNode.Repeat repeat:
                Add(repeat, isBackward);
                break;
            case PatternNode.Group { Number: 0 } plain:
                Add(plain.Body, isBackward);
                break;
            case PatternNode.Group group:
                Emit(new(PatternCodeKind.Save, (group.Number * 2) + direction));
                Add(group.Body, isBackward);
                Emit(new(PatternCodeKind.Save, (group.Number * 2) + 1 - direction));
                break;
            case PatternNode.Back back:
                Emit(new(PatternCodeKind.Back, back.Number, direction));
                break;
            case PatternNode.Edge edge:
                Emit(new(PatternCodeKind.Edge, (int)edge.Kind));
                break;
            case PatternNode.Look look:
                var at = Emit(default);
                Add(look.Body, look.IsBehind);
                Emit(new(PatternCodeKind.Done));
                _codes[at] = new(PatternCodeKind.Look, _codes.Count, look.IsNegative ? 1 : 0);
                break;
        }
    }

    private void Add(PatternNode.Choice choice, bool isBackward)
    {
        var jumps = new List<int>();
        foreach (var option in choice.Options.SkipLast(1))
        {
            var split = Emit(default);
            Add(option, isBackward);
            jumps.Add(Emit(default));
            _codes[split] = new(PatternCodeKind.Split, split + 1, _codes.Count);
        }

        Add(choice.Options[^1], isBackward);
        foreach (var jump in jumps)
        {
            _codes[jump] = new(PatternCodeKind.Jump, _codes.Count);
        }
    }

    // A count is written out: what must be there, then what may be.
    private void Add(PatternNode.Repeat repeat, bool isBackward)
    {
        for (var i = 0; i < repeat.Least; i++)
        {
            Round(repeat.Body, isBackward);
        }

        if (repeat.Most < 0)
        {
            var split = Emit(default);
            Optional(repeat, isBackward);
            Emit(new(PatternCodeKind.Jump, split));
            _codes[split] = Split(repeat, split + 1, _codes.Count);
            return;
        }

        var splits = new List<int>();
        for (var i = repeat.Least; i < repeat.Most; i++)
        {
            splits.Add(Emit(default));
            Optional(repeat, isBackward);
        }

        foreach (var split in splits)
        {
            _codes[split] = Split(repeat, split + 1, _codes.Count);
        }
    }

    private static PatternCode Split(PatternNode.Repeat repeat, int body, int end) =>
        repeat.IsLazy ? new(PatternCodeKind.Split, end, body) : new(PatternCodeKind.Split, body, end);

    private void Optional(PatternNode.Repeat repeat, bool isBackward)
    {
        if (!repeat.Body.CanBeEmpty)
        {
            Round(repeat.Body, isBackward);
            return;
        }

        var register = _registers++;
        Emit(new(PatternCodeKind.Save, register));
        Round(repeat.Body, isBackward);
        Emit(new(PatternCodeKind.Moved, register));
    }

    // Each round begins without what the groups in it had taken.
    private void Round(PatternNode body, bool isBackward)
    {
        var (first, last) = Groups(body);
        if (last > 0)
        {
            Emit(new(PatternCodeKind.Forget, first * 2, (last * 2) + 2));
        }

        Add(body, isBackward);
    }

    private static (int First, int Last) Groups(PatternNode node)
    {
        var own = node is PatternNode.Group { Number: > 0 and var number }
            ? (number, number)
            : (int.MaxValue, 0);
        return node.Children.Select(Groups).Aggregate(own, (all, inner) =>
            (Math.Min(all.Item1, inner.First), Math.Max(all.Item2, inner.Last)));
    }

    private int Emit(PatternCode code)
    {
        _codes.Add(code);
        return _codes.Count - 1;
    }
}

/// <summary>One instruction of a <see cref="PatternProgram"/>.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="X">A target, a group or a register, as the kind says.</param>
/// <param name="Y">A second target or register.</param>
/// <param name="Set">What <see cref="PatternCodeKind.One"/> takes.</param>
internal readonly record struct PatternCode(
    PatternCodeKind Kind, int X = 0, int Y = 0, PatternSet? Set = null);

/// <summary>What a <see cref="PatternCode"/> does; one that fails goes back to the last choice.</summary>
internal enum PatternCodeKind
{
    /// <summary>The program, or the lookaround that is being tried, has succeeded.</summary>
    Done,

    /// <summary>Takes the next character of the set; the one before where Y is 1.</summary>
    One,

    /// <summary>Goes on at X, and at Y when that fails.</summary>
    Split,

    /// <summary>Goes on at X.</summary>
    Jump,

    /// <summary>Writes the place into register X.</summary>
    Save,

    /// <summary>Forgets the registers from X to before Y.</summary>
    Forget,

    /// <summary>Fails where the place is still the one in register X: a round that took nothing.</summary>
    Moved,

    /// <summary>Asks for the <see cref="PatternEdge"/> X.</summary>
    Edge,

    /// <summary>Takes again what group X has; backwards where Y is 1.</summary>
    Back,

    /// <summary>
    /// Tries what follows up to its <see cref="Done"/>, then goes on at X without moving; Y is 1 for "not".
    /// </summary>
    Look,
}
