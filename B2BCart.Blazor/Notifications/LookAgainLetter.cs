using B2BCart.Blazor.Shell;

namespace B2BCart.Blazor.Notifications;

/// <summary>Only what is different from what this reader said yes to.</summary>
internal static class LookAgainLetter
{
    public static LetterText Write(LetterFacts facts)
    {
        var yes = facts.Cart.Review!.LastOf(facts.To!.Value)!;
        var was = yes.Material.Total is { } before && facts.Total is { } total ? facts.Say("total.was", ("Was", Figures.WithCurrency(before)), ("Total", total)) : facts.Total;
        return facts.Letter(
            facts.SayAmount("again.subject", facts.Total),
            new Says(facts.Say("again", ("When", facts.Reader.Moment(yes.Given.At)))),
            LetterLines.Changes(yes.Material, facts),
            facts.Facts([facts.Fact("total", was), .. AskedLetter.Around(facts)]));
    }
}
