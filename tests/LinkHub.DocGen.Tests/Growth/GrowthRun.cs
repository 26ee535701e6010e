using System.Buffers;
using System.Diagnostics;
using System.Runtime.InteropServices;
using LinkHub.DocGen.Export;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Serve;
using LinkHub.DocGen.Templates;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Growth;

/// <summary>One content folder through everything that reads or writes it, on one thread, step by step.</summary>
internal sealed class GrowthRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IPageRenderer _renderer;
    private readonly List<GrowthStep> _steps = [];

    public GrowthRun(IEnumerable<(string Path, string Text)> files, IPageRenderer renderer)
    {
        _renderer = renderer;
        foreach (var (path, text) in Base.Concat(files))
        {
            Write(path, text);
        }
    }

    /// <summary>A small site, of which a case changes one file or more.</summary>
    public static IReadOnlyList<(string Path, string Text)> Base { get; } =
    [
        ("linkhub.yaml", "host: {brand: tidegate, domains: [tidegate.example]}\n"),
        ("brands/tidegate/brand.yaml", "name: TideGate\nhub: TideGate Harbour\nwhitelabel: false\n"),
        ("brands/orchard/brand.yaml", "name: Orchard\nhub: Orchard Links\n"),
        (GrowthCase.DefinitionPath, GrowthCase.Definition),
        (GrowthCase.GuidePath, GrowthCase.Guide("Make a key and copy it.")),
    ];

    /// <summary>What was found.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private set; } = [];

    /// <summary>What each step took.</summary>
    public IReadOnlyList<GrowthStep> Measure()
    {
        var library = Step("list", () => Library.Read(_folder.Path, new LibraryOptions { Threads = 1 }));
        var found = new DiagnosticBag();
        found.AddRange(library.Diagnostics);
        var checker = new Checker(library, RuleCatalogue.Rules);
        var brand = library.Brands.FirstOrDefault(one => one.Id == "orchard") ?? library.Brands[0];
        var hub = new HubBuild(library, brand, new MemoryHub(), new HubTools(_renderer) { Checker = checker });
        foreach (var listed in library.Texts())
        {
            var text = Step("read", () => listed.Read(found));
            Step("check", () => checker.Take(text, found));
            Step("pages", () => hub.Take(text, []));
            if (text is BoundText { Guide: var guide })
            {
                Export(guide);
            }
        }

        Step("check", () => checker.Finish(new OrderedWork(1), found));
        Step("lists", () =>
        {
            hub.Finish(new OrderedWork(1), []);
            HubBuild.CopyPictures([hub], library);
        });
        found.AddRange(Step("links", () => hub.DeadLinks()));
        Findings = Step("decide", () => checker.Decided(found.Concat(hub.Report.Diagnostics)));
        var report = new TextReport("", TextStyle.Plain);
        Step("report", () => Findings.Sum(finding => report.Render(finding).Length));
        return Summed();
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string path, string text) => _folder.Write(path, text);

    private void Export(Guide guide)
    {
        Step("html", () => PlainHtmlWriter.Write(guide.Document.Body));
        Step("markdown", () => GuideMarkdown.Write(guide.Document));
        Step("json", () => GuideJson.Write(new ArrayBufferWriter<byte>(), guide, binding: null));
    }

    private void Step(string name, Action work) => Step(name, () =>
    {
        work();
        return 0;
    });

    private T Step<T>(string name, Func<T> work)
    {
        var (bytes, time) = (GC.GetAllocatedBytesForCurrentThread(), ThreadTime());
        var result = work();
        _steps.Add(new GrowthStep(name, GC.GetAllocatedBytesForCurrentThread() - bytes, ThreadTime() - time));
        return result;
    }

    private GrowthStep[] Summed() =>
    [
        .. _steps.GroupBy(step => step.Name).Select(group =>
            new GrowthStep(group.Key, group.Sum(step => step.Bytes), new(group.Sum(step => step.Time.Ticks)))),
    ];

    // A busy machine does not slow the clock of a thread down, but only Linux has one to be read.
    private static TimeSpan ThreadTime() => OperatingSystem.IsLinux() && GetTime(ThreadClock, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
        : Stopwatch.GetElapsedTime(0);

    private const int ThreadClock = 3;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out ClockTime time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ClockTime
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
