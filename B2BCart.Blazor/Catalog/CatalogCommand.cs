using System.Globalization;

namespace B2BCart.Blazor.Catalog;

/// <summary><c>catalog import FILE [--skip-bad-rows]</c>: imports from the command line, also while the server runs.</summary>
public sealed class CatalogCommand(CatalogImport import, CatalogSentences sentences)
{
    /// <summary>Answers the exit code: 0 when the catalog was replaced.</summary>
    public async Task<int> RunAsync(CatalogArguments arguments, TextWriter output, CancellationToken stop = default)
    {
        if (arguments.File is not { } path)
        {
            await output.WriteLineAsync(sentences.Of("Import.Usage", arguments));
            return 1;
        }

        if (!File.Exists(path))
        {
            await output.WriteLineAsync(sentences.Of(new FileNotFound(path)));
            return 1;
        }

        await using var file = File.OpenRead(path);
        var report = await import.RunAsync(file, arguments.SkipBadRows, new Shown(sentences, output), stop);
        foreach (var line in Lines(report)) await output.WriteLineAsync(line);
        return report.HasReplacedTheCatalog ? 0 : 1;
    }

    private IEnumerable<string> Lines(ImportReport report)
    {
        foreach (var row in report.Refused) yield return sentences.Of("Import.RowLine", new { Row = row.Row.ToString(CultureInfo.CurrentCulture), row.Sku, Why = sentences.Of(row.Refusal) });
        if (report.NotListed > 0) yield return sentences.Of("Import.NotListed", report);
        if (report.Ignored.Count > 0) yield return sentences.Of("Import.Ignored", report);
        yield return report.Whole is { } no ? sentences.Of(no) : sentences.Of(report.HasReplacedTheCatalog ? "Import.Done" : "Import.Refused", report);
    }

    private sealed class Shown(CatalogSentences sentences, TextWriter output) : IProgress<ImportProgress>
    {
        private int _last = -10;

        public void Report(ImportProgress value)
        {
            var percent = (int)(value.BytesRead * 100 / Math.Max(1, value.BytesTotal));
            if (percent < _last + 10) return;
            _last = percent;
            output.WriteLine(sentences.Of("Import.Running", new { value.Rows, Percent = percent }));
        }
    }
}
