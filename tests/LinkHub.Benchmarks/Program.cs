using BenchmarkDotNet.Running;
using LinkHub.Benchmarks;
using LinkHub.Benchmarks.Defects;
using LinkHub.Fuzz.Runs;
using LinkHub.Guides.Text.Reports;

// `site N` measures the whole program on N guides, `sample DIR N [PARTNERS]` writes them for a profiler;
// `edits N [SEED]` edits a small site N times while the programs build and check it;
// `brands N` measures builds of 11 guides for 50 and for N whitelabel brands;
// `check N|DIR [PROGRAM]` a check of made-up folders up to N guides, or of a folder;
// `corpus DIR [COMPILER…]` the export of a folder of guides, beside another compiler;
// `fuzz MINUTES [--seed N]` tries mutated content folders on everything, `sharpfuzz mdx|yaml|frontmatter` is a target
// of libFuzzer (`sharpfuzz LinkHub.Guides.dll` first); `kill N` N kills and N interrupts of real builds, and what they leave;
// `defects CONTENT [--missed]` how many changes of definitions the rules about fields notice; anything else goes to BenchmarkDotNet, e.g. `--filter *`.
return args switch
{
    ["site", .. var rest] => SiteBench.Run(rest),
    ["sample", var folder, var count] => SiteBench.Write(folder, count, partners: "1"),
    ["sample", var folder, var count, var partners] => SiteBench.Write(folder, count, partners),
    ["edits", .. var rest] => EditBench.Run(rest),
    ["brands", .. var rest] => BrandBench.Run(rest),
    ["check", _, ..] => CheckBench.Run(args[1..]),
    ["corpus", _, ..] => CorpusBench.Run(args[1..]),
    ["fuzz", _, ..] or ["sharpfuzz", _] => FuzzCommand.Run(args, Terminal.OfProcess()),
    ["kill", var count] => KillBench.Run(count),
    ["defects", _, ..] => DefectBench.Run(args[1..]),
    _ => BenchmarkSwitcher.FromAssembly(typeof(SiteBench).Assembly).Run(args).Any() ? 0 : 2,
};
