using System.Globalization;
using B2BCart.Blazor.References;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;
using B2BCart.Core.People;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>Says what happened in a company, without who did it.</summary>
public sealed class EventsInWords(Company company, CompanyPlaces places, IStringLocalizer<PeopleWords> words)
{
    /// <summary>How a unit is called that the company does not know yet.</summary>
    public Func<UnitId, string?> Unit { get; init; } = _ => null;

    /// <summary>How a moment reads.</summary>
    public Func<DateTimeOffset, string> Moment { get; init; } = moment => moment.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>How a cart is called.</summary>
    public Func<CartId, string?> Cart { get; init; } = _ => null;

    public string Say(CompanyEvent happened) => Sentence.Fill(words[Key(happened)], gap => happened.GetType().GetProperty(gap)?.GetValue(happened) switch
    {
        PersonId person => company.People.GetValueOrDefault(person)?.Name ?? "?",
        UnitId unit => company.Units.GetValueOrDefault(unit)?.Name ?? Unit(unit) ?? "?",
        AddressId address => places.Addresses.FirstOrDefault(row => row.Id == address.Value)?.Name ?? "?",
        CostCentreId centre => places.CostCentres.FirstOrDefault(row => row.Id == centre.Value)?.Number ?? "?",
        CartId cart => Cart(cart) ?? "?",
        DateTimeOffset moment => Moment(moment),
        int number => number.ToString(CultureInfo.CurrentCulture),
        long limit => Figures.WithCurrency(new Money(limit, company.Currency)),
        Rights right => words[$"right.{right}"],
        string text when happened is LanguageChanged || (happened is CompanyDescribed && gap == nameof(CompanyDescribed.Language)) => words[$"language.{text}"],
        string text => text,
        _ => "",
    });

    private static string Key(CompanyEvent happened) => happened switch
    {
        ManagerChanged { To: null } or LimitChanged { To: null } or ShipToChanged { To: null } or LanguageChanged { To: null } or ZoneChanged { To: null } => $"log.{happened.GetType().Name}.none",
        UnitMoved { To: null } or UnitCreated { Above: null } => $"log.{happened.GetType().Name}.top",
        CompanyDescribed { Language: null } => $"log.{nameof(CompanyDescribed)}.none",
        _ => $"log.{happened.GetType().Name}",
    };
}
