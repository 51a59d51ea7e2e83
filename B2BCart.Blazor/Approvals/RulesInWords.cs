using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>What rules come to, in words: who is asked from which amount on.</summary>
public static class RulesInWords
{
    public static IEnumerable<string> Of(ImmutableArray<Rule> rules, Company company, IStringLocalizer<RulesWords> words)
    {
        var ordered = rules.OrderBy(rule => rule.Over.Minor).ToList();
        if (ordered.Count > 0 && ordered[0].Over.Minor > 0) yield return Say("words.nobody", Figures.WithCurrency(ordered[0].Over));
        foreach (var over in ordered.Select(rule => rule.Over).Distinct())
        {
            var asked = ordered.Where(rule => rule.Over.Minor <= over.Minor).Select(rule => Asked(rule, company, words)).Distinct();
            yield return Say("words.over", Figures.WithCurrency(over), string.Join(words["words.then"], asked));
        }

        string Say(string key, params object[] with) => string.Format(CultureInfo.CurrentCulture, words[key], with);
    }

    public static string Asked(Rule rule, Company company, IStringLocalizer<RulesWords> words) =>
        rule.Asks is Asks.Manager ? words["asks.manager"] : rule.Person is { } person && company.People.TryGetValue(person, out var named) ? named.Name : words["asks.nobody"];
}
