using System.Collections.Frozen;
using System.Globalization;
using B2BCart.Blazor.References;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>Says what each row of a file would do, with the names that stand in the file.</summary>
public sealed class ImportSays
{
    private readonly EventsInWords _events;
    private readonly Reader _reader;
    private readonly Wording _wording;
    private readonly IStringLocalizer<PeopleWords> _words;
    private readonly Dictionary<UnitId, CreateUnit> _made;
    private readonly Company _company;

    public ImportSays(ImportPlan plan, Company company, CompanyPlaces places, DateTimeOffset now, Wording wording, IStringLocalizer<PeopleWords> words)
    {
        var named = plan.Cards.Where(card => !company.People.ContainsKey(card.Key)).Select(card => new Named(card.Key, card.Value.Name, card.Value.Title, default));
        _company = company with { People = company.People.Values.Concat(named).ToFrozenDictionary(one => one.Id) };
        _made = plan.Command.Units.ToDictionary(unit => unit.Unit);
        (_wording, _words, _reader) = (wording, words, new(_company, Cart.Unborn(default), company.Zone, now));
        _events = new(_company, places, words) { Unit = unit => _made.GetValueOrDefault(unit)?.Name };
    }

    /// <summary>A line for each thing that is wrong, or one of what it would do.</summary>
    public IEnumerable<string> Of(PlanRow row) => row.IsRefused ? row.Refusals.Select(no => _wording.Of(no, _reader)) : [Does(row)];

    private string Does(PlanRow row) =>
        row.Events is [PersonInvited invited, .. var others] ? string.Join("; ", others.Select(_events.Say).Prepend(Joins(invited)))
        : string.Join("; ", row.Events.Select(_events.Say));

    public string PathOf(UnitId unit) =>
        _made.TryGetValue(unit, out var made) ? made.Above is { } above ? $"{PathOf(above)} / {made.Name}" : made.Name : _company.Units.GetValueOrDefault(unit)?.Name ?? "?";

    private string Joins(PersonInvited one)
    {
        var rights = string.Join(", ", EachRight.In(one.Rights).Select(right => _words[$"right.{right}"].Value));
        var limit = one.Limit is { } minor ? string.Format(CultureInfo.CurrentCulture, _words["import.approves"], Figures.WithCurrency(new Money(minor, _company.Currency))) : null;
        var manager = one.Manager is { } above ? string.Format(CultureInfo.CurrentCulture, _words["import.below"], _company.People.GetValueOrDefault(above)?.Name) : null;
        return string.Join("; ", new[] { string.Format(CultureInfo.CurrentCulture, _words["import.joins"], PathOf(one.Unit)), manager, limit, rights.Length > 0 ? rights : _words["import.no-rights"].Value }.OfType<string>());
    }
}
