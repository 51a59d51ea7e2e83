using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;

namespace B2BCart.Blazor.Approvals;

/// <summary>Who is asked and why, in words.</summary>
public static class AskedWords
{
    /// <summary>"as Lena's manager, over 1,000 EUR".</summary>
    public static string Why(this RequestView request, Asked asked)
    {
        var over = asked.Over is { } limit ? Figures.Limit(limit) : null;
        var why = asked.InPlaceOf is { } first
            ? request.Say(over is null ? "why.instead" : "why.instead-over", new { First = first, Over = over })
            : request.Say(over is null ? $"why.{asked.Asks}" : $"why.{asked.Asks}-over", new { Requester = request.Cart.Review?.Requester ?? request.Cart.Members.Owner, Over = over });
        return asked.IsOverBudget ? request.Say("why.over-budget-too", new { Why = why }) : why;
    }

    /// <summary>"12.04 EUR more and Priya is asked too."</summary>
    public static string? More(this RequestView request) =>
        request.Outlook.Next is not { } next ? null
        : request.Say((request.Outlook.People.IsEmpty, next.By is null) switch { (true, true) => "more.first.hidden", (true, false) => "more.first", (false, true) => "more.hidden", _ => "more" }, new { next.Person, next.By });

    /// <summary>"Nobody has to be asked: 431.20 EUR is under 1,000 EUR."; nothing where somebody is, or will be once something is in the cart.</summary>
    public static string? Nobody(this RequestView request) =>
        !request.Outlook.People.IsEmpty || (!request.Cart.Present.Any() && request.Outlook.Next is not null) ? null
        : request.Outlook.Free is { } free && request.Cart.Total is { } total ? request.Say(total == free ? "nobody.exactly" : "nobody.under", new { Total = total, Free = Figures.Limit(free) })
        : request.Say("nobody", new { });

    public static string NameOf(this RequestView request, Asked asked) =>
        asked.Person is not { } person ? request.Say("asked.nobody", new { })
        : person == request.Me.Id ? request.Say("asked.you", new { })
        : request.Board.Looks.Of(person).Of.Name;

    /// <summary>How an earlier yes stands: it counts, or why it no longer does.</summary>
    public static string? Stands(this RequestView request, Asked asked) =>
        asked.Yes is not { } yes || request.Phase is RequestPhase.Again && asked.Fell is not null && yes.Approver == request.Me.Id ? null
        : asked.Fell is { } why ? request.Say(yes.Approver == request.Me.Id ? "yes.mine-fell" : "yes.fell", new { Person = yes.Approver, Why = why })
        : yes.Approver == request.Me.Id ? request.Say("yes.mine", new { yes.Given.At })
        : request.Say(request.Cart.State is CartState.InReview ? "yes.still" : "yes.given", new { Person = yes.Approver, yes.Given.At });
}
