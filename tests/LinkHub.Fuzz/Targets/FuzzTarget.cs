namespace LinkHub.Fuzz.Targets;

/// <summary>Something to run over an input.</summary>
/// <param name="Name">For faults and tables.</param>
/// <param name="Every">It is run in every n-th iteration.</param>
/// <param name="Run">Does the work that the time budget is for, and gives what looks at the result afterwards.</param>
internal sealed record FuzzTarget(string Name, int Every, Func<FuzzSite, Func<IEnumerable<FuzzFault>>> Run);
