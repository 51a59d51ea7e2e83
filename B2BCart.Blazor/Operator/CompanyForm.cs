using B2BCart.Blazor.People;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Operator;

/// <summary>A new company as typed into the form.</summary>
public sealed class CompanyForm
{
    public string? Name { get; set; }
    public string? Currency { get; set; }
    public string? Zone { get; set; }
    public string? Language { get; set; }
    public string? VatId { get; set; }
    public string? Admin { get; set; }
    public string? Email { get; set; }

    public Result<NewCompany> Read()
    {
        if (Core.Kernel.Currency.Read(Currency).IsRefused(out var no, out var currency)) return no;
        if (TimeZoneText.ReadOne(Zone).IsRefused(out no, out var zone)) return no;
        if (Vat.Read(VatId).IsRefused(out no, out var vat)) return no;
        if (PersonCard.Read(Admin, "", Email).IsRefused(out no, out var card)) return no;

        return new NewCompany((Name ?? "").Trim(), currency, zone, Language is "de" ? "de" : "en", vat, card);
    }
}

/// <param name="Zone">An IANA zone.</param>
/// <param name="Language">Of the mails to its people.</param>
/// <param name="Admin">Its first one.</param>
public sealed record NewCompany(string Name, Currency Currency, string Zone, string Language, string VatId, PersonCard Admin);

/// <summary>A VAT or tax id, as it stands on orders: kept as it is typed, without blanks. Nothing is one too.</summary>
internal static class Vat
{
    private const int Longest = 20;

    public static Result<string> Read(string? text)
    {
        var id = string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
        return id.Length <= Longest && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '/' or '.') ? id : new NotAVatId(text ?? "");
    }
}

public sealed record NotAVatId(string Text) : Refusal;
