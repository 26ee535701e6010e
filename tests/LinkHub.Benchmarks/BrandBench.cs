using System.Globalization;

namespace LinkHub.Benchmarks;

/// <summary>
/// Builds 11 guides for 50 and for more whitelabel brands with the whole program: memory must not grow with
/// brands, and each brand must cost the same.
/// </summary>
internal static class BrandBench
{
    private const int Guides = 11;
    private const int FewBrands = 50;

    public static int Run(string[] args)
    {
        var brands = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 400;
        var place = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Directory.CreateDirectory(Path.Combine(place, Path.GetRandomFileName())).FullName;
        try
        {
            var few = Build(folder, FewBrands);
            var many = Build(folder, brands);
            Report.Line(string.Create(CultureInfo.InvariantCulture, $"""
                | {Guides} guides | processor time | a brand | peak memory |
                |---|---:|---:|---:|
                {Row(FewBrands, few)}
                {Row(brands, many)}
                | ratio | {many.ProcessorTime / few.ProcessorTime:F2} | {PerBrand(many, brands) / PerBrand(few, FewBrands):F2} | {(double)many.PeakBytes / few.PeakBytes:F2} |
                """));
            return few.ExitCode == 0 && many.ExitCode == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Measured Build(string folder, int brands)
    {
        var name = brands.ToString(CultureInfo.InvariantCulture);
        var (content, output) = (Path.Combine(folder, name), Path.Combine(folder, name + "-out"));
        SampleSite.Write(content, Guides, brands);
        var program = Path.Combine(AppContext.BaseDirectory, "docgen.dll");
        return Measured.Run(name, "dotnet", program, "build", content, "--out", output);
    }

    private static double PerBrand(Measured run, int brands) => run.ProcessorTime.TotalMilliseconds / brands;

    private static string Row(int brands, Measured run) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {brands} brands | {run.ProcessorTime.TotalSeconds:F1} s | {PerBrand(run, brands):F0} ms"
            + $" | {run.PeakBytes / 1e6:F0} MB |");
}
