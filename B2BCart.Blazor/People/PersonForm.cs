using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.People;

/// <summary>A person as typed into the form.</summary>
public sealed class PersonForm
{
    public string? Name { get; set; }
    public string? Title { get; set; }
    public string? Email { get; set; }
    public Guid? Unit { get; set; }
    public Guid? Manager { get; set; }
    public string? Limit { get; set; }
    public Guid? ShipTo { get; set; }
    public string? Language { get; set; }
    public string? Zone { get; set; }

    /// <summary>Those that are ticked; none = all that the unit may charge.</summary>
    public Guid[]? CostCentres { get; set; }

    /// <summary>The newest event of the company when the form was drawn.</summary>
    public long Seen { get; set; }

    /// <summary>Those that are ticked; a form sends nothing for none.</summary>
    public string[]? Rights { get; set; }

    public static PersonForm Of(PersonRow row, PersonSettings settings, Currency currency, long seen) => new()
    {
        Seen = seen,
        Name = row.Name, Title = row.Title, Email = row.Email, Unit = row.Unit.Value, Manager = row.Manager?.Value,
        ShipTo = settings.ShipTo?.Value, Language = settings.Language, Zone = settings.Zone, CostCentres = [.. settings.CostCentres.Select(centre => centre.Value)],
        Limit = row.ApprovalLimit is { } limit ? new Money(limit, currency).Amount.ToString($"N{currency.Decimals}", CultureInfo.CurrentCulture) : null,
        Rights = [.. EachRight.In(CompanyRows.RightsOf(row)).Select(right => right.ToString())],
    };

    public bool Charges(Guid centre) => CostCentres?.Contains(centre) is true;

    public Result<PersonSettings> ReadSettings() =>
        TimeZoneText.Read(Zone).IsRefused(out var no, out var zone) ? no
        : new PersonSettings(ShipTo is { } address ? new AddressId(address) : null, [.. (CostCentres ?? []).Distinct().Select(centre => new CostCentreId(centre))], string.IsNullOrEmpty(Language) ? null : Language, zone);

    public bool Has(Rights right) => Ticked.HasFlag(right);

    public Rights Ticked => (Rights ?? []).Select(name => Enum.TryParse<Rights>(name, out var right) ? right : Core.People.Rights.None).Aggregate(Core.People.Rights.None, (all, right) => all | right);

    public Result<long?> ReadLimit(Currency currency)
    {
        if (string.IsNullOrWhiteSpace(Limit)) return (long?)null;
        return TypedAmount.Read(Limit, currency, CultureInfo.CurrentCulture).IsRefused(out var no, out var amount) ? no : (long?)amount.Minor;
    }
}
