using System.Globalization;
using B2BCart.Blazor.Shell;

namespace B2BCart.Blazor.Catalog;

/// <summary><c>catalog import FILE [--skip-bad-rows]</c>: imports from the command line, also while the server runs.</summary>
public sealed class CatalogCommand(CatalogImport import, Wording wording)
{
    /// <summary>Answers the exit code: 0 when the catalog was replaced.</summary>
    public async Task<int> RunAsync(CatalogArguments arguments, TextWriter output, CancellationToken stop = default)
    {
        if (arguments.File is not { } path)
        {
            await output.WriteLineAsync(wording.Say("Import.Usage", arguments));
            return 1;
        }

        if (!File.Exists(path))
        {
            await output.WriteLineAsync(wording.Of(new FileNotFound(path)));
            return 1;
        }

        await using var file = File.OpenRead(path);
        var report = await import.RunAsync(file, arguments.SkipBadRows, new Shown(wording, output), stop);
        foreach (var line in Lines(report)) await output.WriteLineAsync(line);
        return report.HasReplacedTheCatalog ? 0 : 1;
    }

    private IEnumerable<string> Lines(ImportReport report)
    {
        foreach (var row in report.Refused) yield return wording.Say("Import.RowLine", new { Row = row.Row.ToString(CultureInfo.CurrentCulture), row.Sku, Why = wording.Of(row.Refusal) });
        if (report.NotListed > 0) yield return wording.Say("Import.NotListed", report);
        if (report.Ignored.Count > 0) yield return wording.Say("Import.Ignored", report);
        yield return report.Whole is { } no ? wording.Of(no) : wording.Say(!report.HasReplacedTheCatalog ? "Import.Refused" : report.RefusedCount == 0 ? "Import.DoneWhole" : "Import.Done", report);
    }

    private sealed class Shown(Wording wording, TextWriter output) : IProgress<ImportProgress>
    {
        private int _last = -10;

        public void Report(ImportProgress value)
        {
            var percent = (int)(value.BytesRead * 100 / Math.Max(1, value.BytesTotal));
            if (percent < _last + 10) return;
            _last = percent;
            output.WriteLine(wording.Say("Import.Running", new { value.Rows, Percent = percent }));
        }
    }
}
