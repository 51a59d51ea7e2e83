using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Approvals;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Approvals;

/// <summary>A sentence of the rules as it stands in its fields.</summary>
/// <param name="Over">As typed.</param>
/// <param name="Asked">The id of a person, or <see cref="Manager"/>.</param>
public sealed record RuleSentence(RuleId Id, string Over, string Asked)
{
    public const string Manager = "manager";

    public static RuleSentence Of(Rule rule) => new(rule.Id, Figures.Write(rule.Over), rule.Asks is Asks.Manager ? Manager : $"{rule.Person?.Value}");

    public Result<Rule> Read(Currency currency)
    {
        if (TypedAmount.Read(Over, currency, CultureInfo.CurrentCulture).IsRefused(out var no, out var over)) return no;

        return Asked == Manager ? new Rule(Id, over, Asks.Manager, null) : new Rule(Id, over, Asks.Person, Guid.TryParse(Asked, out var id) ? new PersonId(id) : null);
    }
}
