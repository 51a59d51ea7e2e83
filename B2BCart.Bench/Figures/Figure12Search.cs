using System.Diagnostics;
using System.Globalization;
using B2BCart.Blazor;
using B2BCart.Blazor.Catalog;
using B2BCart.Blazor.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Bench.Figures;

/// <summary>Search as one types in 100,000 products, against the bare query of the same full-text index for as many candidates as the product ranks.</summary>
internal sealed class Figure12Search : IFigure
{
    private const int Products = 100_000;
    private const int Queries = 300;
    private const int Take = 50;

    private static readonly string[] Kinds = ["Gloves", "Goggles", "Filter", "Cable", "Screw", "Bearing", "Valve", "Notebook", "Monitor", "Pipette", "Hose", "Bracket", "Lamp", "Adapter", "Sensor", "Gasket"];
    private static readonly string[] Traits = ["nitrile", "sterile", "galvanised", "stainless", "heavy-duty", "anti-fog", "shielded", "threaded", "wireless", "insulated", "rubber", "compact", "angled", "precision", "flexible", "coated"];
    private static readonly string[] Uses = ["laboratory", "workshop", "office", "warehouse", "outdoor", "cleanroom", "kitchen", "automotive"];

    public int Number => 12;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        await using var server = await ServerProcess.StartAsync();
        var file = Path.Combine(Path.GetDirectoryName(server.Database)!, "bench.csv");
        await File.WriteAllLinesAsync(file, ["sku,name,category,supplier,price,currency", .. Enumerable.Range(0, Products).Select(Row)]);
        await server.ImportAsync(file);
        await server.KillAsync();

        await using var product = B2BCartApp.Build("--Storage:Path", Path.GetDirectoryName(server.Database)!, "--Logging:LogLevel:Default", "Error");
        var catalog = product.Services.GetRequiredService<ProductCatalog>();
        using var connection = product.Services.GetRequiredService<SqliteConnections>().OpenToRead();
        using var bare = Bare(connection);
        var measured = await Block.PairsAsync(
            pairs,
            () => TimeAsync(async text => (await catalog.SearchAsync(text, take: Take)).Total),
            () => TimeAsync(text => Task.FromResult(Ask(bare, text))));
        return [new(Number, "product search in 100,000 products, p99 ms", Goal.AtMost(2), Block.Value(measured, 0))];
    }

    private static string Row(int at) => string.Create(
        CultureInfo.InvariantCulture,
        $"BN-{at:000000},\"{Kinds[at % 16]}, {Traits[at / 16 % 16]}, {Traits[at / 7 % 16]}, for the {Uses[at / 256 % 8]}, {(at % 97) + 1} mm\",{Kinds[at % 16]}/{Traits[at / 16 % 16]},Supplier {at % 40},{1 + (at % 500) / 10m:0.00},EUR");

    /// <summary>Two words, the last one unfinished.</summary>
    private static string Text(int at) => $"{Kinds[at * 5 % 16].ToLowerInvariant()} {Traits[at * 3 % 16][..(3 + (at % 4))]}";

    private static async Task<Block> TimeAsync(Func<string, Task<int>> search)
    {
        List<double> took = [];
        for (var at = 0; at < Queries; at++)
        {
            var begun = Stopwatch.GetTimestamp();
            if (await search(Text(at)) == 0) throw new InvalidOperationException($"Nothing was found for '{Text(at)}'.");
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return new(Reading.Percentile(took, 50), Reading.Percentile(took, 99));
    }

    private static SqliteCommand Bare(SqliteConnection connection)
    {
        using var pointer = connection.CreateCommand();
        pointer.CommandText = "SELECT Generation FROM catalog_pointer";
        var table = $"product_words_{(long)pointer.ExecuteScalar()! & 1}";
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT p.Sku, p.Name FROM {table} JOIN products p ON p.Id = {table}.rowid WHERE {table} MATCH $match LIMIT {SearchAnswer.MostCounted + 1}";
        command.Parameters.Add(new SqliteParameter { ParameterName = "$match" });
        command.Prepare();
        return command;
    }

    private static int Ask(SqliteCommand bare, string text)
    {
        bare.Parameters[0].Value = string.Join(" AND ", text.Split(' ', '-').Select(word => $"\"{word}\"*"));
        using var rows = bare.ExecuteReader();
        var count = 0;
        while (rows.Read()) count += rows.GetString(1).Length > 0 ? 1 : 0;
        return count;
    }
}
