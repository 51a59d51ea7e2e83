using System.Collections.Immutable;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>The sentences of the company's rules: written, tried and saved all at once.</summary>
public sealed partial class RulesPage(
    AuthenticationStateProvider authentication, PeopleBook people, RuleDesk desk, TriedCarts tried, PageClock clock, Wording wording, IStringLocalizer<RulesWords> words) : ComponentBase
{
    private Company? _company;
    private PersonId _me;
    private SavedRules _saved = new([], 0, null, null);
    private SavedRules? _theirs;
    private ImmutableArray<RuleSentence> _sentences = [];
    private ImmutableArray<Rule> _rules = [];
    private ImmutableArray<TriedCart> _tried = [];
    private IReadOnlyList<Named> _authorities = [];
    private Dictionary<RuleId, string> _why = [];
    private string? _refused;

    /// <summary>The reader's time zone, found out while the page is drawn on the server for the first time.</summary>
    [PersistentState]
    public string? Zone { get; set; }

    private IStringLocalizer<RulesWords> Words => words;

    /// <summary>What is typed before the page is alive would be lost.</summary>
    private bool IsStill => !RendererInfo.IsInteractive;

    private bool IsChanged => !_sentences.SequenceEqual(_saved.Rules.Select(RuleSentence.Of));

    private Reader Reader => new(_company!, Cart.Unborn(default), clock.Zone(Zone), clock.Now);

    protected override async Task OnInitializedAsync()
    {
        Zone ??= clock.ZoneOfRequest();
        if (await people.FindAsync((await authentication.GetAuthenticationStateAsync()).User) is not { IsAdmin: true } me) return;

        var company = await people.CompanyAsync(me.Company);
        _me = me.Id;
        _authorities = [.. company.Present.Where(person => company.Authorities.Contains(person.Id))];
        _tried = await tried.ReadAsync(company.Id);
        Show(await desk.ReadAsync(company.Id));
        _company = company;
    }

    private void Show(SavedRules saved)
    {
        (_saved, _theirs, _refused, _why) = (saved, null, null, []);
        Draw([.. saved.Rules.Select(RuleSentence.Of)]);
    }

    /// <summary>What can be read is tried; what cannot says so only when it is saved.</summary>
    private void Draw(ImmutableArray<RuleSentence> sentences)
    {
        _sentences = sentences;
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var sentence in sentences)
        {
            if (!sentence.Read(Currency).IsRefused(out _, out var rule)) rules.Add(rule);
        }

        _rules = rules.ToImmutable();
    }

    private Currency Currency => _company?.Currency ?? _saved.Rules.Select(rule => rule.Over.Currency).FirstOrDefault();

    private void Add() => Draw(_sentences.Add(new(new RuleId(Guid.CreateVersion7()), "", RuleSentence.Manager)));

    private void RemoveAt(int at) => Draw(_sentences.RemoveAt(at));

    private void Replace(int at, RuleSentence next)
    {
        _ = _why.Remove(next.Id);
        Draw(_sentences.SetItem(at, next));
    }

    private async Task DiscardAsync() => Show(await desk.ReadAsync(_company!.Id));

    private async Task SaveAsync()
    {
        (_refused, _why) = (null, []);
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var sentence in _sentences)
        {
            if (sentence.Read(Currency).IsRefused(out var no, out var rule)) _why[sentence.Id] = wording.Of(no, Reader);
            else rules.Add(rule);
        }

        foreach (var fault in await desk.FaultsAsync(_company!.Id, rules.ToImmutable())) _why[rules[fault.At].Id] = wording.Of(fault.Why, Reader);
        if (_why.Count > 0) _refused = words["rules.not-saved"];
        else if ((await desk.SaveAsync(_me, rules.ToImmutable(), _saved.Version)).IsRefused(out var no, out var saved)) await RefuseAsync(no);
        else Show(saved);
    }

    /// <summary>Nothing of mine is lost; theirs stands beside it.</summary>
    private async Task RefuseAsync(Refusal no)
    {
        _refused = wording.Of(no, Reader);
        if (no is RulesChangedMeanwhile) _theirs = await desk.ReadAsync(_company!.Id);
    }

    private void TakeTheirs() => Show(_theirs!);

    /// <summary>Mine again, now as a change of theirs; saved only by saving.</summary>
    private void KeepMine() => (_saved, _theirs, _refused) = (_theirs!, null, null);
}
