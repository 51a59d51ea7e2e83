using System.Globalization;
using System.Text;
using B2BCart.Blazor.Ordering;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.People;

/// <summary>The people of a company as a file that can be changed and imported again; UTF-8 with a byte order mark, in the reader's language.</summary>
public sealed class PeopleExport(IDbContextFactory<AppDb> database, RightNames rights, TimeProvider time)
{
    /// <summary>Everybody who is there.</summary>
    public async Task<byte[]> WriteAsync(CompanyId company, Currency currency)
    {
        await using var db = await database.CreateDbContextAsync();
        var rows = await CompanyRows.ReadAsync(db, company);
        var (firm, people) = (rows.FirmAt(time.GetUtcNow()), rows.People.Where(row => row.EndedAt is null).OrderBy(row => row.Name, StringComparer.CurrentCulture).ToList());
        var (paths, emails) = (new UnitPaths(firm), people.ToDictionary(row => row.Id, row => row.Email));
        return Write(people.Select(row => Cells(row, firm, paths, row.Manager is { } manager ? emails.GetValueOrDefault(manager, "") : "", currency)));
    }

    /// <summary>Three people as an example.</summary>
    public byte[] Sample()
    {
        var usual = rights.Write(Rights.SeesPrices | Rights.MaySubmit);
        return Write(
        [
            ["head@example.com", "Name 1", "", "Sales", "", "5000", rights.Write(Rights.SeesPrices | Rights.MaySubmit | Rights.MayOrder), "", "", "en", "Europe/Berlin"],
            ["north@example.com", "Name 2", "", "Sales / North", "head@example.com", "", usual, "", "", "", ""],
            ["south@example.com", "Name 3", "", "Sales / South", "head@example.com", "", usual, "", "", "", ""],
        ]);
    }

    private string[] Cells(PersonRow row, Firm firm, UnitPaths paths, string manager, Currency currency)
    {
        var settings = firm.People[row.Id].Settings;
        return
        [
            row.Email, row.Name, row.Title, paths.Write(row.Unit), manager, row.ApprovalLimit is { } limit ? Amount(new Money(limit, currency)) : "", rights.Write(CompanyRows.RightsOf(row)),
            string.Join(", ", settings.CostCentres.Select(centre => firm.CostCentres.GetValueOrDefault(centre)?.Number)), settings.ShipTo is { } address ? firm.Addresses.GetValueOrDefault(address)?.Name ?? "" : "", settings.Language ?? "", settings.Zone ?? "",
        ];
    }

    /// <summary>As it is typed, without what parts thousands.</summary>
    private static string Amount(Money money) => money.Amount.ToString(money.Amount == decimal.Truncate(money.Amount) ? "F0" : $"F{money.Currency.Decimals}", CultureInfo.CurrentCulture);

    private static byte[] Write(IEnumerable<string[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var cells in rows.Prepend([.. PeopleColumns.All.Select(PeopleColumns.NameOf)]))
            {
                foreach (var cell in cells) csv.WriteField(CsvText.Of(cell));
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }
}
