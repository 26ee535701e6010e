using BenchmarkDotNet.Running;
using LinkHub.Benchmarks;

// `site N` measures the whole program on N guides; `corpus DIR` the export of a folder of guides;
// anything else goes to BenchmarkDotNet, e.g. `--filter *`.
return args switch
{
    ["site", .. var rest] => SiteBench.Run(rest),
    ["corpus", _, ..] => CorpusBench.Run(args[1..]),
    _ => BenchmarkSwitcher.FromAssembly(typeof(SiteBench).Assembly).Run(args).Any() ? 0 : 2,
};
