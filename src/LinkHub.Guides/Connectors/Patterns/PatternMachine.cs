namespace LinkHub.Guides.Connectors.Patterns;

/// <summary>
/// Compares one value with a program, step by step, the way browsers do: by trying and going back.
/// </summary>
/// <remarks>Steps are counted instead of time, so that the verdict is the same on every machine.</remarks>
internal sealed class PatternMachine
{
    private readonly PatternProgram _program;
    private readonly int[] _value;
    private readonly int[] _registers;
    private readonly Stack<(int Code, int Place, int Register)> _back = new();
    private readonly long _budget;

    private PatternMachine(PatternProgram program, int[] value, long budget)
    {
        (_program, _value, _budget) = (program, value, budget);
        _registers = new int[program.Registers];
        Array.Fill(_registers, -1);
    }

    /// <summary>How many instructions were carried out.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether the whole value fits, or null if that takes more steps than the budget.</summary>
    public static bool? Fits(PatternProgram program, int[] value, long budget) =>
        Try(program, value, budget).Fits;

    /// <summary>As <see cref="Fits"/>, with the steps it took.</summary>
    public static (bool? Fits, long Steps) Try(PatternProgram program, int[] value, long budget)
    {
        var machine = new PatternMachine(program, value, budget);
        var fits = machine.Run(0, 0, mustEnd: true);
        return (machine.Steps > budget ? null : fits, machine.Steps);
    }

    /// <summary>Whether some part of the value fits, as a search would find it.</summary>
    public static bool Finds(PatternProgram program, int[] value, long budget)
    {
        for (var start = 0; start <= value.Length && budget > 0; start++)
        {
            var machine = new PatternMachine(program, value, budget);
            if (machine.Run(0, start, mustEnd: false))
            {
                return true;
            }

            budget -= machine.Steps;
        }

        return false;
    }

    // A lookaround keeps its choices above those of the part that holds it. Once it ends, only the entries
    // that restore registers stay.
    private bool Run(int code, int place, bool mustEnd)
    {
        var floor = _back.Count;
        while (true)
        {
            if (++Steps > _budget)
            {
                return false;
            }

            var next = Step(_program.Codes[code], ref code, ref place, mustEnd, out var isDone);
            if (isDone)
            {
                DropChoices(floor);
                return true;
            }

            if (!next && !GoBack(floor, ref code, ref place))
            {
                return false;
            }
        }
    }

    private bool Step(PatternCode now, ref int code, ref int place, bool mustEnd, out bool isDone)
    {
        isDone = false;
        code++;
        switch (now.Kind)
        {
            case PatternCodeKind.Done:
                isDone = !mustEnd || place == _value.Length;
                return isDone;
            case PatternCodeKind.One:
                var at = place - now.Y;
                place += now.Y == 0 ? 1 : -1;
                return at >= 0 && at < _value.Length && now.Set!.Contains(_value[at]);
            case PatternCodeKind.Split:
                _back.Push((now.Y, place, -1));
                code = now.X;
                return true;
            case PatternCodeKind.Jump:
                code = now.X;
                return true;
            case PatternCodeKind.Save:
                Write(now.X, place);
                return true;
            case PatternCodeKind.Forget:
                for (var register = now.X; register < now.Y; register++)
                {
                    Write(register, -1);
                }

                return true;
            case PatternCodeKind.Moved:
                return _registers[now.X] != place;
            case PatternCodeKind.Edge:
                return IsAt((PatternEdge)now.X, place);
            case PatternCodeKind.Back:
                return TakeAgain(now, ref place);
            default:
                var succeeds = Run(code, place, mustEnd: false);
                code = now.X;
                return succeeds == (now.Y == 0);
        }
    }

    private bool GoBack(int floor, ref int code, ref int place)
    {
        while (_back.Count > floor)
        {
            var (choice, old, register) = _back.Pop();
            if (register < 0)
            {
                (code, place) = (choice, old);
                return true;
            }

            _registers[register] = old;
        }

        return false;
    }

    private void DropChoices(int floor)
    {
        var undo = new Stack<(int, int, int)>();
        while (_back.Count > floor)
        {
            var entry = _back.Pop();
            if (entry.Register >= 0)
            {
                undo.Push(entry);
            }
        }

        foreach (var entry in undo)
        {
            _back.Push(entry);
        }
    }

    private void Write(int register, int place)
    {
        if (_registers[register] != place)
        {
            _back.Push((0, _registers[register], register));
            _registers[register] = place;
        }
    }

    // A group that has taken nothing yet fits everywhere.
    private bool TakeAgain(PatternCode now, ref int place)
    {
        var (start, end) = (_registers[now.X * 2], _registers[(now.X * 2) + 1]);
        if (start < 0 || end < 0)
        {
            return true;
        }

        var length = end - start;
        var from = now.Y == 0 ? place : place - length;
        place = now.Y == 0 ? place + length : from;
        return from >= 0 && from + length <= _value.Length
            && _value.AsSpan(from, length).SequenceEqual(_value.AsSpan(start, length));
    }

    private bool IsAt(PatternEdge edge, int place) => edge switch
    {
        PatternEdge.Start => place == 0,
        PatternEdge.End => place == _value.Length,
        _ => (IsWord(place - 1) != IsWord(place)) == (edge == PatternEdge.WordEdge),
    };

    private bool IsWord(int at) => at >= 0 && at < _value.Length && PatternSet.Words.Contains(_value[at]);
}
