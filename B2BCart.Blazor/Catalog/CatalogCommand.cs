using System.Globalization;

namespace B2BCart.Blazor.Catalog;

/// <summary><c>catalog import FILE [--skip-bad-rows]</c>: imports from the command line, also while the server runs.</summary>
internal sealed class CatalogCommand(CatalogImport import, CatalogSentences sentences)
{
    private const string SkipBadRows = "--skip-bad-rows";

    /// <summary>Answers the exit code: 0 when the catalog was replaced.</summary>
    public async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken stop = default)
    {
        if (args is not ["catalog", "import", _, ..] || args.FirstOrDefault(arg => arg != SkipBadRows && !IsAWord(arg, args)) is not { } path)
        {
            await output.WriteLineAsync(sentences.Of("Import.Usage", args));
            return 1;
        }

        if (!File.Exists(path))
        {
            await output.WriteLineAsync(sentences.Of(new FileNotFound(path)));
            return 1;
        }

        await using var file = File.OpenRead(path);
        var report = await import.RunAsync(file, args.Contains(SkipBadRows), new Shown(sentences, output), stop);
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

    /// <summary>The two words of the command itself, and settings such as <c>--Storage:Path</c> with their value.</summary>
    private static bool IsAWord(string arg, string[] args)
    {
        var place = Array.IndexOf(args, arg);
        return place < 2 || arg.StartsWith("--", StringComparison.Ordinal) || (args[place - 1].StartsWith("--", StringComparison.Ordinal) && args[place - 1] != SkipBadRows && !args[place - 1].Contains('='));
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
